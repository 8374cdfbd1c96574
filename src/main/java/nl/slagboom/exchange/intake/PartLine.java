package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Identity;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.value.Folded;
import org.jspecify.annotations.Nullable;

/** A row of a sheet of sides, actions or reports, as it would have its obstacle. A blank cell changes nothing. */
final class PartLine {

    private final Cells cells;
    private final ValueReader reader;
    private final TheirIdentities identities;
    private final List<Problem> problems;
    private final List<String> kept;

    /** @param kept takes what is not understood, to be noted */
    PartLine(Cells cells, ValueReader reader, TheirIdentities identities, List<Problem> problems, List<String> kept) {
        this.cells = cells;
        this.reader = reader;
        this.identities = identities;
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
                text(cells, OurWorkbook.PART_TITLE).stream().toList(),
                false);
    }

    /** The reference of the obstacle that the row is of. */
    static Optional<String> reference(Cells cells) {
        return text(cells, OurWorkbook.PART_REFERENCE);
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
            default -> report(owner, now);
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
        Optional<UUID> named = OurWorkbook.actionOf(identity());
        if (isOneOfSeveral(owner, named)) {
            keepAll("exchange.action.twice");
            return owner;
        }
        Optional<UUID> theirs = identities.ofPart(named, owner.id(), cells.place());
        Part<Action> action = sameTask(owner, named)
                .or(() -> named.flatMap(id -> owner.part(ActionFields.KIND, id)))
                .or(() -> cameBefore(now, named).or(() -> cameBefore(now, theirs)))
                .orElseGet(() -> fresh(theirs.orElseGet(Identity::fresh), ActionFields.KIND));
        return filled(owner, ActionFields.KIND, action);
    }

    /** One that another register brings. What was reported here is not the partner's to change. */
    private Dossier report(Dossier owner, Dossier now) {
        Optional<UUID> named = OurWorkbook.reportOf(identity());
        Optional<UUID> theirs = identities.ofPart(named, owner.id(), cells.place());
        boolean there = Stream.concat(named.stream(), theirs.stream())
                .anyMatch(id -> owner.part(ReportFields.KIND, id).isPresent()
                        || now.part(ReportFields.KIND, id).isPresent());
        return there || theirs.isEmpty()
                ? owner
                : filled(owner, ReportFields.KIND, fresh(theirs.get(), ReportFields.KIND));
    }

    private String identity() {
        return cells.text(Target.Special.IDENTITY).orElse("");
    }

    private static <P extends ObstaclePart> Part<P> fresh(UUID identity, PartKind<P> kind) {
        return new Part<>(identity, Values.none(kind.catalogue()));
    }

    private <P extends ObstaclePart> Dossier filled(Dossier owner, PartKind<P> kind, Part<P> part) {
        Part<P> filled = part;
        for (int i = 0; i < cells.placing().targets().size(); i++) {
            int column = i;
            if (cells.placing().targets().get(i) instanceof Target.OfPart(var its, var name)) {
                Part<P> so = filled;
                filled = kind.catalogue()
                        .byCode(name)
                        .map(field -> with(so, field, column))
                        .orElse(filled);
            } else keep(i);
        }
        boolean nothing = filled.values().equals(Values.none(kind.catalogue()));
        return nothing || filled.equals(part) ? owner : owner.withPart(kind, filled);
    }

    /** A new action that came at an earlier return: a partner's file has no identity of it, and it must not come twice. */
    private Optional<Part<Action>> cameBefore(Dossier now, Optional<UUID> named) {
        return sameTask(now, named)
                .or(() -> named.flatMap(id -> now.part(ActionFields.KIND, id)))
                .map(there -> fresh(there.id(), ActionFields.KIND));
    }

    /** Of several in the same words the one that is hidden beside the row, else the one of which all stands as it was. */
    private Optional<Part<Action>> sameTask(Dossier owner, Optional<UUID> named) {
        List<Part<Action>> same = inTheseWords(owner);
        return same.stream()
                .filter(action -> named.equals(Optional.of(action.id())))
                .findFirst()
                .or(() -> same.stream()
                        .filter(action -> same.size() == 1 || isAsItWas(owner, action))
                        .findFirst());
    }

    /** What fits two fits none. */
    private boolean isOneOfSeveral(Dossier owner, Optional<UUID> named) {
        return inTheseWords(owner).size() > 1 && sameTask(owner, named).isEmpty();
    }

    private boolean isAsItWas(Dossier owner, Part<Action> action) {
        int said = problems.size();
        int noted = kept.size();
        boolean same = filled(owner, ActionFields.KIND, action).equals(owner);
        problems.subList(said, problems.size()).clear();
        kept.subList(noted, kept.size()).clear();
        return same;
    }

    private List<Part<Action>> inTheseWords(Dossier owner) {
        String task = Folded.of(text(cells, ActionFields.TASK.code()).orElse(""));
        return owner.parts(ActionFields.KIND).stream()
                .filter(action -> !task.isEmpty()
                        && Folded.of(action.get(ActionFields.TASK).orElse("")).equals(task))
                .toList();
    }

    private <P extends ObstaclePart, T> Part<P> with(Part<P> part, Field<P, T> field, int column) {
        return read(field, column).map(value -> part.with(field, value)).orElse(part);
    }

    private <T> Optional<T> read(Field<?, T> field, int column) {
        Table.Column at = cells.placing().table().columns().get(column);
        Content cell = cells.line().cell(at).orElse(null);
        if (cell == null || cell.text().isBlank()) return Optional.empty();
        ValueReader.Read<T> read = read(field.type(), cell);
        if (!read.understood()) {
            kept.add(at.name() + ": " + cell.text());
            problems.add(cells.unread(
                    at,
                    "intake.value.noted",
                    PartnersWords.inOneLine(cell.text()),
                    reader.codes().meant(field.type(), cell.text().strip())));
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
