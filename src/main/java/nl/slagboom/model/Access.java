package nl.slagboom.model;

/** How a field's value comes about. */
public enum Access {
    /** A person edits it. */
    EDIT,
    /** It changes by a move of status, with a reason and a day. */
    MOVE,
    /** It follows from the rest, or the register keeps it. */
    DERIVED,
    /** The register keeps it for itself; no screen or file shows it. */
    INTERNAL
}
