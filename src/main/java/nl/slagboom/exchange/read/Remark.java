package nl.slagboom.exchange.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Something a person should know about how a file was read; in particular whatever was not taken.
 *
 * @param key of a message, in the bundle "remarks"
 * @param sheet its name, or empty for the whole file
 * @param cell its name, a range, a column's letters or a row's number; empty for the whole sheet
 * @param arguments the message's, from {2} on
 */
public record Remark(String key, String sheet, String cell, List<Object> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    public static Remark of(String key, String sheet, String cell, Object... arguments) {
        return new Remark(key, sheet, cell, List.of(arguments));
    }

    /** What the message takes: {0} the sheet, {1} the cell, then the arguments. */
    public Object[] words() {
        List<Object> words = new ArrayList<>(List.of(sheet, cell));
        words.addAll(arguments);
        return words.toArray();
    }
}
