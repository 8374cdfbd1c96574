package nl.slagboom.persistence.chain;

/**
 * Which row of which log.
 *
 * @param changeset the one that wrote it
 */
record LoggedRow(String table, String key, long changeset) {}
