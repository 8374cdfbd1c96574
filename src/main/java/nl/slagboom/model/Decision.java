package nl.slagboom.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person decided where two changed the same.
 *
 * @param own what shall stand there where it is neither: a value of the field, of a text that crosses the border the words
 *     in the language that clashed; null is not given, and with every other choice
 */
public record Decision(Choice choice, @Nullable Object own) {

    public static final Decision MINE = new Decision(Choice.MINE, null);
    public static final Decision THEIRS = new Decision(Choice.THEIRS, null);

    public static Decision of(Choice choice) {
        return new Decision(choice, null);
    }

    /** What then stands there. */
    public @Nullable Object after(Clash clash) {
        return choice == Choice.OWN ? own : clash.after(choice);
    }

    /** What of these offers comes to this value; something else where none does. */
    public static Decision coming(Clash clash, @Nullable Object value) {
        return clash.choices().stream()
                .filter(choice -> Objects.equals(clash.after(choice), value))
                .findFirst()
                .map(Decision::of)
                .orElseGet(() -> new Decision(Choice.OWN, value));
    }
}
