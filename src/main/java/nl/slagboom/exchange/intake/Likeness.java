package nl.slagboom.exchange.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * How much a text resembles a word that is known, from 0 to 1. Texts are compared word by word, as one word more may turn the
 * meaning round: "nicht gelöst". Where a text may name several things, one of its words is enough.
 *
 * @param words of the text, folded, without those that mean nothing by themselves
 */
record Likeness(List<String> words) {

    /** From here on a resemblance is clear: of a longer word, the known one is half at least. */
    static final double CLEAR = 0.9;

    /** From here on two words differ by a slip of the pen. */
    private static final double SLIP = 0.94;

    /** Shorter words are the same or they are not: taxi is no tax. */
    private static final int SHORTEST = 5;

    /** A word that begins otherwise may say the opposite: resolved, unresolved. */
    private static final int BEGINNING = 2;

    /** What begins with a known word may be without so many of its last letters. */
    private static final int ENDING = 2;

    private static final Set<String> SMALL = Set.of(
            "de", "het", "een", "der", "die", "das", "dem", "den", "des", "ein", "eine", "la", "le", "les", "l", "un",
            "une", "du", "d", "the", "a", "an", "of", "en", "und", "et", "and", "or", "ou", "oder", "in", "im", "op",
            "am", "aan", "auf", "sur", "on", "van", "von", "voor", "pour", "fur", "for", "is", "ist", "est");

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    /** @param key a text as it is compared */
    static Likeness of(String key) {
        List<String> all = Arrays.stream(key.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                all.stream().filter(word -> !SMALL.contains(word)).toList();
        return new Likeness(telling.isEmpty() ? all : telling);
    }

    /** @param several whether the text may name several things */
    double to(Likeness known, boolean several) {
        double whole = words.size() == known.words.size() ? wordByWord(known.words) : 0;
        boolean among =
                several && known.words.size() == 1 && known.words.getFirst().length() >= SHORTEST;
        return among ? Math.max(whole, among(known.words.getFirst())) : whole;
    }

    private double wordByWord(List<String> known) {
        double least = words.isEmpty() ? 0 : 1;
        for (int i = 0; i < words.size() && least > 0; i++) least = Math.min(least, alike(words.get(i), known.get(i)));
        return least;
    }

    private double among(String known) {
        return words.stream().mapToDouble(word -> alike(word, known)).max().orElse(0);
    }

    private static double alike(String word, String known) {
        if (word.equals(known)) return 1;
        int shorter = Math.min(word.length(), known.length());
        int same = 0;
        while (same < shorter && word.charAt(same) == known.charAt(same)) same++;
        if (shorter < SHORTEST || same < BEGINNING) return 0;
        double similarity = SIMILARITY.apply(word, known);
        boolean begins = same >= Math.max(SHORTEST, known.length() - ENDING);
        return begins || similarity >= SLIP ? similarity : 0;
    }
}
