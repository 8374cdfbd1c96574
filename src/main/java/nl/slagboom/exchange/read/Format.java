package nl.slagboom.exchange.read;

/** How a file is written, found out from its content. */
public enum Format {
    XLSX,
    /** Excel's "Strict Open XML" (ISO/IEC 29500 strict). */
    XLSX_STRICT,
    /** Excel 97 to 2003. */
    XLS,
    /** Lines of text with a separator: CSV, TSV, txt. */
    TEXT
}
