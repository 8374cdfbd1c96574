package nl.slagboom.model.code;

/** The states at the table. The constants are ISO 3166 codes. */
public enum Country {
    NL,
    DE,
    BE
}
