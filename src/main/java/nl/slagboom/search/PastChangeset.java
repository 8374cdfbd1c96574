package nl.slagboom.search;

import nl.slagboom.model.Changeset;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A changeset as the history of the register shows it.
 *
 * @param title of the one obstacle that it was about, as it is now; empty where it was about another thing or several
 * @param touched how many obstacles it wrote
 * @param undoneBy the undo that took it back and still stands; null where there is none
 * @param redoes what this undo does again, because it takes back the undo of that; null where it is no such undo
 */
public record PastChangeset(
        Changeset.Entry changeset,
        LocalizedText title,
        long touched,
        @Nullable Long undoneBy,
        @Nullable Long redoes) {

    static PastChangeset read(Changeset.Entry changeset, LocalizedText title, long touched) {
        return new PastChangeset(changeset, title, touched, null, null);
    }

    public long number() {
        return changeset.number();
    }

    /** What was done, with the title of what it was done to in the language of the reader. */
    public String said(Language language) {
        return (changeset.sentence() + " " + title.shown(language)).strip();
    }

    /** Whether it took back another changeset, and did not thereby do an earlier one again. */
    public boolean isUndo() {
        return changeset.undoes() != null && redoes == null;
    }
}
