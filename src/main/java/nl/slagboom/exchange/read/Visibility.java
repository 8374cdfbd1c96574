package nl.slagboom.exchange.read;

/** Whether a sheet shows. */
public enum Visibility {
    VISIBLE,
    /** Shown by "Unhide…". */
    HIDDEN,
    /** Out of a person's reach; programs keep their own notes there. */
    VERY_HIDDEN
}
