package nl.slagboom.exchange.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A sheet while it is read. Takes rows and cells in order only: what stands twice or astray is a damaged file. */
final class SheetBuilder {

    private final Reading reading;
    private final String name;
    private final Visibility visibility;
    private final List<Row> rows = new ArrayList<>();
    private final List<CellRange> merged = new ArrayList<>();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet usedColumns = new BitSet();
    private final List<Cell> cells = new ArrayList<>();
    private int row;
    private boolean hidden;
    private int column = -1;

    SheetBuilder(Reading reading, String name, Visibility visibility) {
        this.reading = reading;
        this.name = name;
        this.visibility = visibility;
    }

    String name() {
        return name;
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    void startRow(int number, boolean isHidden) {
        reading.progress().checkCancelled();
        if (number <= row || number > CellName.LAST_ROW) throw reading.refuse("unreadable.rows", name, number);
        row = number;
        hidden = isHidden;
        column = -1;
    }

    /** Passes a cell, filled or not. */
    void startCell(int number) {
        if (number <= column || number > CellName.LAST_COLUMN) {
            throw reading.refuse("unreadable.cells", name, new CellName(row, number).toString());
        }
        column = number;
    }

    /** Fills the cell last passed. */
    void fill(Content content, boolean formula, boolean struck) {
        if (content instanceof Content.Text(String text) && PlainText.isBlank(text)) return;
        reading.countCell();
        reading.countShown(content.text().length());
        usedColumns.set(column);
        cells.add(new Cell(column, content, formula, struck));
    }

    void endRow() {
        if (cells.isEmpty()) return;
        reading.countRow();
        rows.add(new Row(row, hidden, cells));
        cells.clear();
    }

    void hideColumns(int first, int last) {
        hiddenColumns.set(first, Math.min(last, CellName.LAST_COLUMN) + 1);
    }

    void merge(CellRange range) {
        reading.countCell();
        merged.add(range);
    }

    String here() {
        return new CellName(row, column).toString();
    }

    Sheet build() {
        Overlap.in(merged).ifPresent(range -> {
            throw reading.refuse("unreadable.cells", name, range.toString());
        });
        hiddenColumns.and(usedColumns);
        return new Sheet(name, visibility, rows, hiddenColumns.stream().boxed().toList(), merged);
    }
}
