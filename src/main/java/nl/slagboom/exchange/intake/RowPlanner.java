package nl.slagboom.exchange.intake;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.model.Access;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Lifecycle;
import nl.slagboom.model.Note;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartnerEntry;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.Report;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Text;
import org.jspecify.annotations.Nullable;

/** Makes one row of a table into what it would do. Blank never erases; what is not understood is kept in words. */
final class RowPlanner {

    private final Placing placing;
    private final ValueReader reader;
    private final Vocabulary vocabulary;
    private final Origin origin;
    private final Matches matches;

    /**
     * Where a list comes from.
     *
     * @param organisation whose numbers and words these are
     * @param neighbours whom the list is about, where its rows do not say
     * @param today for what has no day of its own
     */
    record Origin(String organisation, Set<Neighbour> neighbours, LocalDate today) {}

    RowPlanner(Placing placing, Vocabulary vocabulary, Origin origin, Matches matches) {
        this.placing = placing;
        this.vocabulary = vocabulary;
        this.origin = origin;
        this.matches = matches;
        reader = new ValueReader(vocabulary);
    }

    PlannedRow plan(Table.Line line) {
        List<Problem> problems = new ArrayList<>();
        String sheet = placing.table().sheet();
        try {
            String identity = text(line, Target.Special.IDENTITY).orElse("");
            Optional<UUID> action = OurWorkbook.actionOf(identity);
            if (action.isPresent()) return ofAction(action.get(), line);
            Optional<UUID> stepOf = OurWorkbook.nextStepOf(identity);
            if (stepOf.isPresent()) return ofNextStep(stepOf.get(), line);
            Optional<Dossier> known = known(line);
            if (known.isEmpty() && title(line).isEmpty()) {
                problems.add(new Problem(sheet, String.valueOf(line.row()), "intake.row.title.missing", List.of()));
                return new PlannedRow(sheet, line.row(), PlannedRow.Kind.REFUSED, null, null, List.of(), problems);
            }
            Dossier base = known.orElse(null);
            return planned(line, base, filled(line, base, problems), problems);
        } catch (InvalidValue e) {
            problems.add(new Problem(sheet, String.valueOf(line.row()), e.key(), List.of(e.arguments())));
            return new PlannedRow(sheet, line.row(), PlannedRow.Kind.REFUSED, null, null, List.of(), problems);
        }
    }

    private PlannedRow planned(Table.Line line, @Nullable Dossier base, Dossier mine, List<Problem> problems) {
        boolean same = base != null && mine.saysTheSameAs(base);
        PlannedRow.Kind kind =
                base == null ? PlannedRow.Kind.NEW : same ? PlannedRow.Kind.UNCHANGED : PlannedRow.Kind.CHANGED;
        matches.take(mine);
        return new PlannedRow(
                placing.table().sheet(), line.row(), kind, base, mine, ImportPlan.changes(base, mine), problems);
    }

    /** A line of an Actielijst that is an action of the obstacle above it. */
    private PlannedRow ofAction(UUID action, Table.Line line) {
        Dossier base = matches.byAction(action).orElseThrow(() -> new InvalidValue("intake.action.gone"));
        ActionLine read = new ActionLine(placing, line);
        return planned(line, base, notes(read.filled(base, action), read.unplaced()), List.of());
    }

    private PlannedRow ofNextStep(UUID obstacle, Table.Line line) {
        Dossier base =
                matches.byIdentity(obstacle.toString()).orElseThrow(() -> new InvalidValue("intake.action.gone"));
        ActionLine read = new ActionLine(placing, line);
        return planned(line, base, notes(read.filledNextStep(base), read.unplaced()), List.of());
    }

    private Optional<Dossier> known(Table.Line line) {
        return text(line, Target.Special.IDENTITY)
                .flatMap(matches::byIdentity)
                .or(() -> text(line, field(ObstacleFields.REFERENCE)).flatMap(matches::byReference))
                .or(() -> placing.isOfReports()
                        ? Optional.empty()
                        : text(line, Target.Special.NUMBER)
                                .flatMap(number -> matches.byNumber(origin.organisation(), number)))
                .or(() -> title(line).flatMap(matches::byTitle));
    }

    private Optional<String> title(Table.Line line) {
        for (int i = 0; i < placing.targets().size(); i++) {
            if (placing.targets().get(i) instanceof Target.OfField(var field, var language)
                    && field == ObstacleFields.TITLE) {
                Optional<String> text = line.cell(placing.table().columns().get(i))
                        .map(Content::text)
                        .filter(words -> !words.isBlank());
                if (text.isPresent()) return text;
            }
        }
        return Optional.empty();
    }

    private static Target field(Field<Obstacle, ?> field) {
        return new Target.OfField(field, null);
    }

