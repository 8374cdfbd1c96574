package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.Access;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Lifecycle;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.Folded;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Puts what a row says into its obstacle. Blank never erases; what is not understood is kept in words. A report overwrites
 * nothing of an obstacle that we know: what it says otherwise is noted.
 */
final class RowFiller {

    private static final int TITLE = 200;

    private final Placing placing;
    private final boolean ofReports;
    private final ValueReader reader;
    private final Origin origin;
    private final PartnersWords words;
    private final AuthorityCell authorities;

    RowFiller(Placing placing, ValueReader reader, Origin origin, PartnersWords words) {
        this.placing = placing;
        ofReports = placing.isOfReports();
        this.reader = reader;
        this.origin = origin;
        this.words = words;
        authorities = new AuthorityCell(placing, origin);
    }

    /** One row under way: what of it is kept in the partner's words, what as notes. */
    private record Row(
            Dossier before,
            Cells cells,
            boolean reportsOnKnown,
            List<String> words,
            List<String> kept,
            List<Problem> problems) {

        void problem(Table.Column column, String key, Object... arguments) {
            problems.add(cells.problem(column, key, arguments));
        }
    }

    Dossier filled(Dossier from, Cells cells, boolean known, List<Problem> problems) {
        boolean reportsOnKnown = ofReports && known;
        Row row = new Row(from, cells, reportsOnKnown, new ArrayList<>(), new ArrayList<>(cells.kept()), problems);
        Dossier mine = from;
        for (int i = 0; i < placing.targets().size(); i++) {
            Table.Column column = placing.table().columns().get(i);
            Content cell = cells.line().cell(column).orElse(null);
            if (cell instanceof Content.Fault && cell.text().isBlank())
                row.problem(column, "intake.cell.uncomputed", column.name());
            if (cell == null || cell.text().isBlank()) continue;
            mine = switch (placing.targets().get(i)) {
                case Target.OfField(var field, var language) -> ofField(mine, field, language, column, cell, row);
                case Target.OfPart part -> mine; // a sheet of parts is read by another
                case Target.Special special -> special(mine, special, column, cell, row);
            };
        }
        if (!reportsOnKnown) {
            if (ofReports) mine = titled(mine, cells);
            for (Section section : cells.line().sections()) mine = grouped(mine, section, row);
            boolean unplaced = mine.get(ObstacleFields.NEIGHBOURS).isEmpty();
            if (unplaced && !origin.neighbours().isEmpty())
                mine = mine.with(ObstacleFields.NEIGHBOURS, origin.neighbours());
            mine = words.with(mine, number(cells).orElse(null), row.words(), cells.isLater());
        } else {
            cells.line().sections().stream()
                    .filter(section -> !section.isKnown())
                    .forEach(section -> row.kept().add(section.text()));
        }
        return words.noted(mine, row.kept());
    }

    private Optional<String> number(Cells cells) {
        return cells.text(Target.Special.OBSTACLE_NUMBER)
                .or(() -> ofReports ? Optional.empty() : cells.text(Target.Special.NUMBER));
    }

    /** A new obstacle that a report makes is called by the beginning of its words, where it has no title. */
    private Dossier titled(Dossier mine, Cells cells) {
        if (!mine.title().isEmpty()) return mine;
        String said =
                cells.title().orElseGet(() -> RowReport.said(cells)).strip().replaceAll("\\s+", " ");
        String title = said;
        if (said.length() > TITLE) {
            int end = said.lastIndexOf(' ', TITLE);
            title = said.substring(0, end < 1 ? TITLE : end) + "…";
        }
        return mine.with(ObstacleFields.TITLE, LocalizedText.of(placing.language(), title));
    }

    /** A person may have written what looks like a formula that failed. */
    private static boolean stands(Dossier mine, Field<Obstacle, ?> field, Content cell) {
        Object there = mine.get(field).orElse(null);
        return there instanceof LocalizedText text
                ? text.texts().contains(cell.text())
                : cell.text().equals(there);
    }

