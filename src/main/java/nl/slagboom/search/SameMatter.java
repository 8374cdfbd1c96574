package nl.slagboom.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which obstacle a title that comes from elsewhere may be about. Unlike what is shown while one types, it speaks only where
 * half of both titles is the same, in one language: two words at least, of which a rare one counts for more. Not for several
 * threads at once.
 */
public final class SameMatter {

    private static final double SHARE = 0.5;
    private static final int FEWEST = 2;

    private final List<Row> rows;
    /** Of each row, in each of its languages; none until it is asked for the first time. */
    private final List<List<TitleWords>> titles = new ArrayList<>();

    /** In the titles of which rows each word stands. */
    private final Map<String, BitSet> having = new HashMap<>();
    /** What a word weighs, once that was asked. */
    private final Map<String, Double> weights = new HashMap<>();

    /** @param rows that it may be */
    public SameMatter(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    private record Found(Row row, double share) {}

    /** The obstacle whose title is most like it, if one is like it. */
    public Optional<Row> of(String title) {
        if (titles.isEmpty()) rows.forEach(this::read);
        TitleWords words = TitleWords.of(title);
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            for (TitleWords known : titles.get(i)) {
                double share = share(words, known);
                if (share >= SHARE) found.add(new Found(rows.get(i), share));
            }
        }
        return found.stream().max(Comparator.comparingDouble(Found::share)).map(Found::row);
    }

    private void read(Row row) {
        List<TitleWords> read = row.title().texts().stream().map(TitleWords::of).toList();
        for (TitleWords title : read)
            title.words()
                    .forEach(word ->
                            having.computeIfAbsent(word, _ -> new BitSet()).set(titles.size()));
        titles.add(read);
    }

    private double share(TitleWords one, TitleWords other) {
        List<String> shared = one.shared(other);
        int shorter = Math.min(one.words().size(), other.words().size());
        int longer = Math.max(one.words().size(), other.words().size());
        if (shared.size() < Math.min(FEWEST, longer) || shorter == 0) return 0;
        return 2 * weight(shared) / (weight(one.words()) + weight(other.words()));
    }

    private double weight(List<String> words) {
        return words.stream()
                .mapToDouble(word -> weights.computeIfAbsent(word, this::weight))
                .sum();
    }

    private double weight(String word) {
        BitSet all = new BitSet();
        having.forEach((known, its) -> {
            if (TitleWords.isSame(known, word)) all.or(its);
        });
        return Math.log(1 + (double) rows.size() / Math.max(all.cardinality(), 1));
    }
}
