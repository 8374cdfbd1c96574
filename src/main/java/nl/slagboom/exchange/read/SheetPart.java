package nl.slagboom.exchange.read;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** One sheet of an .xlsx: rows, cells, what is hidden and what is merged. */
final class SheetPart extends PartHandler {

    private final SheetBuilder sheet;
    private final StoredCell stored;
    private final Map<String, String> links = new HashMap<>();
    private boolean hiddenByDefault;
    private boolean inCell;
    private boolean inAid;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean valued;
    private boolean inRuns;

    SheetPart(Reading reading, SheetBuilder sheet, StoredCell stored) {
        super(reading);
        this.sheet = sheet;
        this.stored = stored;
    }

    /** Where cells link to: relationship id by cell or range. */
    Map<String, String> links() {
        return links;
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            case "sheetFormatPr" -> hiddenByDefault = isTrue(attributes.getValue("zeroHeight"));
            case "col" -> column(attributes);
            case "row" -> row(attributes);
            case "c" -> cell(attributes);
            case "f" -> formula |= inCell;
            case "v" -> value();
            case "rPh" -> inAid = true;
            case "t" -> run();
            case "mergeCell" -> merge(attributes.getValue("ref"));
            case "hyperlink" -> link(attributes);
            default -> {}
        }
    }

    @Override
    void end(String element) {
        switch (element) {
            case "v", "t" -> pause();
            case "rPh" -> inAid = false;
            case "c" -> endCell();
            case "row" -> sheet.endRow();
            default -> {}
        }
    }

    private void column(Attributes attributes) {
        boolean hidden = isTrue(attributes.getValue("hidden")) || isZero(attributes.getValue("width"));
        if (hidden) sheet.hideColumns(number(attributes, "min", 1) - 1, number(attributes, "max", 1) - 1);
    }

    private void row(Attributes attributes) {
        String mark = attributes.getValue("hidden");
        boolean hidden = mark == null ? hiddenByDefault : isTrue(mark);
        sheet.startRow(number(attributes, "r", sheet.row() + 1), hidden || isZero(attributes.getValue("ht")));
    }

    private void cell(Attributes attributes) {
        if (inCell) throw reading().refuse("unreadable.cells", sheet.name(), sheet.here());
        String name = attributes.getValue("r");
        sheet.startCell(name == null ? sheet.column() + 1 : column(name));
        String given = attributes.getValue("t");
        type = given == null ? "n" : given;
        style = number(attributes, "s", 0);
        inCell = true;
        formula = false;
        valued = false;
        inRuns = false;
    }

    private int column(String name) {
        try {
            CellName place = CellName.parse(name);
            if (place.row() == sheet.row()) return place.column();
        } catch (IllegalArgumentException e) {
            throw reading().refuse(e, "unreadable.cells", sheet.name(), name);
        }
        throw reading().refuse("unreadable.cells", sheet.name(), name);
    }

    /** A cell has one value, or a text in runs. */
    private void value() {
        if (!inCell) return;
        if (valued) throw reading().refuse("unreadable.cells", sheet.name(), sheet.here());
        valued = true;
        gather();
    }

    private void run() {
        if (!inCell || inAid) return;
        if (valued && !inRuns) throw reading().refuse("unreadable.cells", sheet.name(), sheet.here());
        valued = true;
        inRuns = true;
        gather();
    }

    private void endCell() {
        inCell = false;
        if (valued) {
            Content content = content();
            if (content != null) sheet.fill(content, formula, stored.isStruck(style));
        } else if (formula) {
            sheet.fill(new Content.Fault(Content.Fault.Kind.NOT_COMPUTED, ""), true, stored.isStruck(style));
        }
    }

    /** Whatever is wrong with a number, a date or a style, it is this cell that is not right. */
    private @Nullable Content content() {
        try {
            return stored.content(type, gathered(), style, sheet);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            throw reading().refuse(e, "unreadable.cells", sheet.name(), sheet.here());
        }
    }

    private void merge(@Nullable String ref) {
        if (ref != null) sheet.merge(CellRange.parse(ref));
    }

    private void link(Attributes attributes) {
        String ref = attributes.getValue("ref");
        String id = relation(attributes);
        if (ref == null || id == null) return;
        reading().countCell();
        links.put(ref, id);
    }

    private static int number(Attributes attributes, String name, int otherwise) {
        String value = attributes.getValue(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    private static boolean isZero(@Nullable String size) {
        return size != null && Double.parseDouble(size) == 0;
    }
}
