package nl.slagboom.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.value.Folded;
import nl.slagboom.search.Row;
import org.jspecify.annotations.Nullable;

/**
 * The order of the list: by some fields, the first before the second. What is not given comes last either way; what is
 * the same stays in the order it had. All processors work on it.
 *
 * @param words what a value reads like; texts are ordered by that. Asked by several threads
 */
record RowOrder(List<By> by, Function<Object, String> words) {

    static final RowOrder AS_KEPT = new RowOrder(List.of(), Object::toString);

    private static final int LAST = 0xFF;
    private static final int COMPARED = 100; // letters; texts that begin alike for so long stay as they were

    RowOrder {
        by = List.copyOf(by);
    }

    /** A field, and whether the greatest comes first. */
    record By(Field<Obstacle, ?> field, boolean descending) {

        private int compare(@Nullable Comparable<Object> one, @Nullable Comparable<Object> other) {
            if (one == null || other == null) return Boolean.compare(one == null, other == null);
            return descending ? other.compareTo(one) : one.compareTo(other);
        }
    }

    /**
     * A row with what it is compared by, made once: making it in each comparison took forty times as long.
     *
     * @param given whether the first field is
     * @param head the beginning of the first field's text as a number, for most texts differ there; 0 for what is no text
     */
    private record Keyed(Row row, boolean given, long head, List<@Nullable Comparable<Object>> keys) {}

    List<Row> of(List<Row> rows) {
        if (by.isEmpty()) return rows;
        return rows.parallelStream()
                .map(this::keyed)
                .sorted(this::compare)
                .map(Keyed::row)
                .toList();
    }

    private Keyed keyed(Row row) {
        List<@Nullable Comparable<Object>> keys = keys(row);
        Object first = keys.getFirst();
        return new Keyed(row, first != null, first instanceof String text ? head(text) : 0, keys);
    }

    /** The first eight letters, one in a byte each; as unsigned numbers they are in the order of the texts, or the same. */
    private static long head(String text) {
        long head = 0;
        boolean plain = true;
        for (int i = 0; i < Long.BYTES; i++) {
            int letter = plain && i < text.length() ? Math.min(text.charAt(i), LAST) : 0;
            head = head << Byte.SIZE | letter;
            plain &= letter < LAST; // what follows a letter that has no byte of its own says nothing
        }
        return head;
    }

    private List<@Nullable Comparable<Object>> keys(Row row) {
        List<@Nullable Comparable<Object>> keys = new ArrayList<>(by.size());
        for (By one : by) keys.add(key(row.get(one.field()).orElse(null)));
        return keys;
    }

    @SuppressWarnings("unchecked") // the values of one field compare with each other
    private @Nullable Comparable<Object> key(@Nullable Object value) {
        if (value == null) return null;
        boolean itself = value instanceof Comparable<?> && !(value instanceof String);
        return (Comparable<Object>) (itself ? value : folded(value));
    }

    private String folded(Object value) {
        String text = words.apply(value);
        return Folded.of(text.length() > COMPARED ? text.substring(0, COMPARED) : text);
    }

    private int compare(Keyed one, Keyed other) {
        int order = one.given() && other.given() ? Long.compareUnsigned(one.head(), other.head()) : 0;
        if (order != 0) return by.getFirst().descending() ? -order : order;
        for (int i = 0; i < by.size() && order == 0; i++)
            order = by.get(i).compare(one.keys().get(i), other.keys().get(i));
        return order;
    }
}
