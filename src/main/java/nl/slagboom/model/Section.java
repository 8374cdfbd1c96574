package nl.slagboom.model;

/** Where a field stands in the detail, and beside which others. */
public enum Section {
    TEXTS,
    CLASSIFICATION,
    SIDES,
    FOLLOW_UP,
    STATUS,
    SHARING,
    ADMINISTRATION
}
