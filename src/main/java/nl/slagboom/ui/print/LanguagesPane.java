package nl.slagboom.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.ui.common.Captioned;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.SecondLanguage;
import nl.slagboom.ui.common.Worded;
import org.jspecify.annotations.Nullable;

/** The language at the left, and the one beside it, where there is one. */
final class LanguagesPane extends FlowPane {

    private final Screen screen;
    private final ComboBox<Language> first = new ComboBox<>();
    private final SecondLanguage second;

    LanguagesPane(Screen screen) {
        this.screen = screen;
        getStyleClass().add("hand-out");
        first.setId("print-first");
        first.getItems().setAll(Language.values());
        second = new SecondLanguage(screen, "print-second");
        first.valueProperty().subscribe(second::beside);
        getChildren()
                .addAll(
                        new Captioned(screen, "export.language", first),
                        new Captioned(screen, SecondLanguage.NAME, second));
        screen.wording().subscribe(wording -> {
            Worded.in(first, wording::value);
            first.setValue(wording.language());
        });
    }

    /** With a partner it lies on the table in both languages. */
    void beside(@Nullable Neighbour partner) {
        second.setValue(
                Optional.ofNullable(partner).map(Neighbour::language).filter(language -> language != first.getValue()));
    }

    /** Takes the keyboard, with nothing chosen but the language of the screen. */
    void begin() {
        first.setValue(screen.words().language());
        second.setValue(Optional.empty());
        first.requestFocus();
    }

    List<Language> languages() {
        List<Language> languages = new ArrayList<>(List.of(first.getValue()));
        second.getValue().filter(language -> !languages.contains(language)).ifPresent(languages::add);
        return List.copyOf(languages);
    }
}
