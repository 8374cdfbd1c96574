package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.PartialDate;

/**
 * A row of an Actielijst that stands for one action: its task below the title, its owner below the obstacle's on that
 * side, its days below theirs. What stands elsewhere in it is kept as a note.
 */
final class ActionLine {

    private final Placing placing;
    private final Table.Line line;
    private final List<String> unplaced = new ArrayList<>();

    ActionLine(Placing placing, Table.Line line) {
        this.placing = placing;
        this.line = line;
    }

    /** Whatever was written where an action has no field. To be asked after {@link #filled}. */
    List<String> unplaced() {
        return List.copyOf(unplaced);
    }

    Dossier filled(Dossier owner, UUID id) {
        Part<Action> action = owner.part(ActionFields.KIND, id).orElseThrow();
        for (int i = 0; i < placing.targets().size(); i++) {
            Table.Column column = placing.table().columns().get(i);
            Optional<Content> cell =
                    line.cell(column).filter(content -> !content.text().isBlank());
            if (cell.isPresent()) action = with(action, placing.targets().get(i), column, cell.get());
        }
        return owner.withPart(ActionFields.KIND, action);
    }

    private Part<Action> with(Part<Action> action, Target target, Table.Column column, Content cell) {
        if (!(target instanceof Target.OfField(var field, var language))) {
            if (target == Target.Special.NOTE || target == Target.Special.NOT_PLACED) keep(column, cell);
            return action;
        }
        String text = cell.text().strip();
        if (field == ObstacleFields.TITLE && (language == null || language == Language.NL))
            return action.with(ActionFields.TASK, text);
        if (field == ObstacleFields.NEXT_STEP_DUE) return action.with(ActionFields.DUE, day(column, cell));
        if (field == ObstacleFields.STATUS_ON) return action.with(ActionFields.DONE_ON, day(column, cell));
        for (Country country : Country.values()) {
            if (field == ObstacleFields.owner(country)) return owned(action, country, text);
        }
        if (!isShownOnly(field)) keep(column, cell);
        return action;
    }

    private static Part<Action> owned(Part<Action> action, Country country, String owner) {
        boolean same = action.get(ActionFields.OWNER).equals(Optional.of(owner));
        Part<Action> owned = action.with(ActionFields.OWNER, owner);
        return same && action.get(ActionFields.COUNTRY).isEmpty() ? owned : owned.with(ActionFields.COUNTRY, country);
    }

    /** The number and whether it is done follow from the rest. */
    private static boolean isShownOnly(Field<Obstacle, ?> field) {
        return field == ObstacleFields.REFERENCE || field == ObstacleFields.STATUS_NOW;
    }

    private static LocalDate day(Table.Column column, Content cell) {
        return ValueReader.date(cell)
                .map(PartialDate::day)
                .orElseThrow(() -> new InvalidValue("intake.value.unknown", column.heading(), cell.text()));
    }

    private void keep(Table.Column column, Content cell) {
        unplaced.add(column.heading() + ": " + cell.text());
    }
}