    private Optional<String> text(Table.Line line, Target target) {
        return placing.column(target)
                .flatMap(line::cell)
                .map(Content::text)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private Dossier filled(Table.Line line, @Nullable Dossier base, List<Problem> problems) {
        Dossier mine = base == null ? begun() : base;
        List<String> words = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < placing.targets().size(); i++) {
            Table.Column column = placing.table().columns().get(i);
            Content cell = line.cell(column).orElse(null);
            if (cell == null || cell.text().isBlank()) continue;
            mine = switch (placing.targets().get(i)) {
                case Target.OfField(var field, var language) ->
                    ofField(mine, field, language, column, cell, line.row(), words, problems);
                case Target.Special special -> special(mine, special, column, cell, line.row(), words, kept, problems);
            };
        }
        for (Section section : line.sections()) mine = grouped(mine, section, words, kept);
        if (mine.get(ObstacleFields.NEIGHBOURS).isEmpty()
                && !origin.neighbours().isEmpty()) mine = mine.with(ObstacleFields.NEIGHBOURS, origin.neighbours());
        mine = placing.isOfReports() ? report(mine, line) : withPartner(mine, line, words);
        return notes(mine, kept);
    }

    private static Dossier begun() {
        return Dossier.begin().with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS);
    }

    private <T> Dossier ofField(
            Dossier mine,
            Field<Obstacle, T> field,
            @Nullable Language language,
            Table.Column column,
            Content cell,
            int row,
            List<String> words,
            List<Problem> problems) {
        if (field.access() == Access.DERIVED || field.access() == Access.INTERNAL) return mine;
        if (placing.isOfReports()
                && field == ObstacleFields.REPORTED_ON
                && !mine.reference().isEmpty()) return mine;
        Language in = language == null ? placing.language() : language;
        ValueReader.Read<T> read = reader.read(field.type(), cell, in);
        boolean coded = !(field.type() instanceof FieldType.Plain) && !(field.type() instanceof FieldType.Localized);
        if (coded && !isOurs()) words.add(column.heading() + ": " + oneLine(cell.text()));
        if (!read.understood()) {
            problems.add(Problem.at(
                    placing.table().sheet(),
                    row,
                    column.index(),
                    "intake.value.unknown",
                    column.heading(),
                    cell.text()));
            return mine;
        }
        T value = read.value();
        if (value == null) return mine;
        if (value instanceof LocalizedText text) return localized(mine, field, text);
        if (value instanceof Status status && field == ObstacleFields.STATUS_NOW)
            return moved(mine, status, cell.text());
        return mine.with(field, value);
    }

    /** Whether the list is one of our own workbooks: then there is no partner's word to keep. */
    private boolean isOurs() {
        return placing.targets().contains(Target.Special.IDENTITY);
    }

    @SuppressWarnings("unchecked") // a field that reads a localized text holds one
    private <T> Dossier localized(Dossier mine, Field<Obstacle, T> field, LocalizedText given) {
        Field<Obstacle, LocalizedText> texts = (Field<Obstacle, LocalizedText>) field;
        LocalizedText known = mine.get(texts).orElse(LocalizedText.EMPTY);
        // Our own workbook shows a text that is missing in its language in another.
        if (isOurs() && known.texts().containsAll(given.texts())) return mine;
        return mine.with(texts, given.filledFrom(known));
    }

    private Dossier moved(Dossier mine, Status status, String theirWord) {
        if (mine.status() == status) return mine;
        Dossier moved = mine.with(ObstacleFields.STATUS_NOW, status)
                .with(ObstacleFields.STATUS_ON, PartialDate.of(origin.today()))
                .with(ObstacleFields.STATUS_REASON, origin.organisation() + ": " + theirWord);
        return Lifecycle.impliesRecognition(status) ? moved.with(ObstacleFields.RECOGNISED, true) : moved;
    }

    private Dossier special(
            Dossier mine,
            Target.Special target,
            Table.Column column,
            Content cell,
            int row,
            List<String> words,
            List<String> kept,
            List<Problem> problems) {
        switch (target) {
            case AUTHORITIES -> {
                return authorities(mine, column, cell, row, words, problems);
            }
            case NOTE -> kept.add(column.heading() + ": " + cell.text());
            case NOT_PLACED -> {
                kept.add(column.heading() + ": " + cell.text());
                problems.add(Problem.at(
                        placing.table().sheet(), row, column.index(), "intake.column.kept", column.heading()));
            }
            case IDENTITY, NUMBER, REPORT_CHANNEL, REPORT_AMOUNT, REPORT_WORDS, LEFT_OUT -> {}
        }
        return mine;
    }

    private Dossier authorities(
            Dossier mine, Table.Column column, Content cell, int row, List<String> words, List<Problem> problems) {
        if (ValueReader.saysUnknown(cell.text())) return mine;
        Set<Country> involved = EnumSet.noneOf(Country.class);
        mine.get(ObstacleFields.NEIGHBOURS)
                .orElse(origin.neighbours())
                .forEach(neighbour -> involved.add(neighbour.country()));
        Authorities authorities = Authorities.of(cell.text(), involved);
        words.add(column.heading() + ": " + oneLine(cell.text()));
        if (!authorities.unplaced().isEmpty())
            problems.add(Problem.at(
                    placing.table().sheet(),
                    row,
                    column.index(),
                    "intake.authority.side",
                    String.join("; ", authorities.unplaced())));
        Dossier placed = mine;
        for (var side : authorities.bySide().entrySet())
            placed = placed.with(ObstacleFields.authority(side.getKey()), side.getValue());
        return placed;
    }

    /** What a row says itself goes before what stands above its group. */
    private Dossier grouped(Dossier mine, Section section, List<String> words, List<String> kept) {
        // In our own workbook the band above a row may be another's, once it was sorted.
        if (isOurs() && !mine.reference().isEmpty()) return mine;
        if (!section.isKnown()) kept.add(section.text());
        else if (!isOurs()) words.add(section.text());
        Dossier filled = mine;
        if (!section.themes().isEmpty() && mine.get(ObstacleFields.THEMES).isEmpty())
            filled = filled.with(ObstacleFields.THEMES, section.themes());
        if (!section.neighbours().isEmpty()
                && mine.get(ObstacleFields.NEIGHBOURS).isEmpty())
            filled = filled.with(ObstacleFields.NEIGHBOURS, section.neighbours());
        boolean says = placing.column(field(ObstacleFields.STATUS_NOW)).isPresent();
        return section.status().isPresent() && !says
                ? moved(filled, section.status().get(), section.text())
                : filled;
    }

    private Dossier withPartner(Dossier mine, Table.Line line, List<String> words) {
        String number = text(line, Target.Special.NUMBER).orElse(null);
        String said = Text.kept(String.join("\n", words));
        if (number == null && said == null) return mine;
        Part<PartnerEntry> entry = mine.parts(PartnerFields.KIND).stream()
                .filter(part -> part.get(PartnerFields.ORGANISATION).equals(Optional.of(origin.organisation())))
                .findFirst()
                .orElseGet(() -> Part.blank(PartnerFields.KIND));
        entry = entry.with(PartnerFields.ORGANISATION, origin.organisation());
        if (number != null) entry = entry.with(PartnerFields.NUMBER, number);
        if (said != null) entry = entry.with(PartnerFields.WORDS, said);
        return mine.withPart(PartnerFields.KIND, entry);
    }

    /** The row as a report; the same row again is the same report. */
    private Dossier report(Dossier mine, Table.Line line) {
        String number = text(line, Target.Special.NUMBER).orElse("");
        String said = text(line, Target.Special.REPORT_WORDS)
                .or(() -> text(line, field(ObstacleFields.DESCRIPTION)))
                .or(() -> title(line))
                .orElse("");
        String identity = origin.organisation() + "\n" + number + "\n" + said;
        UUID id = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
        Part<Report> report = new Part<>(id, Part.blank(ReportFields.KIND).values())
                .with(ReportFields.WORDS, said)
                .with(ReportFields.ORGANISATION, (origin.organisation() + " " + number).strip())
                .with(
                        ReportFields.CHANNEL,
                        text(line, Target.Special.REPORT_CHANNEL)
                                .flatMap(word -> vocabulary.code(Channel.class, word))
                                .orElse(Channel.PARTNER_LIST))
                .with(
                        ReportFields.MADE_ON,
                        placing.column(field(ObstacleFields.REPORTED_ON))
                                .flatMap(line::cell)
                                .flatMap(ValueReader::date)
                                .orElse(null))
                .with(
                        ReportFields.AMOUNT,
                        placing.column(Target.Special.REPORT_AMOUNT)
                                .flatMap(line::cell)
                                .flatMap(ValueReader::amount)
                                .orElse(null));
        return mine.withPart(ReportFields.KIND, report);
    }

    private Dossier notes(Dossier mine, List<String> kept) {
        Dossier noted = mine;
        for (String text : kept) {
            String clean = Text.kept(text);
            boolean there = clean == null
                    || noted.parts(NoteFields.KIND).stream()
                            .anyMatch(note -> note.get(NoteFields.TEXT).equals(Optional.of(clean)));
            if (there) continue;
            Part<Note> note = Part.blank(NoteFields.KIND)
                    .with(NoteFields.WRITTEN_ON, origin.today())
                    .with(NoteFields.AUTHOR, origin.organisation())
                    .with(NoteFields.TEXT, clean);
            noted = noted.withPart(NoteFields.KIND, note);
        }
        return noted;
    }

    private static String oneLine(String text) {
        return text.strip().replace("\n", " / ");
    }
}
