package nl.slagboom.exchange.intake;

import java.util.List;
import nl.slagboom.model.Dossier;
import nl.slagboom.search.Change.FieldChange;
import org.jspecify.annotations.Nullable;

/**
 * What one row of a file would do.
 *
 * @param row 1-based
 * @param base the obstacle as it is; null where the row makes a new one or is refused
 * @param mine as it would be; null where the row is refused
 * @param changes field by field
 * @param problems what of the row was not taken as it stood
 */
public record PlannedRow(
        String sheet,
        int row,
        Kind kind,
        @Nullable Dossier base,
        @Nullable Dossier mine,
        List<FieldChange> changes,
        List<Problem> problems) {

    /** What it comes to. */
    public enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    public PlannedRow {
        changes = List.copyOf(changes);
        problems = List.copyOf(problems);
    }
}
