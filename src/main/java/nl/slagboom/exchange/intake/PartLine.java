package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.value.Folded;
import org.jspecify.annotations.Nullable;

/** A row of a sheet of sides, actions or reports, as it would have its obstacle. A blank cell changes nothing. */
final class PartLine {

    private final Cells cells;
    private final ValueReader reader;
    private final List<Problem> problems;
    private final List<String> kept;

    /** @param kept takes what is not understood, to be noted */
    PartLine(Cells cells, ValueReader reader, List<Problem> problems, List<String> kept) {
        this.cells = cells;
        this.reader = reader;
        this.problems = problems;
        this.kept = kept;
    }

    /** Which obstacle the row is of: by what is hidden beside it and by its reference. */
    static Optional<Dossier> owner(Cells cells, Matches matches) {
        String identity = cells.text(Target.Special.IDENTITY).orElse("");
        Optional<Dossier> hidden = OurWorkbook.sideOf(identity)
                .flatMap(side -> matches.byIdentity(side.obstacle().toString()))
                .or(() -> OurWorkbook.actionOf(identity).flatMap(matches::byAction))
                .or(() -> OurWorkbook.reportOf(identity).flatMap(matches::byReport));
        return MeantRow.of(
                hidden,
                text(cells, OurWorkbook.PART_REFERENCE).flatMap(matches::byReference),
                text(cells, OurWorkbook.PART_TITLE).stream().toList());
    }

    /** Whether nothing stands in it but what says which row it is: the empty rows at a sheet's foot. */
    static boolean isEmpty(Cells cells) {
        for (int i = 0; i < cells.placing().targets().size(); i++) {
            boolean names = cells.placing().targets().get(i) instanceof Target.OfPart(var kind, var field)
                    && (field.equals(OurWorkbook.PART_REFERENCE) || field.equals(OurWorkbook.PART_TITLE));
            boolean identity = cells.placing().targets().get(i) == Target.Special.IDENTITY;
            if (!names && !identity && text(cells, i).isPresent()) return false;
        }
        return true;
    }

    private static Optional<String> text(Cells cells, String field) {
        for (int i = 0; i < cells.placing().targets().size(); i++) {
            if (cells.placing().targets().get(i) instanceof Target.OfPart(var kind, var its) && its.equals(field))
                return text(cells, i);
        }
        return Optional.empty();
    }

