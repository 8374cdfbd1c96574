package nl.slagboom.ui.intake;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Words for what a box lets choose; nothing is typed into it. */
final class Shown<T> extends StringConverter<T> {

    private final Function<T, String> words;

    Shown(Function<T, String> words) {
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
