package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.i18n.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Something in a file that was not taken, or not understood, or kept elsewhere than a person might expect.
 *
 * @param sheet its name
 * @param cell such as {@code D14}, or a row's number
 * @param key of a message in the bundle "intake"
 * @param arguments the message's
 * @param reference of the obstacle that it is about; empty for none that is known
 * @param about the field; null for none
 */
public record Problem(
        String sheet,
        String cell,
        String key,
        List<Object> arguments,
        String reference,
        @Nullable About about) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** One of which nobody knows what in the register it is about. */
    public Problem(String sheet, String cell, String key, List<Object> arguments) {
        this(sheet, cell, key, arguments, "", null);
    }

    Problem of(String obstacle) {
        return new Problem(sheet, cell, key, arguments, obstacle, about);
    }

    Problem about(@Nullable About field) {
        return new Problem(sheet, cell, key, arguments, reference, field);
    }

    /** Whether it is asked of a person, as a {@link Question}. */
    public boolean isAsked() {
        return key.equals("exchange.clash") || key.equals("exchange.blank") || key.equals("exchange.deleted");
    }

    /** Where it stands in the file, and what in the register it is about. */
    public String where(Wording wording) {
        return joined((sheet + " " + cell).strip(), reference, field(wording));
    }

    /** The same among what is said of one row, with its obstacle. */
    public String whereInRow(Wording wording) {
        return joined(cell, field(wording));
    }

    /** Unless the sentence names it, or the column as the file calls it. */
    private String field(Wording wording) {
        String label = about == null ? "" : about.label(wording);
        return arguments.contains(label) || beginsWithColumn(wording) ? "" : label;
    }

    private boolean beginsWithColumn(Wording wording) {
        if (arguments.isEmpty() || !(arguments.getFirst() instanceof String column)) return false;
        String text = text(wording);
        return text.startsWith(column)
                && text.substring(column.length()).stripLeading().startsWith(":");
    }

    private static String joined(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    /** As a sentence, without where it stands. */
    public String text(Wording wording) {
        Object[] words = arguments.stream()
                .map(argument -> argument instanceof Number ? argument : wording.value(argument))
                .toArray();
        return wording.messages().text(key, words);
    }
}
