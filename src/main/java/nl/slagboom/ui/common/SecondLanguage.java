package nl.slagboom.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;

/** Asks which language stands beside the first one, if any. */
public final class SecondLanguage extends ComboBox<Optional<Language>> {

    /** The key of its name. */
    public static final String NAME = "export.handout.second";

    public SecondLanguage(Screen screen, String id) {
        setId(id);
        getItems().add(Optional.empty());
        for (Language language : Language.values()) getItems().add(Optional.of(language));
        setValue(Optional.empty());
        screen.wording()
                .subscribe(wording -> Worded.in(
                        this,
                        language -> language.map(wording::value).orElseGet(() -> screen.text("export.handout.one"))));
    }

    /** Offers no language beside itself. */
    public void beside(@Nullable Language first) {
        if (getValue().filter(language -> language == first).isPresent()) setValue(Optional.empty());
        List<Optional<Language>> others = new ArrayList<>(List.of(Optional.empty()));
        for (Language language : Language.values()) if (language != first) others.add(Optional.of(language));
        Optional<Language> chosen = getValue();
        getItems().setAll(others);
        setValue(chosen);
    }
}
