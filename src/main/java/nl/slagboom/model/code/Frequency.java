package nl.slagboom.model.code;

/** How often it happens to those affected. */
public enum Frequency {
    RARELY,
    YEARLY,
    MONTHLY,
    WEEKLY,
    DAILY
}
