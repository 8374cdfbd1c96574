package nl.slagboom.ui.detail;

/** What stays where two people changed the same. */
enum Choice {
    MINE,
    THEIRS,
    /** Both texts, theirs below mine. */
    BOTH
}