    private <T> Dossier ofField(
            Dossier mine,
            Field<Obstacle, T> field,
            @Nullable Language language,
            Table.Column column,
            Content cell,
            Row row) {
        if (field == ObstacleFields.REFERENCE) return referred(mine, column, cell, row);
        // Where people write our reference instead of a title, it is not called by that.
        if (field == ObstacleFields.TITLE && isReference(cell, mine)) return mine;
        if (field.access() == Access.DERIVED || field.access() == Access.INTERNAL) return mine;
        if (cell instanceof Content.Fault && stands(mine, field, cell)) return mine;
        ValueReader.Read<T> read = reader.read(field.type(), cell, language == null ? placing.language() : language);
        if (row.reportsOnKnown()) {
            Optional<Dossier> after = KnownObstacle.reportedOn(mine, field, read, row.cells());
            if (after.isEmpty()) keep(column, cell, row);
            return after.orElse(mine);
        }
        T value = read.value();
        boolean coded = !(field.type() instanceof FieldType.Plain) && !(field.type() instanceof FieldType.Localized);
        // In one of our own workbooks there are no partner's words to keep.
        boolean inTheirWords = coded && !placing.isOurs();
        if (inTheirWords) row.words().add(column.name() + ": " + PartnersWords.inOneLine(cell.text()));
        if (!read.understood()) {
            Object unread = read.unread().isEmpty() ? PartnersWords.shown(cell) : read.unread();
            if (inTheirWords)
                row.problems()
                        .add(row.cells().unread(column, "intake.value.unknown", unread, meant(field.type(), cell)));
            else noted(column, field.type(), cell, row);
        }
        // In our own workbook a part that is not understood may stand for one that is there.
        if (value == null || (!read.understood() && !inTheirWords)) return mine;
        if (!placing.isOurs() && widens(mine, field, value)) {
            row.problem(column, "intake.value.wider", column.name(), PartnersWords.shown(cell));
            return mine;
        }
        if (field == ObstacleFields.NEXT_STEP_DUE
                && Deadline.of(cell).filter(due -> !due.isNamed()).isPresent())
            row.problem(column, "intake.due.last", column.name(), PartnersWords.shown(cell), value);
        // In a list of reports the title may be all that was said; it is cut below, and whole in the report.
        boolean cut = field == ObstacleFields.TITLE && ofReports && cell.text().length() > TITLE;
        if (cut) return mine;
        // What stands here already was said when it came.
        if (!mine.get(field).equals(Optional.of(value)))
            OddDay.remark(field, value, origin.today())
                    .ifPresent(key -> row.problem(column, key, column.name(), value));
        if (value instanceof LocalizedText text) return localized(mine, field, text, language != null);
        if (value instanceof Status status && field == ObstacleFields.STATUS_NOW)
            return isWholeMove() ? movedThere(mine, status, row) : moved(mine, status, column, cell.text(), row);
        if (isOfNoMove(field, row)) {
            keep(column, cell, row);
            row.problem(column, "intake.status.unsaid", column.name(), PartnersWords.shown(cell));
            return mine;
        }
        // The day of a move stands with the move, where the list has one for each row.
        if (field == ObstacleFields.STATUS_ON
                && !isWholeMove()
                && row.cells().text(Cells.field(ObstacleFields.STATUS_NOW)).isPresent()) {
            boolean isRedated = placing.isOurs() && !row.before().get(field).equals(Optional.of(value));
            return isRedated ? mine.with(field, value) : mine;
        }
        return mine.with(field, value);
    }

    /** The day of or reason for a step of which the row does not say which it was. */
    private boolean isOfNoMove(Field<Obstacle, ?> field, Row row) {
        return !placing.isOurs()
                && field.access() == Access.MOVE
                && row.cells().text(Cells.field(ObstacleFields.STATUS_NOW)).isEmpty()
                && row.cells().line().sections().stream()
                        .allMatch(section -> section.status().isEmpty());
    }

