package nl.slagboom.exchange.intake;

/** What the rows of a list become. */
public enum RowsAs {
    /** Each row is an obstacle. */
    OBSTACLES,
    /** Each row is a report on the obstacle that it names; one that names none we know is refused. */
    REPORTS,
    /** Each row is a report; one that names no obstacle we know makes a new one. */
    REPORTS_OR_NEW
}
