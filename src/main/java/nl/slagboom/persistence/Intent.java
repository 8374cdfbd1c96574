package nl.slagboom.persistence;

import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.code.ChangeKind;
import org.jspecify.annotations.Nullable;

/**
 * What a write is about to do, as its changeset will say.
 *
 * @param by who does it
 * @param sentence what was done, in the words of who does it
 * @param undoes the number of the changeset that it takes back
 */
public record Intent(
        String by,
        ChangeKind kind,
        String sentence,
        @Nullable Long undoes) {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 300;

    /** @throws InvalidValue when the name is too long to be kept */
    public Intent {
        if (by.length() > LONGEST_NAME) throw new InvalidValue("changeset.by.long", LONGEST_NAME, by.length());
        sentence = sentence.length() > LONGEST ? sentence.substring(0, LONGEST) : sentence;
    }

    public static Intent of(String by, ChangeKind kind, String sentence) {
        return new Intent(by, kind, sentence, null);
    }
}
