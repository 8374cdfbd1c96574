package nl.slagboom.exchange.intake;

import nl.slagboom.model.LearntWord;
import org.jspecify.annotations.Nullable;

/**
 * A word in a partner's file that stands for a code.
 *
 * @param list of which it is one, as the column where it stands, or the first of several
 * @param word as the partner wrote it where it stands first
 * @param rows in how many it stands
 * @param meaning null where nobody knows it
 * @param proposal by similarity, where nobody knows it; null where it resembles no word clearly
 */
public record TheirWord(
        CodeList list,
        String word,
        long rows,
        Source source,
        @Nullable Enum<?> meaning,
        @Nullable Enum<?> proposal) {

    /** Who says what it means. */
    public enum Source {
        /** A person, now. It is learnt when the file is taken in. */
        AGREED,
        /** A person, for an earlier file of this partner. */
        LEARNT,
        /** The words that the program brings. */
        VOCABULARY,
        NOBODY
    }

    LearntWord.Meaning learntOf(String organisation, Enum<?> code) {
        return new LearntWord.Meaning(organisation, list.name(), word, code.name());
    }

    /** Whether it has no meaning yet. */
    public boolean isUnknown() {
        return source == Source.NOBODY;
    }
}
