package nl.slagboom.exchange.read;

import java.util.List;
import java.util.Optional;

/**
 * One row with its filled cells.
 *
 * @param number 1-based, as the spreadsheet program shows it
 * @param hidden by hand or by a filter
 * @param cells by column
 */
public record Row(int number, boolean hidden, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public Optional<Cell> cell(int column) {
        for (Cell cell : cells) if (cell.column() == column) return Optional.of(cell);
        return Optional.empty();
    }
}
