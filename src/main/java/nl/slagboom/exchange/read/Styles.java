package nl.slagboom.exchange.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/** The number formats of an .xlsx and what is struck through, by the style that a cell names. */
final class Styles extends PartHandler {

    /** Excel itself stops at 65,490. */
    private static final int MOST = 100_000;

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<NumberStyle> styles = new ArrayList<>();
    private final Map<Integer, NumberStyle> known = new HashMap<>();
    private final BitSet struckFonts = new BitSet();
    private final BitSet struck = new BitSet();
    private int fonts;
    private String section = "";

    Styles(Reading reading) {
        super(reading);
    }

    @Override
    void start(String element, Attributes attributes) {
        switch (element) {
            // Conditional formats (dxfs) number theirs apart.
            case "numFmts", "fonts", "cellXfs", "cellStyleXfs", "dxfs" -> section = element;
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                if (section.equals("numFmts") && code != null)
                    codes.put(number(attributes, "numFmtId"), StringEscapes.decode(code));
            }
            case "font" -> {
                if (section.equals("fonts")) fonts++;
            }
            case "strike" -> {
                if (section.equals("fonts") && fonts > 0)
                    struckFonts.set(fonts - 1, isStruck(attributes.getValue("val")));
            }
            case "xf" -> {
                if (!section.equals("cellXfs")) return;
                struck.set(styles.size(), struckFonts.get(number(attributes, "fontId")));
                add(known.computeIfAbsent(number(attributes, "numFmtId"), this::style));
            }
            default -> {}
        }
    }

    /** ECMA-376 part 1, 18.8.27: without a value it is so. */
    private static boolean isStruck(@Nullable String value) {
        return value == null || isTrue(value);
    }

    private void add(NumberStyle style) {
        if (styles.size() == MOST) throw reading().refuse("unreadable.damaged");
        styles.add(style);
    }

    private static int number(Attributes attributes, String name) {
        String id = attributes.getValue(name);
        return id == null ? 0 : Integer.parseInt(id);
    }

    /** Many cell styles share few formats, and telling what a format shows takes time. */
    private NumberStyle style(int id) {
        String code = codes.get(id);
        return code == null ? NumberStyle.of(id) : NumberStyle.of(id, code);
    }

    boolean isStruck(int index) {
        return struck.get(index);
    }

    /** @param index as a cell gives it; none of them is the first */
    NumberStyle get(int index) {
        if (index == 0 && styles.isEmpty()) return NumberStyle.GENERAL;
        return styles.get(index);
    }
}
