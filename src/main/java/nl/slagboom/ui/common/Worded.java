package nl.slagboom.ui.common;

import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Words for what a box lets choose; nothing is typed into it. */
public final class Worded<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public Worded(Function<T, String> words) {
        this.words = words;
    }

    /**
     * Has a box say its choices in other words: the one that is chosen, of which it does not ask again by itself, and those of
     * its list, where that was opened before. Who follows its value is told of none, and of the same again.
     */
    public static <T> void in(ComboBox<T> box, Function<T, String> words) {
        T chosen = box.getValue();
        box.setConverter(new Worded<>(words));
        TypedChoice.on(box, words);
        box.setValue(null);
        box.setValue(chosen);
        if (box.getSkin() instanceof ComboBoxListViewSkin<?> skin && skin.getPopupContent() instanceof ListView<?> list)
            list.refresh();
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public @Nullable T fromString(@Nullable String typed) {
        return null;
    }
}
