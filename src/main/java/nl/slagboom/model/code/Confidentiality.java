package nl.slagboom.model.code;

/** Who may see an obstacle. */
public enum Confidentiality {
    PUBLIC,
    PARTNERS,
    INTERNAL
}
