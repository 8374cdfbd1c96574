package nl.slagboom.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.slagboom.model.value.Folded;

/** The words in the texts of obstacles, so that of one that stands nowhere in them the nearest can be told. */
public final class Vocabulary {

    private final Rows rows;
    /** Folded, with in how many obstacles each stands. */
    private final Map<String, Integer> words = new HashMap<>();

    public Vocabulary(Rows rows) {
        this.rows = rows;
        for (Row row : rows.rows())
            for (String word : TitleWords.ofFolded(row.words()).words()) words.merge(word, 1, Integer::sum);
    }

    public boolean isOf(Rows others) {
        return rows.equals(others);
    }

    private record Near(String word, int slips, int obstacles) {

        private static final Comparator<Near> ORDER = Comparator.comparingInt(Near::slips)
                .thenComparing(Comparator.comparingInt(Near::obstacles).reversed())
                .thenComparing(Near::word);
    }

    /** The one that was meant by a word that finds nothing: the fewest letters are amiss, then the most obstacles have it. */
    Optional<String> nearest(String typed) {
        String word = Folded.of(typed);
        if (!Slips.isWord(word) || !rows.find(Query.ofWords(word)).isEmpty()) return Optional.empty();
        Slips slips = new Slips(word);
        return words.entrySet().stream()
                .map(known -> new Near(known.getKey(), slips.to(known.getKey()), known.getValue()))
                .filter(near -> near.slips() > 0)
                .min(Near.ORDER)
                .map(Near::word);
    }
}
