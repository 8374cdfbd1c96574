package nl.slagboom.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.slagboom.model.value.Folded;

/**
 * Finds the obstacles that a letter may be about. A letter is longer than a title and says much beside the matter, so no share
 * of it need be found: what has its rare words comes first, and a word in a title tells more than one in a text. Words count by
 * their stems, in any language.
 */
final class Concerned {

    /** What a word in a title tells, against one in the texts. */
    private static final double TITLE = 3;

    /** What a word of the subject tells, against one of the letter. */
    private static final double SUBJECT = 2;

    /** So many words of its title make an obstacle likely. */
    private static final int LIKELY = 2;

    /** Among so few any word tells something. */
    private static final int FEW = 8;

    /** So many are looked at closely. */
    private static final int CLOSELY = 50;

    private final List<String> stems;
    private final double[] weights;

    private Concerned(List<String> stems, List<String> ofSubject, long[] having) {
        this.stems = stems;
        weights = new double[stems.size()];
        for (int i = 0; i < weights.length; i++) {
            long bit = 1L << i;
            long rows = Arrays.stream(having).filter(bits -> (bits & bit) != 0).count();
            // A word that half of many have tells nothing.
            double common = having.length < FEW ? 0 : Math.log(2);
            weights[i] = rows == 0 ? 0 : Math.max(0, Math.log((having.length + 1.0) / rows) - common);
            if (ofSubject.contains(stems.get(i))) weights[i] *= SUBJECT;
        }
    }

    private record Found(Row row, double weight) {}

    /** The likeliest first; none where nothing of what tells is known. */
    static List<Concern> among(List<Row> rows, String subject, String letter, int most) {
        List<String> stems = Alike.stems(subject + "\n" + letter);
        if (stems.isEmpty()) return List.of();
        long[] having =
                rows.stream().mapToLong(row -> Alike.in(row.words(), stems)).toArray();
        Concerned letterOf = new Concerned(stems, Alike.stems(subject), having);
        return IntStream.range(0, having.length)
                .filter(i -> having[i] != 0)
                .mapToObj(i -> new Found(rows.get(i), letterOf.weight(having[i])))
                .filter(found -> found.weight() > 0)
                .sorted(Comparator.comparingDouble(Found::weight).reversed())
                .limit(CLOSELY)
                .map(found -> new Found(found.row(), found.weight() + (TITLE - 1) * letterOf.inTitle(found.row())))
                .sorted(Comparator.comparingDouble(Found::weight).reversed())
                .limit(most)
                .map(found -> new Concern(found.row(), letterOf.wordsInTitle(found.row()) >= LIKELY))
                .toList();
    }

    /** Of those that tell something, in the language that has most of them. */
    private int wordsInTitle(Row row) {
        return row.title().texts().stream()
                .mapToInt(text -> telling(Alike.in(Folded.of(text), stems)))
                .max()
                .orElse(0);
    }

    private int telling(long bits) {
        int words = 0;
        for (int i = 0; i < weights.length; i++) if ((bits & 1L << i) != 0 && weights[i] > 0) words++;
        return words;
    }

    private double inTitle(Row row) {
        return row.title().texts().stream()
                .mapToDouble(text -> weight(Alike.in(Folded.of(text), stems)))
                .max()
                .orElse(0);
    }

    private double weight(long bits) {
        double weight = 0;
        for (int i = 0; i < weights.length; i++) if ((bits & 1L << i) != 0) weight += weights[i];
        return weight;
    }
}
