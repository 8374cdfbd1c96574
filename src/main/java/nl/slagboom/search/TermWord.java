package nl.slagboom.search;

/** What may stand after the colon of a search term beside codes and dates. Each language has its word for it. */
public enum TermWord {
    OPEN,
    CLOSED,
    YES,
    UNKNOWN,
    /** The unit of how long ago something was. */
    DAYS,
    /** The unit of an age, one letter. */
    MONTHS,
    /** The unit of an age, one letter. */
    YEARS
}
