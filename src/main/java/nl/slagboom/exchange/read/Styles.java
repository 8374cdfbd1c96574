package nl.slagboom.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;

/** The number formats of an .xlsx, by the style that a cell names. */
final class Styles extends PartHandler {

    /** Excel itself stops at 65,490. */
    private static final int MOST = 100_000;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<NumberStyle> styles = new ArrayList<>();
    private final Map<Integer, NumberStyle> known = new HashMap<>();
    private String section = "";

    Styles(Reading reading) {
        super(reading);
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            // Conditional formats (dxfs) number theirs apart.
            case "numFmts", "cellXfs", "cellStyleXfs", "dxfs" -> section = element;
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                if (section.equals("numFmts") && code != null)
                    codes.put(number(attributes), StringEscapes.decode(code));
            }
            case "xf" -> {
                if (section.equals("cellXfs")) add(known.computeIfAbsent(number(attributes), this::style));
            }
            default -> {}
        }
    }

    private void add(NumberStyle style) {
        if (styles.size() == MOST) throw reading().refuse("unreadable.damaged");
        styles.add(style);
    }

    private static int number(Attributes attributes) {
        String id = attributes.getValue("numFmtId");
        return id == null ? 0 : Integer.parseInt(id);
    }

    /** Many cell styles share few formats, and telling what a format shows takes time. */
    private NumberStyle style(int id) {
        String code = codes.get(id);
        return code == null ? NumberStyle.of(id) : NumberStyle.of(id, code);
    }

    /** @param index as a cell gives it; none of them is the first */
    NumberStyle get(int index) {
        if (index == 0 && styles.isEmpty()) return NumberStyle.GENERAL;
        return styles.get(index);
    }
}
