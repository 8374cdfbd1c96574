package nl.slagboom.exchange.intake;

import com.sun.star.beans.XPropertySet;
import com.sun.star.sheet.FilterOperator;
import com.sun.star.sheet.TableFilterField;
import com.sun.star.sheet.XCellRangeAddressable;
import com.sun.star.sheet.XCellRangeData;
import com.sun.star.sheet.XCellRangeMovement;
import com.sun.star.sheet.XSheetCellCursor;
import com.sun.star.sheet.XSheetFilterDescriptor;
import com.sun.star.sheet.XSheetFilterable;
import com.sun.star.sheet.XSpreadsheet;
import com.sun.star.sheet.XUsedAreaCursor;
import com.sun.star.table.CellAddress;
import com.sun.star.table.CellRangeAddress;
import com.sun.star.table.TableSortField;
import com.sun.star.table.XCell;
import com.sun.star.table.XCellRange;
import com.sun.star.table.XColumnRowRange;
import com.sun.star.text.XText;
import com.sun.star.uno.Exception;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.XMergeable;
import com.sun.star.util.XReplaceDescriptor;
import com.sun.star.util.XReplaceable;
import com.sun.star.util.XSortable;
import java.util.Arrays;

/** A sheet that is open in LibreOffice. Cells are found by what stands in them; rows and columns count from 0. */
final class OpenSheet {

    private final XSpreadsheet sheet;

    OpenSheet(XSpreadsheet sheet) {
        this.sheet = sheet;
    }

    /** Where a text stands first. */
    record Place(int column, int row) {}

    private Object[][] cells() {
        XSheetCellCursor cursor = sheet.createCursor();
        UnoRuntime.queryInterface(XUsedAreaCursor.class, cursor).gotoEndOfUsedArea(true);
        return UnoRuntime.queryInterface(XCellRangeData.class, cursor).getDataArray();
    }

    Place place(String text) {
        Object[][] cells = cells();
        for (int row = 0; row < cells.length; row++) {
            for (int column = 0; column < cells[row].length; column++)
                if (text.equals(cells[row][column])) return new Place(column, row);
        }
        throw new AssertionError("Nothing says " + text);
    }

    int column(String heading) {
        return place(heading).column();
    }

    /** The column of a heading; -1 where there is none. */
    int columnOf(String heading) {
        return Arrays.asList(cells()[0]).indexOf(heading);
    }

    int row(String holding) {
        return place(holding).row();
    }

    /** The last row in which something stands. */
    int lastRow() {
        Object[][] cells = cells();
        int last = cells.length - 1;
        while (isEmpty(cells[last])) last--;
        return last;
    }

    int lastColumn() {
        return cells()[0].length - 1;
    }

    private static boolean isEmpty(Object[] row) {
        for (Object cell : row) if (!"".equals(cell)) return false;
        return true;
    }

    /** Types as at a keyboard: what looks like a day or a number here becomes one. */
    void type(int column, int row, String typed) throws Exception {
        XCell cell = sheet.getCellByPosition(column, row);
        if (typed.contains("\n")) UnoRuntime.queryInterface(XText.class, cell).setString(typed);
        else UnoRuntime.queryInterface(XPropertySet.class, cell).setPropertyValue("FormulaLocal", typed);
    }

    /** Types into a cell that takes everything for text. */
    void typeAsText(int column, int row, String typed) throws Exception {
        XCell cell = sheet.getCellByPosition(column, row);
        cell.setFormula("'" + typed);
    }

    void sort(int from, int to, int column) throws Exception {
        TableSortField field = new TableSortField();
        field.Field = column - from;
        field.IsAscending = true;
        UnoRuntime.queryInterface(XSortable.class, range(from, 0, to, lastRow()))
                .sort(new com.sun.star.beans.PropertyValue[] {
                    Office.property("SortFields", new TableSortField[] {field}), Office.property("ContainsHeader", true)
                });
    }

    /** Shows only rows whose cell in a column is not empty. */
    void filter(int column) throws Exception {
        XSheetFilterable range =
                UnoRuntime.queryInterface(XSheetFilterable.class, range(0, 0, lastColumn(), lastRow()));
        XSheetFilterDescriptor wanted = range.createFilterDescriptor(true);
        TableFilterField field = new TableFilterField();
        field.Field = column;
        field.Operator = FilterOperator.NOT_EMPTY;
        wanted.setFilterFields(new TableFilterField[] {field});
        UnoRuntime.queryInterface(XPropertySet.class, wanted).setPropertyValue("ContainsHeader", true);
        range.filter(wanted);
    }

    void insertColumns(int at, int count) {
        UnoRuntime.queryInterface(XColumnRowRange.class, sheet).getColumns().insertByIndex(at, count);
    }

    void deleteColumn(int at) {
        UnoRuntime.queryInterface(XColumnRowRange.class, sheet).getColumns().removeByIndex(at, 1);
    }

    void insertRows(int at, int count) {
        UnoRuntime.queryInterface(XColumnRowRange.class, sheet).getRows().insertByIndex(at, count);
    }

    void deleteRow(int at) {
        UnoRuntime.queryInterface(XColumnRowRange.class, sheet).getRows().removeByIndex(at, 1);
    }

    /** Cuts a column out and puts it before another. */
    void moveColumn(int from, int to) throws Exception {
        insertColumns(to, 1);
        int now = from >= to ? from + 1 : from;
        int last = lastRow();
        CellRangeAddress cut = address(range(now, 0, now, last));
        CellAddress target = new CellAddress(cut.Sheet, to, 0);
        UnoRuntime.queryInterface(XCellRangeMovement.class, sheet).moveRange(target, cut);
        deleteColumn(now);
    }

    void merge(int fromColumn, int fromRow, int toColumn, int toRow) throws Exception {
        UnoRuntime.queryInterface(XMergeable.class, range(fromColumn, fromRow, toColumn, toRow))
                .merge(true);
    }

    /** Everywhere on the sheet. */
    int replace(String text, String other) {
        XReplaceable all = UnoRuntime.queryInterface(XReplaceable.class, sheet);
        XReplaceDescriptor wanted = all.createReplaceDescriptor();
        wanted.setSearchString(text);
        wanted.setReplaceString(other);
        return all.replaceAll(wanted);
    }

    private XCellRange range(int fromColumn, int fromRow, int toColumn, int toRow) throws Exception {
        return sheet.getCellRangeByPosition(fromColumn, fromRow, toColumn, toRow);
    }

    private static CellRangeAddress address(XCellRange range) {
        return UnoRuntime.queryInterface(XCellRangeAddressable.class, range).getRangeAddress();
    }
}
