package nl.slagboom.model;

/** What stays where two people changed the same. */
public enum Choice {
    MINE,
    THEIRS,
    /** Both texts, theirs below mine. */
    BOTH,
    /** Something else. */
    OWN
}
