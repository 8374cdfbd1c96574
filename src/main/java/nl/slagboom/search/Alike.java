package nl.slagboom.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.slagboom.model.value.Folded;

/**
 * Finds obstacles that may be what a title means. Words count by their stems, in any language, and a rare one counts for
 * more than one that many obstacles have; what has most of them in its title comes first.
 */
final class Alike {

    /** Of what was typed, so much must stand in the title; or all of it somewhere in the texts. */
    private static final double SHARE = 0.5;

    /** What a word weighs that all have. */
    private static final double LEAST = Math.log(2);

    private static final int SHORTEST = 3;
    private static final int SHORT = 4;
    private static final int ENDING = 3;

    /** So many are looked at closely. */
    private static final int CLOSELY = 50;

    /** Words at most: a bit each. */
    private static final int MOST = 63;

    private final List<String> stems;
    private final double[] weights;

    private Alike(List<String> stems, long[] having) {
        this.stems = stems;
        weights = new double[stems.size()];
        for (int i = 0; i < weights.length; i++) {
            long bit = 1L << i;
            long rows = Arrays.stream(having).filter(bits -> (bits & bit) != 0).count();
            // What none of them has tells nothing of which of them is meant.
            weights[i] = rows == 0 ? LEAST : Math.log(1 + (double) having.length / rows);
        }
    }

    /** The most alike first. */
    static List<Row> among(List<Row> rows, String title, int most) {
        List<String> stems = stems(title);
        if (stems.isEmpty()) return List.of();
        long[] having = rows.stream().mapToLong(row -> in(row.words(), stems)).toArray();
        Alike alike = new Alike(stems, having);
        return IntStream.range(0, having.length)
                .filter(i -> having[i] != 0)
                .mapToObj(i -> new Found(rows.get(i), alike.share(having[i]), 0))
                .filter(found -> found.inTexts() >= SHARE)
                .sorted(Comparator.comparingDouble(Found::inTexts).reversed())
                .limit(CLOSELY)
                .map(found -> new Found(found.row(), found.inTexts(), alike.inTitle(found.row())))
                .filter(found -> found.inTitle() >= SHARE || found.inTexts() == 1)
                .sorted(Comparator.comparingDouble(Found::inTitle)
                        .thenComparingDouble(Found::inTexts)
                        .reversed())
                .limit(most)
                .map(Found::row)
                .toList();
    }

    /** A bit for each stem that a folded text has. */
    static long in(String folded, List<String> stems) {
        long bits = 0;
        for (int i = 0; i < stems.size(); i++) {
            if (folded.contains(stems.get(i))) bits |= 1L << i;
        }
        return bits;
    }

    private record Found(Row row, double inTexts, double inTitle) {}

    /** In the language in which it is largest. */
    private double inTitle(Row row) {
        return row.title().texts().stream()
                .mapToDouble(text -> share(in(Folded.of(text), stems)))
                .max()
                .orElse(0);
    }

    private double share(long bits) {
        double there = 0;
        double all = 0;
        for (int i = 0; i < weights.length; i++) {
            all += weights[i];
            if ((bits & 1L << i) != 0) there += weights[i];
        }
        return there / all; // the same sum twice where all are there
    }

    /** Of its words, each once. */
    static List<String> stems(String title) {
        return Arrays.stream(Folded.of(title).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> word.length() >= SHORTEST)
                .map(Alike::stem)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Without what an ending may be: {@code bus} of {@code bussen}, {@code verbind} of {@code verbinding}. */
    private static String stem(String word) {
        if (word.length() <= SHORT) return word;
        String stem = word.substring(0, Math.max(SHORT, word.length() - ENDING));
        int last = stem.length() - 1;
        return stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }
}
