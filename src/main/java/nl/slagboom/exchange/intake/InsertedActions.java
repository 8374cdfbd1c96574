package nl.slagboom.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import org.jspecify.annotations.Nullable;

/**
 * The rows of our own Actielijst that a partner put in below an obstacle: with a day or an owner, without a number. Each is a
 * new action of the obstacle above it, with an identity that follows from what it says, so that it is the same one when the
 * list comes in again.
 */
final class InsertedActions {

    private final Matches matches;
    private final Map<PlannedRow.Place, Cells> rows = new HashMap<>();

    private InsertedActions(Matches matches) {
        this.matches = matches;
    }

    /** By where they stand, with their identity; those whose obstacle cannot be told with a problem instead. */
    static Map<PlannedRow.Place, Cells> of(Placing placing, Matches matches) {
        InsertedActions inserted = new InsertedActions(matches);
        if (isActionList(placing)) inserted.find(placing);
        return inserted.rows;
    }

    /** The day in an Actielijst is an action's or a next step's; our other lists name the next step beside it. */
    private static boolean isActionList(Placing placing) {
        return placing.column(Target.Special.IDENTITY).isPresent()
                && placing.column(Cells.field(ObstacleFields.NEXT_STEP_DUE)).isPresent()
                && placing.column(Cells.field(ObstacleFields.NEXT_STEP)).isEmpty();
    }

    private void find(Placing placing) {
        boolean sorted = isSorted(placing);
        Set<String> seen = new HashSet<>();
        Dossier above = null;
        for (Table.Line line : placing.table().lines()) {
            Cells cells = new Cells(placing, line);
            String identity = cells.text(Target.Special.IDENTITY).orElse("");
            boolean copied = OurWorkbook.actionOf(identity).isPresent() && !seen.add(identity);
            Optional<Dossier> owner = owner(cells);
            if (isAction(cells)) add(cells, sorted ? null : above);
            else if (copied) owner.ifPresent(dossier -> add(cells, dossier));
            else above = owner.orElse(null);
        }
    }

    /** Whether an action stands below another obstacle than its own: then what stands above a row tells nothing. */
    private boolean isSorted(Placing placing) {
        Dossier above = null;
        for (Table.Line line : placing.table().lines()) {
            Cells cells = new Cells(placing, line);
            if (isAction(cells)) continue;
            Dossier owner = owner(cells).orElse(null);
            boolean below = RowPlanner.isBelowObstacle(cells);
            if (below && owner != null && (above == null || !above.id().equals(owner.id()))) return true;
            if (!below) above = owner;
        }
        return false;
    }

    private Optional<Dossier> owner(Cells cells) {
        String identity = cells.text(Target.Special.IDENTITY).orElse("");
        return OurWorkbook.actionOf(identity)
                .flatMap(matches::byAction)
                .or(() -> OurWorkbook.nextStepOf(identity).flatMap(id -> matches.byIdentity(id.toString())))
                .or(() -> matches.byIdentity(identity))
                .or(() -> cells.text(Cells.field(ObstacleFields.REFERENCE)).flatMap(matches::byReference));
    }

    private static boolean isAction(Cells cells) {
        boolean isNew = cells.text(Target.Special.IDENTITY).isEmpty()
                && cells.text(Cells.field(ObstacleFields.REFERENCE)).isEmpty()
                && cells.title().isPresent();
        if (!isNew) return false;
        if (cells.text(Cells.field(ObstacleFields.NEXT_STEP_DUE)).isPresent()) return true;
        boolean owned = false;
        for (Country country : Country.values())
            owned |= cells.text(Cells.field(ObstacleFields.owner(country))).isPresent();
        return owned && cells.text(Cells.field(ObstacleFields.STATUS_NOW)).isEmpty();
    }

    private void add(Cells cells, @Nullable Dossier owner) {
        if (owner == null) {
            Table.Column column = cells.naming().orElseThrow();
            rows.put(cells.place(), cells.with(cells.problem(column, "intake.action.whose")));
            return;
        }
        String task = cells.titles().isEmpty() ? "" : cells.titles().getFirst().strip();
        UUID id = UUID.nameUUIDFromBytes((owner.id() + "\naction\n" + task).getBytes(StandardCharsets.UTF_8));
        matches.adopt(id, owner.id());
        rows.put(cells.place(), cells.with(Target.Special.IDENTITY, new Content.Text(OurWorkbook.action(id))));
    }
}
