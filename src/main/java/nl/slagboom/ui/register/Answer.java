package nl.slagboom.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.search.Query;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * What a question finds.
 *
 * @param all the rows it was asked of
 * @param wide the question without the codes of facets
 * @param said those that it means, were no codes of facets chosen
 * @param found those that it means, as they are kept
 * @param rows the same in the order that was wished
 * @param counts by facet, how many rows each code would leave if it alone were chosen of that facet
 */
record Answer(
        Search.Rows all,
        Query query,
        Query wide,
        Search.Rows said,
        List<Row> found,
        List<Row> rows,
        Map<Field<Obstacle, ?>, Map<Enum<?>, Long>> counts) {

    /** @param before an earlier answer; if to the same question, only the order is new */
    static Answer of(Search.Rows all, Query query, RowOrder order, @Nullable Answer before) {
        Answer known = before != null && before.all.equals(all) ? before : null;
        if (known != null && known.query.equals(query))
            return new Answer(all, query, known.wide, known.said, known.found, order.of(known.found), known.counts);
        // Words cost most to look for: once, then the codes among what they left.
        Query wide = query;
        Query narrow = Query.ALL;
        for (Field<Obstacle, ?> facet : RegisterViewModel.FACETS) {
            wide = wide.with(facet, Set.of());
            narrow = narrow.with(facet, query.codes().getOrDefault(facet, Set.of()));
        }
        // Whoever types on looks among what was found.
        Search.Rows among = known != null && wide.isWithin(known.wide) ? known.said : all;
        Search.Rows said = new Search.Rows(all.changeset(), among.find(wide));
        List<Row> found = said.find(narrow);
        return new Answer(all, query, wide, said, found, order.of(found), counts(said, found, narrow));
    }

    private static Map<Field<Obstacle, ?>, Map<Enum<?>, Long>> counts(Search.Rows said, List<Row> found, Query narrow) {
        Map<Field<Obstacle, ?>, Map<Enum<?>, Long>> counts = new LinkedHashMap<>();
        List<Field<Obstacle, ?>> free = new ArrayList<>(RegisterViewModel.FACETS);
        for (Field<Obstacle, ?> chosen : narrow.codes().keySet()) {
            free.remove(chosen);
            counts.putAll(counts(said.find(narrow.with(chosen, Set.of())), List.of(chosen)));
        }
        counts.putAll(counts(found, free));
        return counts;
    }

    /** One walk over the rows for all these facets: reaching the rows is what takes the time. */
    private static Map<Field<Obstacle, ?>, Map<Enum<?>, Long>> counts(List<Row> rows, List<Field<Obstacle, ?>> facets) {
        List<Map<Enum<?>, long[]>> counting = new ArrayList<>();
        facets.forEach(facet -> counting.add(new HashMap<>()));
        for (Row row : rows) {
            for (int i = 0; i < facets.size(); i++) count(row, facets.get(i), counting.get(i));
        }
        Map<Field<Obstacle, ?>, Map<Enum<?>, Long>> counts = new LinkedHashMap<>();
        for (int i = 0; i < facets.size(); i++) {
            Map<Enum<?>, Long> counted = new LinkedHashMap<>();
            counting.get(i).forEach((code, number) -> counted.put(code, number[0]));
            counts.put(facets.get(i), counted);
        }
        return counts;
    }

    private static void count(Row row, Field<Obstacle, ?> facet, Map<Enum<?>, long[]> counting) {
        Object value = row.values().get(facet).orElse(null);
        if (value instanceof Set<?> several) several.forEach(one -> count((Enum<?>) one, counting));
        else if (value instanceof Enum<?> one) count(one, counting);
    }

    private static void count(Enum<?> code, Map<Enum<?>, long[]> counting) {
        counting.computeIfAbsent(code, fresh -> new long[1])[0]++;
    }
}
