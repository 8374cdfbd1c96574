package nl.slagboom.ui.common;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Words for what a box lets choose; nothing is typed into it. */
public final class Worded<T> extends StringConverter<T> {

    private final Function<T, String> words;

    public Worded(Function<T, String> words) {
        this.words = words;
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
