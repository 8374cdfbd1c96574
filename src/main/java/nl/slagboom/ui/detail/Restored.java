package nl.slagboom.ui.detail;

import java.time.Instant;

/**
 * Unsaved work that was brought back.
 *
 * @param keptAt when it was kept
 * @param changedSince whether somebody changed the obstacle after that
 */
record Restored(Instant keptAt, boolean changedSince) {}
