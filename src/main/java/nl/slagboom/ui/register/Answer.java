package nl.slagboom.ui.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.search.OwnTheme;
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
 * @param own the themes of one's own, each with how many rows it would leave likewise
 */
record Answer(
        Rows all,
        Query query,
        Query wide,
        Rows said,
        List<Row> found,
        List<Row> rows,
        Map<Field<Obstacle, ?>, Map<Enum<?>, Long>> counts,
        Map<OwnTheme, Long> own) {

    /**
     * Answers a question.
     *
     * @param own the themes of one's own
     * @param earlier answers, the last first: of one to the same question only the order is new
     */
    static Answer of(Rows all, List<OwnTheme> own, Query query, RowOrder order, List<Answer> earlier) {
        List<Answer> known =
                earlier.stream().filter(answer -> answer.all.equals(all)).toList();
        for (Answer same : known) {
            if (same.query.equals(query))
                return new Answer(
                        all, query, same.wide, same.said, same.found, order.of(same.found), same.counts, same.own);
        }
        // Words cost most to look for: once, then the codes among what they left.
        Query wide = query.withoutThemes();
        Query narrow = new Query(List.of(), Map.of(), List.of(), query.ownThemes());
        for (Field<Obstacle, ?> facet : RegisterViewModel.FACETS) {
            wide = wide.with(facet, Set.of());
            narrow = narrow.with(facet, query.codes().getOrDefault(facet, Set.of()));
        }
        Rows said = all.among(among(all, wide, known).find(wide));
        List<Row> found = said.find(narrow);
        List<Row> ofThemes = narrow.hasThemes() ? said.find(narrow.withoutThemes()) : found;
        return new Answer(
                all,
                query,
                wide,
                said,
                found,
                order.of(found),
                counts(said, found, ofThemes, narrow),
                ofOwn(ofThemes, own));
    }

    /** Whoever types on looks among what was found. */
    private static Rows among(Rows all, Query wide, List<Answer> known) {
        Rows among = all;
        for (Answer answer : known) {
            if (answer.said.rows().size() < among.rows().size() && wide.isWithin(answer.wide)) among = answer.said;
        }
        return among;
    }

    /** @param ofThemes those that it means, were no themes chosen */
    private static Map<Field<Obstacle, ?>, Map<Enum<?>, Long>> counts(
            Rows said, List<Row> found, List<Row> ofThemes, Query narrow) {
        Map<Field<Obstacle, ?>, Map<Enum<?>, Long>> counts = new LinkedHashMap<>();
        List<Field<Obstacle, ?>> free = new ArrayList<>(RegisterViewModel.FACETS);
        if (narrow.hasThemes()) {
            free.remove(ObstacleFields.THEMES);
            counts.putAll(counts(ofThemes, List.of(ObstacleFields.THEMES)));
        }
        for (Field<Obstacle, ?> chosen : narrow.codes().keySet()) {
            if (!free.remove(chosen)) continue;
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

    private static Map<OwnTheme, Long> ofOwn(List<Row> rows, List<OwnTheme> own) {
        Map<OwnTheme, Long> counts = new LinkedHashMap<>();
        if (own.isEmpty()) return counts;
        Map<String, OwnTheme> byTag = new HashMap<>();
        for (OwnTheme theme : own) {
            counts.put(theme, 0L);
            byTag.put(theme.folded(), theme);
        }
        for (Row row : rows) {
            for (String tag : row.tags()) {
                OwnTheme theme = byTag.get(tag);
                if (theme != null) counts.merge(theme, 1L, Long::sum);
            }
        }
        return counts;
    }
}
