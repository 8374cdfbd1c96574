package nl.slagboom.search;

import nl.slagboom.model.Changeset;
import org.jspecify.annotations.Nullable;

/**
 * A changeset as the history of the register shows it.
 *
 * @param touched how many obstacles it wrote
 * @param undoneBy the undo that took it back and still stands; null where there is none
 * @param redoes what this undo does again, because it takes back the undo of that; null where it is no such undo
 */
public record PastChangeset(
        Changeset.Entry changeset,
        long touched,
        @Nullable Long undoneBy,
        @Nullable Long redoes) {

    static PastChangeset read(Changeset.Entry changeset, long touched) {
        return new PastChangeset(changeset, touched, null, null);
    }

    public long number() {
        return changeset.number();
    }

    /** Whether it took back another changeset, and did not thereby do an earlier one again. */
    public boolean isUndo() {
        return changeset.undoes() != null && redoes == null;
    }
}
