package nl.slagboom.exchange.read;

/** A block of cells, both ends in it. Rows count from 1, columns from 0. */
public record CellRange(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** @throws IllegalArgumentException when it is no range such as {@code A3:C5} */
    public static CellRange parse(String name) {
        int colon = name.indexOf(':');
        CellName first = CellName.parse(colon < 0 ? name : name.substring(0, colon));
        CellName last = CellName.parse(name.substring(colon + 1));
        return new CellRange(
                Math.min(first.row(), last.row()),
                Math.min(first.column(), last.column()),
                Math.max(first.row(), last.row()),
                Math.max(first.column(), last.column()));
    }

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    public int width() {
        return lastColumn - firstColumn + 1;
    }

    public int height() {
        return lastRow - firstRow + 1;
    }

    @Override
    public String toString() {
        return new CellName(firstRow, firstColumn) + ":" + new CellName(lastRow, lastColumn);
    }
}
