package nl.slagboom.ui.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.value.Folded;
import nl.slagboom.search.Row;

/**
 * The order of the list: by some fields, the first before the second. What is not given comes last either way; what is
 * the same stays in the order it had.
 *
 * @param words what a value reads like; texts are ordered by that
 */
record RowOrder(List<By> by, Function<Object, String> words) {

    static final RowOrder AS_KEPT = new RowOrder(List.of(), Object::toString);

    private static final int COMPARED = 100; // letters; texts that begin alike for so long stay as they were

    RowOrder {
        by = List.copyOf(by);
    }

    /** A field, and whether the greatest comes first. */
    record By(Field<Obstacle, ?> field, boolean descending) {}

    /** A row with what it is compared by, made once: making it in each comparison took forty times as long. */
    private record Keyed(Row row, List<Optional<Comparable<Object>>> keys) {}

    List<Row> of(List<Row> rows) {
        if (by.isEmpty()) return rows;
        List<Keyed> keyed = new ArrayList<>(rows.size());
        for (Row row : rows)
            keyed.add(new Keyed(
                    row, by.stream().map(one -> key(row, one.field())).toList()));
        keyed.sort(this::compare);
        return keyed.stream().map(Keyed::row).toList();
    }

    @SuppressWarnings("unchecked") // the values of one field compare with each other
    private Optional<Comparable<Object>> key(Row row, Field<Obstacle, ?> field) {
        return row.get(field).map(value -> (Comparable<Object>)
                (value instanceof Comparable<?> && !(value instanceof String) ? value : folded(value)));
    }

    private String folded(Object value) {
        String text = words.apply(value);
        return Folded.of(text.length() > COMPARED ? text.substring(0, COMPARED) : text);
    }

    private int compare(Keyed one, Keyed other) {
        for (int i = 0; i < by.size(); i++) {
            Optional<Comparable<Object>> mine = one.keys().get(i);
            Optional<Comparable<Object>> theirs = other.keys().get(i);
            int order;
            if (mine.isEmpty() || theirs.isEmpty()) order = Boolean.compare(mine.isEmpty(), theirs.isEmpty());
            else {
                order = mine.get().compareTo(theirs.get());
                if (by.get(i).descending()) order = -order;
            }
            if (order != 0) return order;
        }
        return 0;
    }
}
