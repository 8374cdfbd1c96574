package nl.slagboom.exchange.read;

import java.util.List;

/**
 * One sheet.
 *
 * @param rows those in which something stands, by number
 * @param hiddenColumns 0-based, only those in which something stands
 */
public record Sheet(
        String name, Visibility visibility, List<Row> rows, List<Integer> hiddenColumns, List<CellRange> merged) {

    public Sheet {
        rows = List.copyOf(rows);
        hiddenColumns = List.copyOf(hiddenColumns);
        merged = List.copyOf(merged);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
