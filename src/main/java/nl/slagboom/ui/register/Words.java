package nl.slagboom.ui.register;

import nl.slagboom.model.value.Folded;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is ordered: folded. At first only its beginning is; more of it when another begins alike, which few do. Texts
 * that begin alike for very long are the same.
 */
final class Words implements Comparable<Words> {

    private static final int BEGINNING = 20; // letters
    private static final int COMPARED = 100;

    private final String text;
    private final String beginning;
    private @Nullable String whole;

    Words(String text) {
        this.text = text;
        // A letter of two halves must not be cut between them.
        boolean halves = text.length() > BEGINNING
                && text.codePoints().limit(BEGINNING + 1).anyMatch(Character::isSupplementaryCodePoint);
        beginning = halves || text.length() <= BEGINNING ? whole() : Folded.of(text.substring(0, BEGINNING));
    }

    private String whole() {
        String made = whole;
        if (made == null) {
            made = Folded.of(text.length() > COMPARED ? text.substring(0, COMPARED) : text);
            whole = made;
        }
        return made;
    }

    /** Where one beginning is all of the other, what follows decides: a space at the end of it was left out. */
    @Override
    public int compareTo(Words other) {
        boolean alike = beginning.startsWith(other.beginning) || other.beginning.startsWith(beginning);
        return alike ? whole().compareTo(other.whole()) : beginning.compareTo(other.beginning);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Words words && whole().equals(words.whole());
    }

    @Override
    public int hashCode() {
        return whole().hashCode();
    }
}
