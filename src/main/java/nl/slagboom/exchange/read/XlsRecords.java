package nl.slagboom.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;

/**
 * The records of an .xls, as they pass: first the workbook's own, then sheet by sheet. A chart inside a sheet brings
 * records of its own that are no cells.
 */
final class XlsRecords implements HSSFListener {

    private final Reading reading;
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final List<Content.Text> strings = new ArrayList<>();
    private final Map<BoundSheetRecord, Sheet> sheets = new HashMap<>();
    private final Map<Integer, NumberStyle> styles = new HashMap<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> formatted = new ArrayList<>();
    private @Nullable FormatTrackingHSSFListener formats;
    private Numbers numbers = new Numbers(false);
    private @Nullable XlsSheet sheet;
    private int depth;
    private int begun;

    XlsRecords(Reading reading) {
        this.reading = reading;
    }

    void follow(FormatTrackingHSSFListener tracked) {
        formats = tracked;
    }

    @Override
    public void processRecord(Record item) {
        switch (item) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord _ -> end();
            case BoundSheetRecord tab -> tabs.add(tab);
            case SSTRecord texts -> strings(texts);
            case FontRecord font -> fonts.add(font);
            case ExtendedFormatRecord format -> formatted.add(format);
            case DateWindow1904Record window -> numbers = new Numbers(window.getWindowing() == 1);
            default -> {
                if (sheet != null && depth == 1) sheet.take(item);
            }
        }
    }

    private void begin(BOFRecord record) {
        if (depth++ > 0 || record.getType() == BOFRecord.TYPE_WORKBOOK) return;
        if (begun >= tabs.size()) throw reading.refuse("unreadable.damaged");
        BoundSheetRecord tab = BoundSheetRecord.orderByBofPosition(tabs)[begun++];
        if (record.getType() != BOFRecord.TYPE_WORKSHEET) {
            reading.remark("remark.sheet.other", PlainText.of(tab.getSheetname()), "");
            return;
        }
        sheet = new XlsSheet(
                reading, new SheetBuilder(reading, PlainText.of(tab.getSheetname()), visibility(tab)), this);
    }

    private void end() {
        if (--depth > 0 || sheet == null) return;
        sheets.put(BoundSheetRecord.orderByBofPosition(tabs)[begun - 1], sheet.build());
        sheet = null;
    }

    private static Visibility visibility(BoundSheetRecord tab) {
        if (tab.isVeryHidden()) return Visibility.VERY_HIDDEN;
        return tab.isHidden() ? Visibility.HIDDEN : Visibility.VISIBLE;
    }

    private void strings(SSTRecord record) {
        for (int i = 0; i < record.getNumUniqueStrings(); i++) {
            UnicodeString text = record.getString(i);
            reading.countText(text.getCharCount());
            strings.add(new Content.Text(PlainText.of(text.getString())));
        }
    }

    /** @return null when there is no such text */
    Content.@Nullable Text string(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : null;
    }

    Content number(double value, CellValueRecordInterface cell) {
        return numbers.of(value, styles.computeIfAbsent((int) cell.getXFIndex(), _ -> style(cell)));
    }

    boolean isStruck(CellValueRecordInterface cell) {
        int format = cell.getXFIndex();
        if (format < 0 || format >= formatted.size()) return false;
        int index = formatted.get(format).getFontIndex();
        // There is no font 4: [MS-XLS] 2.5.129, FontIndex.
        int place = index > 4 ? index - 1 : index;
        return place >= 0 && place < fonts.size() && fonts.get(place).isStruckout();
    }

    private NumberStyle style(CellValueRecordInterface cell) {
        FormatTrackingHSSFListener tracked = Objects.requireNonNull(formats);
        int id = tracked.getFormatIndex(cell);
        String code = tracked.getFormatString(cell);
        if (id < 0 || code == null) throw reading.refuse("unreadable.damaged");
        return NumberStyle.of(id, code);
    }

    /** In the order of their tabs. A stream that ends early has fewer than it names. */
    List<Sheet> sheets() {
        if (depth != 0 || begun != tabs.size() || tabs.isEmpty()) throw reading.refuse("unreadable.damaged");
        return tabs.stream().map(sheets::get).filter(Objects::nonNull).toList();
    }
}
