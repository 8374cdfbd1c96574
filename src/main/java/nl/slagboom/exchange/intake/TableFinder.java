package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.CellName;
import nl.slagboom.exchange.read.CellRange;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.exchange.read.Remark;
import nl.slagboom.exchange.read.Remarks;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.exchange.read.Sheet;
import nl.slagboom.exchange.read.Visibility;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.job.Progress;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Unreadable;
import nl.slagboom.model.value.Folded;

/**
 * Finds the lists in a workbook: below titles, under headings of a few rows, across blank separators, down to the totals.
 * What it sets aside it says.
 */
final class TableFinder {

    /** The word, and few others: an obstacle may begin with it too. */
    private static final Pattern TOTAL = Pattern.compile(
            "((sub)?tota[a]?l|totaux|summe|gesamt|gesamtsumme|zwischensumme|somme|sum|som|eindtotaal)\\b"
                    + "([^\\p{L}]*\\p{L}+){0,3}[^\\p{L}]*");

    private static final int LONGEST_TOTAL = 60;

    private final Vocabulary vocabulary;
    private final Remarks remarks = new Remarks();

    private final Progress progress;

    private TableFinder(Vocabulary vocabulary, Progress progress) {
        this.vocabulary = vocabulary;
        this.progress = progress;
    }

    /** The lists found, and what was set aside. */
    record Found(List<Table> tables, List<Remark> remarks) {}

    /** @throws Unreadable when a list is wider than any can be */
    static Found find(Workbook workbook, Vocabulary vocabulary, Progress progress) {
        Found found = new TableFinder(vocabulary, progress).find(workbook, Heading::of);
        // A file without one known word may be a list all the same, for a person to place.
        return found.tables().isEmpty()
                ? new TableFinder(vocabulary, progress).find(workbook, Heading::ofUnknownWords)
                : found;
    }

    /** How the heading of a sheet is found. */
    @FunctionalInterface
    private interface Headings {
        Optional<Heading> of(Sheet sheet, MergedCells merged, Vocabulary vocabulary);
    }

    private Found find(Workbook workbook, Headings headings) {
        List<Table> tables = new ArrayList<>();
        List<Sheet> sheets = workbook.sheets().stream()
                .filter(sheet -> !sheet.isEmpty() && sheet.visibility() != Visibility.VERY_HIDDEN)
                .filter(sheet -> !OurWorkbook.isForTheProgram(sheet)
                        && !OurAnswer.is(sheet, vocabulary)
                        && !OurCover.is(sheet, vocabulary))
                .toList();
        Forms forms = Forms.in(sheets, vocabulary);
        for (Sheet sheet : sheets) {
            progress.checkCancelled();
            for (Upright form : forms.on(sheet)) {
                tables.add(UprightTable.of(form));
                UprightRemarks.of(form).forEach(remarks::add);
            }
            if (!forms.on(sheet).isEmpty()) continue;
            for (Sheet block : new Blocks(vocabulary).of(sheet)) {
                progress.checkCancelled();
                find(block, workbook.fileName(), headings).ifPresent(tables::add);
            }
        }
        return new Found(List.copyOf(tables), remarks.list());
    }

    private Optional<Table> find(Sheet sheet, String fileName, Headings headings) {
        List<Row> rows = sheet.rows();
        MergedCells merged = new MergedCells(sheet.merged());
        if (Form.is(sheet, vocabulary)) {
            remark("intake.sheet.form", sheet, "");
            return Optional.empty();
        }
        Heading heading = headings.of(sheet, merged, vocabulary).orElse(null);
        if (heading == null) {
            remark("intake.sheet.nolist", sheet, "", rows.size());
            return Optional.empty();
        }
        if (sheet.visibility() == Visibility.HIDDEN) remark("intake.sheet.hidden", sheet, "");
        List<Table.Column> columns = heading.columns();
        if (columns.size() > Heading.WIDEST) throw new Unreadable("unreadable.columns.many", fileName, Heading.WIDEST);
        for (Table.Column column : columns) {
            if (sheet.hiddenColumns().contains(column.index()) && !isOurs(column))
                remark("intake.column.hidden", sheet, CellName.column(column.index()), column.heading());
        }
        List<String> preamble = rows.subList(0, heading.first()).stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
        List<Table.Line> lines = lines(sheet, rows.subList(heading.next(), rows.size()), heading, merged);
        if (lines.isEmpty()) {
            remark("intake.sheet.norows", sheet, "");
            return Optional.empty();
        }
        return Optional.of(new Table(sheet.name(), preamble, columns, lines));
    }

