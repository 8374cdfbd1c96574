package nl.slagboom.exchange.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.xml.sax.Attributes;

/** The number formats of an .xlsx, by the style that a cell names. */
final class Styles extends PartHandler {

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<NumberStyle> styles = new ArrayList<>();
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
                if (section.equals("cellXfs")) styles.add(style(number(attributes)));
            }
            default -> {}
        }
    }

    private static int number(Attributes attributes) {
        String id = attributes.getValue("numFmtId");
        return id == null ? 0 : Integer.parseInt(id);
    }

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
