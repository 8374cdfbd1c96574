package nl.slagboom.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
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

    /** A row with what it is compared by, made once: making it in each comparison took forty times as long. */
    private record Keyed(Row row, List<@Nullable Comparable<Object>> keys) {}

    List<Row> of(List<Row> rows) {
        if (by.isEmpty()) return rows;
        return rows.parallelStream()
                .map(row -> new Keyed(row, keys(row)))
                .sorted(this::compare)
                .map(Keyed::row)
                .toList();
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
        return (Comparable<Object>) (itself ? value : new Words(words.apply(value)));
    }

    private int compare(Keyed one, Keyed other) {
        int order = 0;
        for (int i = 0; i < by.size() && order == 0; i++)
            order = by.get(i).compare(one.keys().get(i), other.keys().get(i));
        return order;
    }
}
