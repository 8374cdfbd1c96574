package nl.slagboom.search;

import java.util.UUID;

/**
 * What was reported of an obstacle since a changeset, by others.
 *
 * @param reports how many; 0 where the obstacle itself is new and has none
 * @param last the number of the changeset that brought the last of them
 */
public record Newcomer(UUID obstacle, long reports, long last) {}
