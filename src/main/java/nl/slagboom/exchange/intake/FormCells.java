package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.CellName;
import nl.slagboom.exchange.read.CellRange;
import nl.slagboom.exchange.read.Row;

/** What stands beside the labels of a form, by column. A cell that is merged over several columns stands in each. */
final class FormCells {

    private final SortedSet<Integer> columns = new TreeSet<>();
    private final List<Map<Integer, Said>> said = new ArrayList<>();

    FormCells(Labels labels, MergedCells merged) {
        for (Label label : labels.labels()) label.beside(labels.column()).forEach(cell -> columns.add(cell.column()));
        int first = labels.title()
                .flatMap(label -> label.beside(labels.column()).findFirst())
                .map(Cell::column)
                .orElse(labels.column());
        for (Label label : labels.labels()) {
            Map<Integer, Said> here = new TreeMap<>();
            for (Row row : label.rows()) {
                cells(row, labels.column(), first, merged)
                        .forEach((column, cell) -> here.merge(
                                column,
                                new Said(cell.content(), new CellName(row.number(), cell.column())),
                                Said::with));
            }
            said.add(here);
        }
    }

    private Map<Integer, Cell> cells(Row row, int labels, int first, MergedCells merged) {
        Map<Integer, Cell> cells = new HashMap<>();
        for (Cell cell : row.cells()) {
            Optional<CellRange> range = merged.at(row.number(), cell.column());
            if (cell.column() > labels) {
                int last = range.map(CellRange::lastColumn).orElse(cell.column());
                for (int column : columns.subSet(cell.column(), last + 1)) cells.put(column, cell);
            } else if (row.cells().size() > 1) {
                // Over the column of the values lies the label: then its value stands further on.
                Cell next = row.cells().get(1);
                range.filter(wide -> wide.lastColumn() >= first && next.column() == wide.lastColumn() + 1)
                        .ifPresent(_ -> cells.put(first, next));
            }
        }
        return cells;
    }

    /** Those in which something stands, 0-based. */
    SortedSet<Integer> columns() {
        return columns;
    }

    /** @param label its place among the labels */
    Optional<Said> said(int label, int column) {
        return Optional.ofNullable(said.get(label).get(column));
    }
}
