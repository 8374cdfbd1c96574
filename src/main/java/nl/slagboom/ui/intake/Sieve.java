package nl.slagboom.ui.intake;

import nl.slagboom.exchange.intake.PlannedRow;

/** Which rows of a plan are looked at. */
enum Sieve {
    ALL,
    NEW,
    CHANGED,
    UNTAKEN,
    CLASHING,
    REFUSED,
    REMARKED;

    boolean lets(PlannedRow row) {
        return switch (this) {
            case ALL -> true;
            case NEW -> row.kind() == PlannedRow.Kind.NEW;
            case CHANGED -> row.kind() == PlannedRow.Kind.CHANGED;
            case UNTAKEN -> row.isUntaken();
            case CLASHING -> row.isUndecided();
            case REFUSED -> row.kind() == PlannedRow.Kind.REFUSED;
            case REMARKED -> !row.problems().isEmpty();
        };
    }
}
