package nl.slagboom.persistence;

import nl.slagboom.model.Changeset;

/**
 * What a write gave, once it was on the disk.
 *
 * @param changeset the one it made
 */
public record Written<R>(Changeset.Entry changeset, R result) {}
