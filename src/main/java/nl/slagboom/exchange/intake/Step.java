package nl.slagboom.exchange.intake;

import java.util.UUID;
import nl.slagboom.model.Dossier;
import org.jspecify.annotations.Nullable;

/** A row that was planned, and can be planned anew when something is left out or decided. */
interface Step {

    /**
     * The row as it is now.
     *
     * @param base the obstacle after the rows above; null where there is none yet
     * @param above the rows about the same obstacle that are kept; null for a row that is not
     */
    PlannedRow again(UUID subject, @Nullable Dossier base, LeftOut out, @Nullable RowsAbove above);
}
