package nl.slagboom.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Worded;
import org.jspecify.annotations.Nullable;

/** The language at the left, and the one beside it, where there is one. */
final class LanguagesPane extends FlowPane {

    private final Screen screen;
    private final Label firstLabel = new Label();
    private final Label secondLabel = new Label();
    private final ComboBox<Language> first = new ComboBox<>();
    private final ComboBox<Optional<Language>> second = new ComboBox<>();

    LanguagesPane(Screen screen) {
        this.screen = screen;
        getStyleClass().add("hand-out");
        first.setId("print-first");
        first.getItems().setAll(Language.values());
        second.setId("print-second");
        second.getItems().add(Optional.empty());
        for (Language language : Language.values()) second.getItems().add(Optional.of(language));
        second.setValue(Optional.empty());
        getChildren().addAll(named(firstLabel, first), named(secondLabel, second));
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
        firstLabel.setText(screen.text("export.language"));
        secondLabel.setText(screen.text("export.handout.second"));
        first.setConverter(new Worded<>(wording::value));
        first.setValue(null); // else its words stay those of the language before
        first.setValue(wording.language());
        Optional<Language> beside = second.getValue();
        second.setConverter(new Worded<>(
                language -> language.map(wording::value).orElseGet(() -> screen.text("export.handout.one"))));
        second.setValue(null);
        second.setValue(beside);
    }

    /** With a partner it lies on the table in both languages. */
    void beside(@Nullable Neighbour partner) {
        second.setValue(
                Optional.ofNullable(partner).map(Neighbour::language).filter(language -> language != first.getValue()));
    }

    /** Takes the keyboard. */
    void begin() {
        first.requestFocus();
    }

    List<Language> languages() {
        List<Language> languages = new ArrayList<>(List.of(first.getValue()));
        second.getValue().filter(language -> !languages.contains(language)).ifPresent(languages::add);
        return List.copyOf(languages);
    }
}