    /** The column that our own workbooks hide tells which obstacle a row is, and nothing that a person reads. */
    private boolean isOurs(Table.Column column) {
        return vocabulary.heading(column.heading()).equals(Optional.of(Target.Special.IDENTITY));
    }

    private void remark(String key, Sheet sheet, String cell, Object... arguments) {
        remarks.add(Remark.of(key, sheet.name(), cell, arguments));
    }

    private List<Table.Line> lines(Sheet sheet, List<Row> rows, Heading heading, MergedCells merged) {
        List<Table.Line> lines = new ArrayList<>();
        List<Table.Column> columns = heading.columns();
        Set<Integer> indexes = columns.stream().map(Table.Column::index).collect(Collectors.toSet());
        Map<CellRange, Content> filled = new HashMap<>();
        List<Section> sections = List.of();
        Map<String, Section> waiting = new LinkedHashMap<>();
        for (Row row : rows) {
            String number = String.valueOf(row.number());
            Map<Integer, Content> cells = new LinkedHashMap<>();
            row.cells().forEach(cell -> cells.put(cell.column(), cell.content()));
            if (heading.isRepeatedBy(cells)) continue;
            if (isTotal(cells)) {
                remark("intake.row.total", sheet, number, text(cells));
                continue;
            }
            Section section = section(row, columns, merged).orElse(null);
            if (section != null) {
                sections = section.under(sections, waiting.isEmpty());
                waiting.put(number, section);
                continue;
            }
            waiting.forEach((at, above) -> {
                if (!above.isKnown() && columns.stream().noneMatch(this::isOurs))
                    remark("intake.row.section", sheet, at, above.text());
            });
            waiting.clear();
            fillDown(row.number(), cells, merged, filled);
            if (row.hidden()) remark("intake.row.hidden", sheet, number);
            for (Cell cell : row.cells()) {
                if (!indexes.contains(cell.column())) remark("intake.cell.stray", sheet, number, cell.text());
            }
            cells.keySet().retainAll(indexes);
            lines.add(new Table.Line(row.number(), sections, cells, Map.of(), struck(row)));
        }
        waiting.forEach((at, below) -> remark("intake.cell.stray", sheet, at, below.text()));
        return lines;
    }

    private static Set<Integer> struck(Row row) {
        return row.cells().stream().filter(Cell::struck).map(Cell::column).collect(Collectors.toSet());
    }

    private static void fillDown(
            int row, Map<Integer, Content> cells, MergedCells merged, Map<CellRange, Content> above) {
        for (CellRange range : merged.at(row).values()) {
            if (range.height() == 1) continue;
            Content here = cells.get(range.firstColumn());
            Content first = here == null ? above.get(range) : above.putIfAbsent(range, here);
            if (here == null && first != null) cells.put(range.firstColumn(), first);
        }
    }

    /** Few cells: the word, and else only numbers, or words around one. */
    private static boolean isTotal(Map<Integer, Content> cells) {
        if (cells.size() > 4) return false;
        boolean total = false;
        for (Content cell : cells.values()) {
            boolean word = cell.text().length() < LONGEST_TOTAL
                    && TOTAL.matcher(Folded.of(cell.text())).matches();
            total |= word;
            if (!word && cell.text().chars().noneMatch(Character::isDigit)) return false;
        }
        return total;
    }

    /**
     * A row whose only cell is the first, or spans the list: the heading of a group. Where the first column is the title, a
     * cell that spans nothing is an obstacle of which no more is known, unless it is a word for a theme or neighbour.
     */
    private Optional<Section> section(Row row, List<Table.Column> columns, MergedCells merged) {
        if (row.cells().size() != 1 || columns.size() < 3) return Optional.empty();
        Cell only = row.cells().getFirst();
        if (!(only.content() instanceof Content.Text) || merged.isHigh(row.number(), only.column()))
            return Optional.empty();
        Section section = Section.of(only.text(), vocabulary);
        if (merged.isWide(row.number(), only.column())) return Optional.of(section);
        boolean first = only.column() == columns.getFirst().index();
        return first && (section.isKnown() || !isTitle(columns.getFirst())) ? Optional.of(section) : Optional.empty();
    }

    private boolean isTitle(Table.Column column) {
        return vocabulary
                .heading(column.heading())
                .filter(target ->
                        target instanceof Target.OfField(var field, var language) && field == ObstacleFields.TITLE)
                .isPresent();
    }

    private static String text(Map<Integer, Content> cells) {
        return String.join(" ", cells.values().stream().map(Content::text).toList());
    }
}
