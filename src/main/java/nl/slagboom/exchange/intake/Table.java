package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.slagboom.exchange.read.Content;

/**
 * A list found on a sheet.
 *
 * @param preamble what stood above it, a title and a date mostly
 * @param columns by their place on the sheet
 */
public record Table(String sheet, List<String> preamble, List<Column> columns, List<Line> lines) {

    public Table {
        preamble = List.copyOf(preamble);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }

    /** How many cells of a column hold something. */
    public long filled(Column column) {
        return values(column).count();
    }

    /** Some values of a column, each once, in one line each. */
    public List<String> samples(Column column, int atMost) {
        return values(column)
                .map(text -> text.replaceAll("\\s+", " "))
                .distinct()
                .limit(atMost)
                .toList();
    }

    /** Whether at least a share of what a column holds is of a kind, and something is. */
    boolean isMost(Column column, Predicate<String> kind, double share) {
        int filled = 0;
        int fitting = 0;
        for (Line line : lines) {
            Content cell = line.cells().get(column.index());
            if (cell == null) continue;
            String text = cell.text().strip();
            if (text.isEmpty()) continue;
            filled++;
            if (kind.test(text)) fitting++;
        }
        return fitting > 0 && fitting >= share * filled;
    }

    private Stream<String> values(Column column) {
        return lines.stream()
                .flatMap(line -> line.cell(column).stream())
                .map(cell -> cell.text().strip())
                .filter(text -> !text.isEmpty());
    }

    /**
     * One column.
     *
     * @param index 0-based
     * @param heading two rows made one where a heading has two
     */
    public record Column(int index, String heading) {}

    /**
     * One row of data.
     *
     * @param row 1-based, as the spreadsheet program shows it
     * @param sections the headings that stand alone above this group of rows, from the widest to the narrowest
     * @param cells by 0-based column; merged cells are filled downwards
     */
    public record Line(int row, List<Section> sections, Map<Integer, Content> cells) {

        public Line {
            sections = List.copyOf(sections);
            cells = Map.copyOf(cells);
        }

        public Optional<Content> cell(Column column) {
            return Optional.ofNullable(cells.get(column.index()));
        }
    }
}
