package nl.slagboom.model.code;

/** How exactly a date is known. */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    APPROXIMATE
}