    /** Who may see an obstacle is ours to say; a partner may ask for less to be seen, and is heard. */
    private static boolean widens(Dossier mine, Field<Obstacle, ?> field, Object value) {
        return field == ObstacleFields.SHARED_WITH
                || (value instanceof Confidentiality theirs
                        && mine.get(ObstacleFields.CONFIDENTIALITY)
                                .filter(ours -> theirs.compareTo(ours) >= 0)
                                .isEmpty());
    }

    /** Our reference says which obstacle is meant, and that was found out; another one is nobody's here. */
    private Dossier referred(Dossier mine, Table.Column column, Content cell, Row row) {
        boolean ofAnotherRegister = placing.isOurs() && mine.reference().isEmpty();
        if (isReference(cell, mine) || ofAnotherRegister || origin.ofAnotherRegister()) return mine;
        keep(column, cell, row);
        row.problem(column, "intake.reference.unknown", column.name(), PartnersWords.shown(cell));
        return mine;
    }

    private static boolean isReference(Content cell, Dossier mine) {
        return cell.text().strip().equalsIgnoreCase(mine.reference());
    }

    @SuppressWarnings("unchecked") // a field that reads a localized text holds one
    private <T> Dossier localized(Dossier mine, Field<Obstacle, T> field, LocalizedText said, boolean inItsLanguage) {
        Field<Obstacle, LocalizedText> texts = (Field<Obstacle, LocalizedText>) field;
        LocalizedText known = mine.get(texts).orElse(LocalizedText.EMPTY);
        // Our own workbook shows a text that is missing in its language in another.
        if (placing.isOurs() && known.texts().containsAll(said.texts())) return mine;
        LocalizedText given = field == ObstacleFields.TITLE ? titleInOneLine(said) : said;
        if (field == ObstacleFields.TITLE && !placing.isOurs() && isCalled(known, given, inItsLanguage)) return mine;
        return mine.with(texts, given.filledFrom(known));
    }

    private static LocalizedText titleInOneLine(LocalizedText title) {
        LocalizedText lines = title;
        for (Language language : Language.values()) {
            String text = title.in(language);
            if (text != null) lines = lines.with(language, inOneLine(text));
        }
        return lines;
    }

