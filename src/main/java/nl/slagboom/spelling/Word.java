package nl.slagboom.spelling;

/**
 * A word where it stands in a text.
 *
 * @param start of its first letter, 0 at the beginning of the text
 * @param end behind its last letter
 * @param text as it is written there
 */
public record Word(int start, int end, String text) {

    /** The same word in a text that became longer before it, or shorter where this is below 0. */
    public Word moved(int by) {
        return new Word(start + by, end + by, text);
    }
}
