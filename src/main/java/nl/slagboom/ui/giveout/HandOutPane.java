package nl.slagboom.ui.giveout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Worded;
import org.jspecify.annotations.Nullable;

/** What is to be said of a workbook that comes back: who gets it, until when, what may be changed in it. */
final class HandOutPane extends VBox {

    private final Screen screen;
    private final ComboBox<String> organisation = new ComboBox<>();
    private final Label organisationLabel = new Label();
    private final ComboBox<Optional<Language>> second = new ComboBox<>();
    private final Label secondLabel = new Label();
    private final AskedPane asked;

    /** @param named told which organisation it is, when that was said */
    HandOutPane(Screen screen, Consumer<String> named) {
        this.screen = screen;
        asked = new AskedPane(screen, "giveout");
        getStyleClass().add("hand-outs");
        organisation.setId("giveout-organisation");
        organisation.setEditable(true);
        organisation.setPrefWidth(AskedPane.WIDTH);
        organisation.getEditor().textProperty().subscribe(named);
        second.setId("giveout-second");
        List<Optional<Language>> languages = new ArrayList<>(List.of(Optional.empty()));
        for (Language language : Language.values()) languages.add(Optional.of(language));
        second.getItems().setAll(languages);
        second.setValue(Optional.empty());
        FlowPane whom = new FlowPane(named(organisationLabel, organisation), named(secondLabel, second));
        whom.getStyleClass().add("hand-out");
        getChildren().addAll(whom, asked);
        screen.wording().subscribe(this::words);
    }

    private static VBox named(Label label, ComboBox<?> box) {
        label.setLabelFor(box);
        label.getStyleClass().add("field-label");
        VBox both = new VBox(label, box);
        both.getStyleClass().add("field");
        return both;
    }

    private void words(Wording wording) {
        organisationLabel.setText(screen.text("export.handout.organisation"));
        organisation.setPromptText(screen.text("export.handout.organisation.typed"));
        secondLabel.setText(screen.text("export.handout.second"));
        Optional<Language> chosen = second.getValue();
        second.setConverter(new Worded<>(
                language -> language.map(wording::value).orElseGet(() -> screen.text("export.handout.one"))));
        second.setValue(null); // else its words stay those of the language before
        second.setValue(chosen);
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

    /** Takes the keyboard, at what is missing. */
    void begin() {
        if (partner().isEmpty() || asked.isReadable()) organisation.requestFocus();
        else asked.begin();
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
