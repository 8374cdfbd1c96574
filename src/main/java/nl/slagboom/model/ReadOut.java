package nl.slagboom.model;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.slagboom.model.value.Folded;

/**
 * What was read out of a file for the search.
 *
 * @param words folded, each once, with a space between two; empty where there are none to search
 */
public record ReadOut(Legibility legibility, String words) {

    /** Characters of a text that are read. */
    public static final int LIMIT = 1_000_000;

    /** Characters of words that are kept of one file. */
    private static final int KEPT = 300_000;

    /** What is longer is no word: nobody types it. */
    private static final int LONGEST = 100;

    /** Of a text; what stands beyond the {@linkplain #LIMIT limit} is left out. */
    public static ReadOut of(String text) {
        boolean whole = text.length() <= LIMIT;
        Set<String> once = new LinkedHashSet<>();
        int room = KEPT;
        for (String word : Folded.of(whole ? text : text.substring(0, LIMIT)).split(" ", -1)) {
            if (word.isEmpty() || word.length() > LONGEST || once.contains(word)) continue;
            room -= word.length() + 1;
            whole &= room >= 0;
            if (room >= 0) once.add(word);
        }
        if (once.isEmpty()) return none(Legibility.NO_TEXT);
        return new ReadOut(whole ? Legibility.WHOLE : Legibility.BEGINNING, String.join(" ", once));
    }

    public static ReadOut none(Legibility why) {
        return new ReadOut(why, "");
    }
}
