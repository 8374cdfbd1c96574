package nl.slagboom.ui.register;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.search.Query;
import nl.slagboom.search.Row;
import nl.slagboom.search.Rows;

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
        Rows all,
        Query query,
        Query wide,
        Rows said,
        List<Row> found,
        List<Row> rows,
        Map<Field<Obstacle, ?>, Map<Enum<?>, Long>> counts) {

    /** @param earlier answers, the last first: of one to the same question only the order is new */
    static Answer of(Rows all, Query query, RowOrder order, List<Answer> earlier) {
        List<Answer> known =
                earlier.stream().filter(answer -> answer.all.equals(all)).toList();
        for (Answer same : known) {
            if (same.query.equals(query))
                return new Answer(all, query, same.wide, same.said, same.found, order.of(same.found), same.counts);
        }
        // Words cost most to look for: once, then the codes among what they left.
        Query wide = query;
        Query narrow = Query.ALL;
        for (Field<Obstacle, ?> facet : RegisterViewModel.FACETS) {
            wide = wide.with(facet, Set.of());
            narrow = narrow.with(facet, query.codes().getOrDefault(facet, Set.of()));
        }
        Rows said = all.among(among(all, wide, known).find(wide));
        List<Row> found = said.find(narrow);
        return new Answer(all, query, wide, said, found, order.of(found), counts(said, found, narrow));
    }

    /** Whoever types on looks among what was found. */
    private static Rows among(Rows all, Query wide, List<Answer> known) {
        Rows among = all;
        for (Answer answer : known) {
            if (answer.said.rows().size() < among.rows().size() && wide.isWithin(answer.wide)) among = answer.said;
        }
        return among;
    }

    private static Map<Field<Obstacle, ?>, Map<Enum<?>, Long>> counts(Rows said, List<Row> found, Query narrow) {
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
        Stream<Row> all = rows.size() < Rows.MANY ? rows.stream() : rows.parallelStream();
        List<Tally> tallies = all.collect(() -> Tally.ofEach(facets), Tally::addToEach, Tally::addEach);
        Map<Field<Obstacle, ?>, Map<Enum<?>, Long>> counts = new LinkedHashMap<>();
        tallies.forEach(tally -> counts.put(tally.facet(), tally.counts()));
        return counts;
    }
}
