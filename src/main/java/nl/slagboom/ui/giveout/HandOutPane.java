package nl.slagboom.ui.giveout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.exchange.write.Audience;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.ui.common.Captioned;
import nl.slagboom.ui.common.OnceSeen;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.SecondLanguage;
import org.jspecify.annotations.Nullable;

/** What is to be said of a workbook that comes back: who gets it, until when, what may be changed in it. It begins hidden. */
final class HandOutPane extends VBox {

    private final ComboBox<String> organisation = new ComboBox<>();
    private final SecondLanguage second;
    private final AskedPane asked;
    private final Label missing = new Label();
    private final OnceSeen seen;

    /** @param named told which organisation it is, when that was said */
    HandOutPane(Screen screen, Consumer<String> named) {
        asked = new AskedPane(screen, "giveout");
        getStyleClass().add("hand-outs");
        organisation.setId("giveout-organisation");
        organisation.setEditable(true);
        organisation.getStyleClass().add(AskedPane.WIDE);
        organisation.getEditor().textProperty().subscribe(typed -> {
            miss("");
            named.accept(typed);
        });
        missing.setId("giveout-missing");
        missing.getStyleClass().add("field-error");
        missing.setWrapText(true);
        missing.setMinHeight(USE_PREF_SIZE);
        second = new SecondLanguage(screen, "giveout-second");
        FlowPane whom = new FlowPane(
                new Captioned(screen, "export.handout.organisation", organisation),
                new Captioned(screen, SecondLanguage.NAME, second));
        whom.getStyleClass().add("hand-out");
        seen = new OnceSeen(this, whom, missing, asked);
        screen.wording()
                .subscribe(wording -> organisation.setPromptText(screen.text("export.handout.organisation.typed")));
    }

    void offer(SortedSet<String> organisations) {
        String typed = organisation.getEditor().getText();
        organisation.getItems().setAll(organisations);
        organisation.getEditor().setText(typed);
    }

    /** Another partner may change other fields. */
    void become(Audience now) {
        asked.become(now);
    }

    private void miss(String said) {
        missing.setText(said);
        missing.setManaged(!said.isEmpty());
        missing.setVisible(missing.isManaged());
    }

    /** Says what is missing, and takes the keyboard there. A day that cannot be read says so itself. */
    void askForRest(String noPartner) {
        if (partner().isEmpty()) miss(noPartner);
        begin();
    }

    /** Takes the keyboard, at what is missing. */
    void begin() {
        if (partner().isEmpty() || asked.isReadable()) organisation.requestFocus();
        else seen.then(asked::begin);
    }

    String partner() {
        return organisation.getEditor().getText().strip();
    }

    /** Whether all that is needed was said. */
    boolean isComplete() {
        return !partner().isEmpty() && asked.isReadable();
    }

    /** @param first the leading language */
    Giving.Wish wish(@Nullable Neighbour neighbour, Language first, List<UUID> obstacles) {
        Set<Language> languages = new LinkedHashSet<>(List.of(first));
        second.getValue().ifPresent(languages::add);
        return new Giving.Wish(
                partner(), neighbour, List.copyOf(languages), obstacles, asked.fields(), asked.answerBy());
    }
}
