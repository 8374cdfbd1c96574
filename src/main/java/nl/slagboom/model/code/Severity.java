package nl.slagboom.model.code;

/** How serious it is for those affected, 1 to 4. */
public enum Severity {
    MINOR,
    MODERATE,
    SERIOUS,
    SEVERE
}
