package nl.slagboom.ui.register;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.search.Row;

/** How many rows have each code of a facet. */
final class Tally {

    private final Field<Obstacle, ?> facet;
    private final Map<Enum<?>, long[]> counted = new HashMap<>();

    private Tally(Field<Obstacle, ?> facet) {
        this.facet = facet;
    }

    static List<Tally> ofEach(List<Field<Obstacle, ?>> facets) {
        return facets.stream().map(Tally::new).toList();
    }

    static void addToEach(List<Tally> tallies, Row row) {
        for (Tally tally : tallies) tally.add(row);
    }

    static void addEach(List<Tally> tallies, List<Tally> others) {
        for (int i = 0; i < tallies.size(); i++) tallies.get(i).add(others.get(i));
    }

    private void add(Row row) {
        Object value = row.values().get(facet).orElse(null);
        if (value instanceof Set<?> several) several.forEach(one -> add((Enum<?>) one, 1));
        else if (value instanceof Enum<?> one) add(one, 1);
    }

    private void add(Tally other) {
        other.counted.forEach((code, number) -> add(code, number[0]));
    }

    private void add(Enum<?> code, long number) {
        counted.computeIfAbsent(code, fresh -> new long[1])[0] += number;
    }

    Field<Obstacle, ?> facet() {
        return facet;
    }

    /** Those that any row has. */
    Map<Enum<?>, Long> counts() {
        Map<Enum<?>, Long> counts = new LinkedHashMap<>();
        counted.forEach((code, number) -> counts.put(code, number[0]));
        return counts;
    }
}
