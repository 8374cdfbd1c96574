package nl.slagboom.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** How many letters of a word are amiss, where it is meant for another. */
final class Slips {

    /** A shorter word is near to too many, and a number to others that are as good. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
    /** In a word of so many letters two may be amiss, in a shorter one. */
    private static final int LONG = 6;

    private final String word;
    private final int most;
    private final DamerauLevenshteinDistance distance;

    /** @param word folded */
    Slips(String word) {
        this.word = word;
        most = word.length() < LONG ? 1 : 2;
        distance = new DamerauLevenshteinDistance(most);
    }

    static boolean isWord(String folded) {
        return WORD.matcher(folded).matches();
    }

    /** As many as tell the one from the other; -1 where they are too many, or one is no word. */
    int to(String known) {
        if (!isWord(word) || !isWord(known) || Math.abs(known.length() - word.length()) > most) return -1;
        return distance.apply(word, known);
    }

    /** The nearest of these, unless it is one of them itself. */
    Optional<String> nearest(Collection<String> known) {
        if (known.contains(word)) return Optional.empty();
        return known.stream()
                .filter(one -> to(one) > 0)
                .min(Comparator.comparingInt(this::to).thenComparing(Comparator.naturalOrder()));
    }
}
