package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.CellRange;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.exchange.read.Remark;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.exchange.read.Sheet;
import nl.slagboom.exchange.read.Visibility;
import nl.slagboom.exchange.read.Workbook;
import nl.slagboom.model.value.Folded;

/**
 * Finds the lists in a workbook: below titles, under headings of one or two rows, across blank separators, down to the
 * totals. What it sets aside it says.
 */
final class TableFinder {

    private static final Pattern TOTAL = Pattern.compile(
            "(sub)?(totaal|total|totaux|summe|gesamt|gesamtsumme|zwischensumme|somme|sum|som|eindtotaal)\\b.*");

    private final Vocabulary vocabulary;
    private final List<Remark> remarks = new ArrayList<>();

    TableFinder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The lists found, and what was set aside. */
    record Found(List<Table> tables, List<Remark> remarks) {}

    static Found find(Workbook workbook, Vocabulary vocabulary) {
        TableFinder finder = new TableFinder(vocabulary);
        List<Table> tables = new ArrayList<>();
        for (Sheet sheet : workbook.sheets()) {
            if (sheet.isEmpty() || sheet.visibility() == Visibility.VERY_HIDDEN) continue;
            if (OurWorkbook.isForTheProgram(sheet)) continue;
            finder.find(sheet, tables);
        }
        return new Found(List.copyOf(tables), List.copyOf(finder.remarks));
    }

