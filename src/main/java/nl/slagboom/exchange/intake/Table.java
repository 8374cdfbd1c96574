package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.slagboom.exchange.read.CellName;
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
     * @param index 0-based; of a list that lies on its side, the place of the label among the others
     * @param heading where it has two rows, one below the other
     * @param at what a person calls it: its letters, or the number of the row that it is on a sheet
     */
    public record Column(int index, String heading, String at) {

        Column(int index, String heading) {
            this(index, heading, CellName.column(index));
        }

        /** The heading in one line. */
        public String name() {
            return heading.strip().replaceAll("\\s+", " ");
        }
    }

    /**
     * One row of data.
     *
     * @param row 1-based, as the spreadsheet program shows it; of a list that lies on its side, the number of the column
     * @param sections the headings that stand alone above this group of rows, from the widest to the narrowest
     * @param cells by 0-based column; merged cells are filled downwards
     * @param places where the cells of a list on its side stand, by column; else empty
     * @param struck the columns of which the cell is struck through
     */
    public record Line(
            int row,
            List<Section> sections,
            Map<Integer, Content> cells,
            Map<Integer, CellName> places,
            Set<Integer> struck) {

        public Line {
            sections = List.copyOf(sections);
            cells = Map.copyOf(cells);
            places = Map.copyOf(places);
            struck = Set.copyOf(struck);
        }

        Line(int row, List<Section> sections, Map<Integer, Content> cells, Map<Integer, CellName> places) {
            this(row, sections, cells, places, Set.of());
        }

        Line below(List<Section> others) {
            return new Line(row, others, cells, places, struck);
        }

        Line with(Map<Integer, Content> others) {
            return new Line(row, sections, others, places, struck);
        }

        /** What a person calls it: the number of its row, or the letters of the column that it is on the sheet. */
        String at() {
            return places.isEmpty() ? String.valueOf(row) : CellName.column(row - 1);
        }

        /** Where a cell of it stands. */
        CellName place(Column column) {
            return places.getOrDefault(column.index(), new CellName(row, column.index()));
        }

        boolean isStruck(Column column) {
            return struck.contains(column.index());
        }

        public Optional<Content> cell(Column column) {
            return Optional.ofNullable(cells.get(column.index()));
        }
    }
}
