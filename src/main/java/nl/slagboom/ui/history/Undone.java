package nl.slagboom.ui.history;

import nl.slagboom.search.PastChangeset;

/**
 * An undo that was done.
 *
 * @param undone what it took back, as it was then
 * @param number of the changeset that it made
 * @param outlook what it did
 */
record Undone(PastChangeset undone, long number, Outlook outlook) {}