    private void find(Sheet sheet, List<Table> tables) {
        List<Row> rows = sheet.rows();
        int heading = heading(sheet, rows);
        if (heading < 0) {
            remarks.add(Remark.of("intake.sheet.nolist", sheet.name(), "", rows.size()));
            return;
        }
        if (sheet.visibility() == Visibility.HIDDEN) remarks.add(Remark.of("intake.sheet.hidden", sheet.name(), ""));
        Headings headings = headings(sheet, rows, heading);
        List<String> preamble = rows.subList(0, heading).stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::text)
                .toList();
        List<Table.Line> lines = lines(sheet, rows.subList(headings.next(), rows.size()), headings.columns());
        if (lines.isEmpty()) remarks.add(Remark.of("intake.sheet.norows", sheet.name(), ""));
        else tables.add(new Table(sheet.name(), preamble, headings.columns(), lines));
    }

    /** The row that reads most like a heading: where most words are known, and most is filled; −1 where none does. */
    private int heading(Sheet sheet, List<Row> rows) {
        int best = -1;
        double bestScore = 0;
        for (int i = 0; i < Math.min(rows.size(), 40); i++) {
            double score = score(sheet, rows.get(i));
            if (score > bestScore + 0.001) {
                best = i;
                bestScore = score;
            }
        }
        return bestScore >= 1 ? best : -1;
    }

    private double score(Sheet sheet, Row row) {
        double score = 0;
        boolean title = false;
        for (Cell cell : row.cells()) {
            if (!(cell.content() instanceof Content.Text) || cell.text().length() > 80) continue;
            if (spansSeveral(sheet, row.number(), cell.column()) && row.cells().size() == 1) continue;
            boolean known = vocabulary
                    .heading(cell.text())
                    .filter(target ->
                            !(target == Target.Special.NOTE && row.cells().size() == 1))
                    .isPresent();
            if (known) score += 1;
            title |= known && isTitle(cell.text());
        }
        return title ? score : Math.min(score, 0.9);
    }

    private boolean isTitle(String heading) {
        return vocabulary
                .heading(heading)
                .map(Target::code)
                .filter(code -> code.equals("title")
                        || code.equals("description")
                        || code.equals("reportWords")
                        || code.startsWith("title@"))
                .isPresent();
    }

    private static boolean spansSeveral(Sheet sheet, int row, int column) {
        return sheet.merged().stream().anyMatch(range -> range.contains(row, column) && range.width() > 1);
    }

    private record Headings(List<Table.Column> columns, int next) {}

    private static Headings headings(Sheet sheet, List<Row> rows, int at) {
        Map<Integer, String> words = new TreeMap<>();
        for (Cell cell : rows.get(at).cells()) words.put(cell.column(), cell.text());
        int next = at + 1;
        int first = rows.get(at).number();
        boolean spans = sheet.merged().stream()
                .anyMatch(range -> range.firstRow() == first && range.height() == 1 && range.width() > 1);
        if (spans && next < rows.size()) {
            spread(sheet, first, words);
            for (Cell cell : rows.get(next).cells()) {
                words.merge(
                        cell.column(),
                        cell.text(),
                        (above, below) -> above.equals(below) ? above : above + " " + below);
            }
            next++;
        }
        return new Headings(
                words.entrySet().stream()
                        .map(word -> new Table.Column(word.getKey(), word.getValue()))
                        .toList(),
                next);
    }

    private static void spread(Sheet sheet, int row, Map<Integer, String> words) {
        for (CellRange range : sheet.merged()) {
            String word = words.get(range.firstColumn());
            if (range.firstRow() != row || word == null) continue;
            for (int column = range.firstColumn(); column <= range.lastColumn(); column++) words.put(column, word);
        }
    }

    private List<Table.Line> lines(Sheet sheet, List<Row> rows, List<Table.Column> columns) {
        List<Table.Line> lines = new ArrayList<>();
        Map<CellRange, Content> merged = new HashMap<>();
        String group = "";
        for (Row row : rows) {
            Map<Integer, Content> cells = new LinkedHashMap<>();
            row.cells().forEach(cell -> cells.put(cell.column(), cell.content()));
            if (repeatsHeading(cells, columns)) continue;
            if (isTotal(cells)) {
                remarks.add(Remark.of("intake.row.total", sheet.name(), String.valueOf(row.number()), text(cells)));
                continue;
            }
            if (isGroup(sheet, row, columns)) {
                group = row.cells().getFirst().text();
                continue;
            }
            fillDown(sheet, row.number(), cells, merged);
            if (row.hidden()) remarks.add(Remark.of("intake.row.hidden", sheet.name(), String.valueOf(row.number())));
            strays(sheet, row, columns);
            lines.add(new Table.Line(row.number(), group, cells));
        }
        return lines;
    }

    private void strays(Sheet sheet, Row row, List<Table.Column> columns) {
        for (Cell cell : row.cells()) {
            if (columns.stream().noneMatch(column -> column.index() == cell.column()))
                remarks.add(Remark.of("intake.cell.stray", sheet.name(), String.valueOf(row.number()), cell.text()));
        }
    }

    private static void fillDown(Sheet sheet, int row, Map<Integer, Content> cells, Map<CellRange, Content> merged) {
        for (CellRange range : sheet.merged()) {
            if (!range.contains(row, range.firstColumn()) || range.height() == 1) continue;
            Content here = cells.get(range.firstColumn());
            if (here != null) merged.putIfAbsent(range, here);
            else if (merged.containsKey(range))
                cells.put(range.firstColumn(), Objects.requireNonNull(merged.get(range)));
        }
    }

    private static boolean repeatsHeading(Map<Integer, Content> cells, List<Table.Column> columns) {
        long same = columns.stream()
                .filter(column -> {
                    Content cell = cells.get(column.index());
                    return cell != null && cell.text().equals(column.heading());
                })
                .count();
        return same >= 2 && same == cells.size();
    }

    private static boolean isTotal(Map<Integer, Content> cells) {
        return cells.size() <= 4
                && cells.values().stream()
                        .anyMatch(cell -> TOTAL.matcher(Folded.of(cell.text())).matches()
                                && cell.text().length() < 60);
    }

    /** A row whose only cell is the first, or spans the list: the heading of a group. */
    private static boolean isGroup(Sheet sheet, Row row, List<Table.Column> columns) {
        if (row.cells().size() != 1 || columns.size() < 3) return false;
        Cell only = row.cells().getFirst();
        boolean first = only.column() == columns.getFirst().index();
        boolean down = sheet.merged().stream()
                .anyMatch(range -> range.contains(row.number(), only.column()) && range.height() > 1);
        return only.content() instanceof Content.Text
                && !down
                && (first || spansSeveral(sheet, row.number(), only.column()));
    }

    private static String text(Map<Integer, Content> cells) {
        return String.join(" ", cells.values().stream().map(Content::text).toList());
    }
}
