package nl.slagboom.ui.settings;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import nl.slagboom.ui.common.Screen;
import nl.slagboom.ui.common.Worded;

/** A choice of a few, in words that follow the language. */
final class Choices<T> extends ComboBox<T> {

    private boolean showing;

    /** @param chosen told what a person chose */
    Choices(Screen screen, String id, List<T> all, Function<T, String> words, Consumer<T> chosen) {
        setId(id);
        getItems().setAll(all);
        screen.wording().subscribe(wording -> speak(words));
        setOnAction(event -> {
            if (!showing && getValue() != null) chosen.accept(getValue());
        });
    }

    private void speak(Function<T, String> words) {
        showing = true;
        Worded.in(this, words);
        showing = false;
    }

    /** Shows what is so, whoever chose it. */
    void show(T now) {
        showing = true;
        setValue(now);
        showing = false;
    }
}
