package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
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
 * A row of an Actielijst that stands for one action or for the next step: its task below the title, its owner below the
 * obstacle's on that side, its days below theirs. What stands elsewhere in it is kept as a note.
 */
final class ActionLine {

    private final Placing placing;
    private final Table.Line line;
    private final List<String> unplaced = new ArrayList<>();

    ActionLine(Placing placing, Table.Line line) {
        this.placing = placing;
        this.line = line;
    }

    /** Whatever was written where there is no field for it. To be asked when the line was filled in. */
    List<String> unplaced() {
        return List.copyOf(unplaced);
    }

    Dossier filled(Dossier owner, UUID id) {
        Part<Action> known = owner.part(ActionFields.KIND, id).orElse(null);
        Part<Action> action = known != null
                ? known
                : new Part<>(id, Part.blank(ActionFields.KIND).values());
        return owner.withPart(ActionFields.KIND, filled(action, this::ofAction));
    }

    Dossier filledNextStep(Dossier owner) {
        return filled(owner, this::ofNextStep);
    }

    /** One filled cell below a field of the obstacle. */
    private record Given(Field<Obstacle, ?> field, boolean first, String heading, Content cell) {
        String text() {
            return cell.text().strip();
        }

        LocalDate deadline() {
            return Deadline.of(cell)
                    .map(Deadline::day)
                    .orElseThrow(() -> new InvalidValue("intake.value.unknown", heading, cell.text()));
        }

        LocalDate day() {
            return ValueReader.date(cell)
                    .map(PartialDate::day)
                    .orElseThrow(() -> new InvalidValue("intake.value.unknown", heading, cell.text()));
        }
    }

    private <T> T filled(T what, BiFunction<T, Given, Optional<T>> with) {
        T filled = what;
        for (int i = 0; i < placing.targets().size(); i++) {
            Table.Column column = placing.table().columns().get(i);
            Content cell = line.cell(column).orElse(null);
            if (cell == null || cell.text().isBlank()) continue;
            switch (placing.targets().get(i)) {
                case Target.OfField(var field, var language) -> {
                    boolean first = language == null || language == Language.NL;
                    Optional<T> taken = with.apply(filled, new Given(field, first, column.name(), cell));
                    if (taken.isPresent()) filled = taken.get();
                    else if (!isShownOnly(field)) keep(column, cell);
                }
                case Target.OfPart part -> {}
                case Target.Special special -> {
                    if (special == Target.Special.NOTE || special == Target.Special.NOT_PLACED) keep(column, cell);
                }
            }
        }
        return filled;
    }

    private Optional<Part<Action>> ofAction(Part<Action> action, Given given) {
        boolean unnamed = action.get(ActionFields.TASK).isEmpty();
        if (given.field() == ObstacleFields.TITLE && (given.first() || unnamed))
            return Optional.of(action.with(ActionFields.TASK, given.text()));
        if (given.field() == ObstacleFields.NEXT_STEP_DUE)
            return Optional.of(action.with(ActionFields.DUE, given.deadline()));
        if (given.field() == ObstacleFields.STATUS_ON)
            return Optional.of(action.with(ActionFields.DONE_ON, given.day()));
        for (Country country : Country.values()) {
            if (given.field() == ObstacleFields.owner(country))
                return Optional.of(owned(action, country, given.text()));
        }
        return Optional.empty();
    }

    private static Part<Action> owned(Part<Action> action, Country country, String owner) {
        boolean same = action.get(ActionFields.OWNER).equals(Optional.of(owner));
        Part<Action> owned = action.with(ActionFields.OWNER, owner);
        return same && action.get(ActionFields.COUNTRY).isEmpty() ? owned : owned.with(ActionFields.COUNTRY, country);
    }

    private Optional<Dossier> ofNextStep(Dossier owner, Given given) {
        if (given.field() == ObstacleFields.TITLE && given.first())
            return Optional.of(owner.with(ObstacleFields.NEXT_STEP, given.text()));
        if (given.field() == ObstacleFields.NEXT_STEP_DUE)
            return Optional.of(owner.with(ObstacleFields.NEXT_STEP_DUE, given.deadline()));
        for (Country country : Country.values()) {
            if (given.field() == ObstacleFields.owner(country))
                return Optional.of(owner.with(ObstacleFields.NEXT_STEP_OWNER, given.text()));
        }
        return Optional.empty();
    }

    /** The number and whether it is done follow from the rest. */
    private static boolean isShownOnly(Field<Obstacle, ?> field) {
        return field == ObstacleFields.REFERENCE || field == ObstacleFields.STATUS_NOW;
    }

    private void keep(Table.Column column, Content cell) {
        unplaced.add(column.name() + ": " + cell.text());
    }
}
