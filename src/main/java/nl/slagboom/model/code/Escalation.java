package nl.slagboom.model.code;

/** The ladder of Flemish-Dutch practice, from the region up to ministers. */
public enum Escalation {
    REGIONAL_OFFICIALS,
    OFFICIALS_GROS,
    ADMINISTRATORS,
    MINISTERS
}
