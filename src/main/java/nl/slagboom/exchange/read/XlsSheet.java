package nl.slagboom.exchange.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.CommonObjectDataSubRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.HyperlinkRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NoteRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.ObjRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.SubRecord;
import org.apache.poi.hssf.record.TextObjectRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** One sheet of an .xls. Its cells come in blocks of rows, its rows' heights apart from them. */
final class XlsSheet {

    private final Reading reading;
    private final SheetBuilder sheet;
    private final XlsRecords workbook;
    private final Map<Integer, List<Cell>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Map<Integer, String> shapeTexts = new HashMap<>();
    private final List<NoteRecord> notes = new ArrayList<>();
    private @Nullable FormulaRecord awaitsText;
    private int shape;
    private int cells;
    private boolean drawn;

    XlsSheet(Reading reading, SheetBuilder sheet, XlsRecords workbook) {
        this.reading = reading;
        this.sheet = sheet;
        this.workbook = workbook;
    }

    void take(Record item) {
        switch (item) {
            case LabelSSTRecord cell -> shared(cell);
            case LabelRecord cell -> add(cell, text(cell.getValue()), false);
            case NumberRecord cell -> add(cell, workbook.number(cell.getValue(), cell), false);
            case BoolErrRecord cell -> add(cell, flag(cell), false);
            case FormulaRecord cell -> {
                closeFormula();
                formula(cell);
            }
            case StringRecord string -> outcome(string);
            case RowRecord row when row.getZeroHeight() -> hiddenRows.add(row.getRowNumber());
            case ColumnInfoRecord columns -> columns(columns);
            case MergeCellsRecord merged -> merge(merged);
            case ObjRecord object -> shape(object);
            case TextObjectRecord text -> shapeTexts.put(shape, text.getStr().getString());
            case NoteRecord note -> notes.add(note);
            case HyperlinkRecord link -> link(link);
            default -> {}
        }
    }

    private Content text(String raw) {
        reading.countText(raw.length());
        return new Content.Text(PlainText.of(raw));
    }

    private void shared(LabelSSTRecord cell) {
        Content.Text text = workbook.string(cell.getSSTIndex());
        if (text == null) throw reading.refuse("unreadable.strings", sheet.name(), place(cell));
        add(cell, text, false);
    }

    private static Content flag(BoolErrRecord cell) {
        return cell.isBoolean() ? new Content.Truth(cell.getBooleanValue()) : error(cell.getErrorValue());
    }

    private static Content error(int code) {
        String shown =
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#";
        return new Content.Fault(Content.Fault.Kind.ERROR, shown);
    }

    private void formula(FormulaRecord cell) {
        switch (cell.getCachedResultTypeEnum()) {
            case NUMERIC -> add(cell, workbook.number(cell.getValue(), cell), true);
            case BOOLEAN -> add(cell, new Content.Truth(cell.getCachedBooleanValue()), true);
            case ERROR -> add(cell, error(cell.getCachedErrorValue()), true);
            default -> awaitsText = cell.hasCachedResultString() ? cell : null;
        }
    }

    /** A text that does not follow is missing, not blank. */
    private void closeFormula() {
        if (awaitsText != null) add(awaitsText, new Content.Fault(Content.Fault.Kind.NOT_COMPUTED, ""), true);
        awaitsText = null;
    }

    private void outcome(StringRecord string) {
        if (awaitsText != null) add(awaitsText, text(string.getString()), true);
        awaitsText = null;
    }

    private void add(CellValueRecordInterface cell, Content content, boolean formula) {
        reading.progress().checkCancelled();
        if (++cells > reading.limits().cells())
            throw reading.refuse("unreadable.cells.many", reading.limits().cells());
        rows.computeIfAbsent(cell.getRow(), _ -> new ArrayList<>())
                .add(new Cell(cell.getColumn(), content, formula, workbook.isStruck(cell)));
    }

    private static String place(CellValueRecordInterface cell) {
        return new CellName(cell.getRow() + 1, cell.getColumn()).toString();
    }

    private void columns(ColumnInfoRecord columns) {
        if (columns.getHidden()) sheet.hideColumns(columns.getFirstColumn(), columns.getLastColumn());
    }

    private void merge(MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            sheet.merge(new CellRange(
                    area.getFirstRow() + 1, area.getFirstColumn(), area.getLastRow() + 1, area.getLastColumn()));
        }
    }

    private void shape(ObjRecord object) {
        for (SubRecord part : object.getSubRecords()) {
            if (!(part instanceof CommonObjectDataSubRecord common)) continue;
            shape = common.getObjectId();
            // A filter's arrow is a combo box.
            drawn |= common.getObjectType() != CommonObjectDataSubRecord.OBJECT_TYPE_COMMENT
                    && common.getObjectType() != CommonObjectDataSubRecord.OBJECT_TYPE_COMBO_BOX;
        }
    }

    private void link(HyperlinkRecord link) {
        String address = link.getAddress();
        if (address == null) return;
        String ref = new CellName(link.getFirstRow() + 1, link.getFirstColumn()).toString();
        boolean shown = rows.getOrDefault(link.getFirstRow(), List.of()).stream()
                .anyMatch(cell ->
                        cell.column() == link.getFirstColumn() && cell.text().contains(address));
        if (!shown) reading.remark("remark.link", sheet.name(), ref, address);
    }

    Sheet build() {
        closeFormula();
        rows.forEach((row, cells) -> {
            sheet.startRow(row + 1, hiddenRows.contains(row));
            cells.sort(Comparator.comparingInt(Cell::column));
            for (Cell cell : cells) {
                sheet.startCell(cell.column());
                sheet.fill(cell.content(), cell.formula(), cell.struck());
            }
            sheet.endRow();
        });
        for (NoteRecord note : notes) {
            String text =
                    PlainText.of(shapeTexts.getOrDefault(note.getShapeId(), "")).strip();
            String ref = new CellName(note.getRow() + 1, note.getColumn()).toString();
            reading.remark("remark.comment", sheet.name(), ref, text);
        }
        if (drawn) reading.remark("remark.drawing", sheet.name(), "");
        return sheet.build();
    }
}
