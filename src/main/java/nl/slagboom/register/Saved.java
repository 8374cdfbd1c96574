package nl.slagboom.register;

import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;

/**
 * An obstacle that is on the disk.
 *
 * @param merged whether a colleague's change to other fields was kept beside mine
 */
public record Saved(Changeset.Entry changeset, Dossier dossier, boolean merged) {}