    private static Optional<String> text(Cells cells, int column) {
        return cells.line()
                .cell(cells.placing().table().columns().get(column))
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty());
    }

    /** @param now the obstacle as it is, where the owner is the one that was handed out */
    Dossier filled(Dossier owner, Dossier now) {
        return switch (kind()) {
            case OurWorkbook.SIDES -> side(owner);
            case OurWorkbook.ACTIONS -> action(owner, now);
            default -> owner; // what was reported is not the partner's to change
        };
    }

    private String kind() {
        return cells.placing().targets().stream()
                .filter(Target.OfPart.class::isInstance)
                .map(target -> ((Target.OfPart) target).kind())
                .findFirst()
                .orElse("");
    }

    private Dossier side(Dossier owner) {
        Country country = country();
        if (country == null) {
            keepAll("exchange.side.unknown");
            return owner;
        }
        Dossier filled = owner;
        String prefix = country.name().toLowerCase(Locale.ROOT) + ".";
        for (int i = 0; i < cells.placing().targets().size(); i++) {
            int column = i;
            if (cells.placing().targets().get(i) instanceof Target.OfPart(var kind, var name)) {
                Dossier so = filled;
                filled = ObstacleFields.ALL
                        .byCode(prefix + name)
                        .map(field -> with(so, field, column))
                        .orElse(filled);
            } else keep(i);
        }
        return filled;
    }

    /** As it is seen; what is hidden beside it may be another row's. */
    private @Nullable Country country() {
        return text(cells, OurWorkbook.PART_COUNTRY)
                .flatMap(CountryWords::named)
                .or(() -> OurWorkbook.sideOf(cells.text(Target.Special.IDENTITY).orElse(""))
                        .map(OurWorkbook.OfSide::country))
                .orElse(null);
    }

    private <T> Dossier with(Dossier owner, Field<Obstacle, T> field, int column) {
        return read(field, column).map(value -> owner.with(field, value)).orElse(owner);
    }

    private Dossier action(Dossier owner, Dossier now) {
        Part<Action> action = sameTask(owner)
                .or(() -> OurWorkbook.actionOf(
                                cells.text(Target.Special.IDENTITY).orElse(""))
                        .flatMap(named -> owner.part(ActionFields.KIND, named)))
                .or(() -> cameBefore(now))
                .orElseGet(() -> Part.blank(ActionFields.KIND));
        Part<Action> filled = action;
        for (int i = 0; i < cells.placing().targets().size(); i++) {
            int column = i;
            if (cells.placing().targets().get(i) instanceof Target.OfPart(var kind, var name)) {
                Part<Action> so = filled;
                filled = ActionFields.KIND
                        .catalogue()
                        .byCode(name)
                        .map(field -> with(so, field, column))
                        .orElse(filled);
            } else keep(i);
        }
        boolean nothing = filled.values().equals(Values.none(ActionFields.KIND.catalogue()));
        return nothing || filled.equals(action) ? owner : owner.withPart(ActionFields.KIND, filled);
    }

    /** A new action that came at an earlier return: it has no identity in the partner's file, and must not come twice. */
    private Optional<Part<Action>> cameBefore(Dossier now) {
        return sameTask(now)
                .map(there ->
                        new Part<>(there.id(), Part.blank(ActionFields.KIND).values()));
    }

    private Optional<Part<Action>> sameTask(Dossier owner) {
        String task = Folded.of(text(cells, ActionFields.TASK.code()).orElse(""));
        return owner.parts(ActionFields.KIND).stream()
                .filter(action -> !task.isEmpty()
                        && Folded.of(action.get(ActionFields.TASK).orElse("")).equals(task))
                .findFirst();
    }

    private <T> Part<Action> with(Part<Action> action, Field<Action, T> field, int column) {
        return read(field, column).map(value -> action.with(field, value)).orElse(action);
    }

    private <T> Optional<T> read(Field<?, T> field, int column) {
        Table.Column at = cells.placing().table().columns().get(column);
        Content cell = cells.line().cell(at).orElse(null);
        if (cell == null || cell.text().isBlank()) return Optional.empty();
        ValueReader.Read<T> read = read(field.type(), cell);
        if (!read.understood()) {
            kept.add(at.name() + ": " + cell.text());
            problems.add(cells.problem(at, "intake.value.noted", at.name(), PartnersWords.inOneLine(cell.text())));
        }
        return read.given();
    }

    @SuppressWarnings("unchecked") // where the type is of countries
    private <T> ValueReader.Read<T> read(FieldType<T> type, Content cell) {
        return type instanceof FieldType.Code<?> code && code.codes().equals(Country.class)
                ? (ValueReader.Read<T>) ValueReader.Read.of(CountryWords.named(cell.text()))
                : reader.read(type, cell, cells.placing().language());
    }

    /** A column that the partner added. */
    private void keep(int column) {
        Target target = cells.placing().targets().get(column);
        Table.Column at = cells.placing().table().columns().get(column);
        if (target == Target.Special.NOTE || target == Target.Special.NOT_PLACED)
            text(cells, column).ifPresent(text -> kept.add(at.name() + ": " + text));
    }

    private void keepAll(String key) {
        for (int i = 0; i < cells.placing().targets().size(); i++) {
            Table.Column at = cells.placing().table().columns().get(i);
            if (cells.placing().targets().get(i) != Target.Special.IDENTITY)
                text(cells, i).ifPresent(text -> kept.add(at.name() + ": " + text));
        }
        problems.add(new Problem(cells.place().sheet(), cells.place().at(), key, List.of()));
    }
}
