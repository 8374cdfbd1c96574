package nl.slagboom.search;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.slagboom.model.value.Folded;

/** Finds obstacles by what they are called: by reference, or by words of a title in any language. */
final class Named {

    private final Query query;
    private final String typed;

    private Named(String words) {
        query = Query.ofWords(words);
        typed = String.join(" ", query.words());
    }

    /** First the one of which it is the reference, then those whose reference or title begins so. */
    static List<Row> among(List<Row> rows, String words, int most) {
        Named named = new Named(words);
        if (named.query.words().isEmpty()) return List.of();
        Stream<Row> all = rows.size() < Rows.MANY ? rows.stream() : rows.parallelStream();
        return all.filter(named.query::matches) // the texts of all are folded already
                .filter(named::isMeant)
                .sorted(Comparator.comparingInt(named::place))
                .limit(most)
                .toList();
    }

    private static Stream<String> names(Row row) {
        return Stream.concat(Stream.of(row.reference()), row.title().texts().stream())
                .map(Folded::of);
    }

    private boolean isMeant(Row row) {
        String names = String.join(" ", names(row).toList());
        return query.words().stream().allMatch(names::contains);
    }

    private int place(Row row) {
        if (Folded.of(row.reference()).equals(typed)) return 0;
        return names(row).anyMatch(name -> name.startsWith(typed)) ? 1 : 2;
    }
}
