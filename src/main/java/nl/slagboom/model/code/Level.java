package nl.slagboom.model.code;

/** The level of government that can solve it. */
public enum Level {
    EU,
    NATIONAL,
    REGIONAL,
    PROVINCIAL,
    MUNICIPAL
}