    private static String inOneLine(String text) {
        return text.replace('\u2028', '\n')
                .replace('\u2029', '\n')
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** A partner's title that differs in case, accents or spaces only is ours. */
    private static boolean isCalled(LocalizedText known, LocalizedText given, boolean inItsLanguage) {
        return Arrays.stream(Language.values())
                .filter(language -> given.in(language) != null)
                .allMatch(language -> Arrays.stream(Language.values())
                        .filter(other -> !inItsLanguage || other == language)
                        .anyMatch(other -> isTheSame(known.in(other), given.in(language))));
    }

    private static boolean isTheSame(@Nullable String known, @Nullable String given) {
        return known != null && given != null && Folded.of(known).equals(Folded.of(given));
    }

    /** Another register tells all of a move: day and reason stand as they are there, also where there is none. */
    private boolean isWholeMove() {
        return origin.ofAnotherRegister()
                && placing.column(Cells.field(ObstacleFields.STATUS_ON)).isPresent();
    }

    private Dossier movedThere(Dossier mine, Status status, Row row) {
        if (mine.status() == status) return mine;
        Dossier moved = mine.with(ObstacleFields.STATUS_NOW, status);
        for (Field<Obstacle, ?> more : ObstacleFields.ALL.together(ObstacleFields.STATUS_NOW)) {
            if (placing.column(Cells.field(more)).isPresent()
                    && row.cells().text(Cells.field(more)).isEmpty()) moved = moved.with(more, null);
        }
        return Lifecycle.impliesRecognition(status) ? moved.with(ObstacleFields.RECOGNISED, true) : moved;
    }

    private Dossier moved(Dossier mine, Status status, Table.Column column, String theirWord, Row row) {
        if (mine.status() == status) return mine;
        StatusDay day = StatusDay.of(status, theirWord, mine, row.cells(), origin);
        day.doubts()
                .forEach(doubt ->
                        row.problem(column, doubt.key(), doubt.arguments().toArray()));
        Dossier moved = mine.with(ObstacleFields.STATUS_NOW, status)
                .with(ObstacleFields.STATUS_ON, day.on())
                .with(ObstacleFields.STATUS_REASON, origin.organisation() + ": " + theirWord);
        return Lifecycle.impliesRecognition(status) ? moved.with(ObstacleFields.RECOGNISED, true) : moved;
    }

    private Dossier special(Dossier mine, Target.Special target, Table.Column column, Content cell, Row row) {
        switch (target) {
            case AUTHORITIES -> {
                if (!row.reportsOnKnown()) return authorities(mine, column, cell, row);
                keep(column, cell, row);
            }
            case NOTE, NOT_PLACED -> keep(column, cell, row);
            case REPORT_CHANNEL -> {
                if (!reader.read(ReportFields.CHANNEL.type(), cell, placing.language())
                        .understood()) noted(column, ReportFields.CHANNEL.type(), cell, row);
            }
            case REPORT_AMOUNT -> {
                if (!reader.read(ReportFields.AMOUNT.type(), cell, placing.language())
                        .understood()) noted(column, ReportFields.AMOUNT.type(), cell, row);
            }
            case NUMBER -> {
                // A list of obstacles that numbers its rows beside them: that number tells nothing, but stands there.
                boolean rowsOnly = !ofReports
                        && row.cells().text(Target.Special.OBSTACLE_NUMBER).isPresent();
                if (rowsOnly) keep(column, cell, row);
            }
            case IDENTITY, OBSTACLE_NUMBER, REPORT_WORDS, REPORTER_NAME, REPORTER_MAIL, REPORTER_PHONE, LEFT_OUT -> {}
        }
        return mine;
    }

    private static void keep(Table.Column column, Content cell, Row row) {
        row.kept().add(column.name() + ": " + cell.text());
    }

    private void noted(Table.Column column, FieldType<?> type, Content cell, Row row) {
        keep(column, cell, row);
        Object said = PartnersWords.shown(cell);
        row.problems().add(row.cells().unread(column, "intake.value.noted", said, meant(type, cell)));
    }

    private Set<Enum<?>> meant(FieldType<?> type, Content cell) {
        return reader.codes().meant(type, cell.text().strip());
    }

    private Dossier authorities(Dossier mine, Table.Column column, Content cell, Row row) {
        if (ValueReader.saysUnknown(cell.text())) return mine;
        row.words().add(column.name() + ": " + PartnersWords.inOneLine(cell.text()));
        return authorities.in(mine, column, cell, row.cells(), row.problems());
    }

    /** What a row says itself goes before what stands above its group. */
    private Dossier grouped(Dossier mine, Section section, Row row) {
        // In our own workbook the band above a row may be another's, once it was sorted.
        if (placing.isOurs() && !mine.reference().isEmpty()) return mine;
        if (!section.isKnown()) row.kept().add(section.text());
        else if (!placing.isOurs()) row.words().add(section.text());
        Dossier filled = mine;
        if (!section.themes().isEmpty() && mine.get(ObstacleFields.THEMES).isEmpty())
            filled = filled.with(ObstacleFields.THEMES, section.themes());
        if (!section.neighbours().isEmpty()
                && mine.get(ObstacleFields.NEIGHBOURS).isEmpty())
            filled = filled.with(ObstacleFields.NEIGHBOURS, section.neighbours());
        boolean says = placing.column(Cells.field(ObstacleFields.STATUS_NOW)).isPresent();
        return section.status().isPresent() && !says
                ? moved(
                        filled,
                        section.status().get(),
                        placing.table().columns().getFirst(),
                        section.text(),
                        row)
                : filled;
    }
}
