package nl.slagboom.ui.detail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The form in which unsaved work is written: sections in brackets, {@code code = value} in them, the further lines of a
 * value behind a tab.
 *
 * <pre>{@code
 * [action 3c0f6a2e-…]
 * task = Bellen met de gemeente
 * 	en met de provincie
 * due =
 * }</pre>
 */
final class DraftText {

    private static final String FURTHER = "\t";

    private DraftText() {}

    /**
     * One section.
     *
     * @param name what stands in the brackets
     * @param values by code, in order; an empty one is not given
     */
    record Section(String name, Map<String, String> values) {}

    static String of(List<Section> sections) {
        StringBuilder text = new StringBuilder();
        for (Section section : sections) {
            if (!text.isEmpty()) text.append('\n');
            text.append('[').append(section.name()).append("]\n");
            section.values()
                    .forEach((code, value) -> text.append(code)
                            .append(" = ")
                            .append(value.replace("\n", "\n" + FURTHER))
                            .append('\n'));
        }
        return text.toString();
    }

    /** What is no such line is passed over. */
    static List<Section> read(String text) {
        List<Section> sections = new ArrayList<>();
        String code = "";
        for (String line : text.split("\n", -1)) {
            if (line.startsWith("[") && line.endsWith("]")) {
                sections.add(new Section(line.substring(1, line.length() - 1), new LinkedHashMap<>()));
                code = "";
                continue;
            }
            if (sections.isEmpty()) continue;
            Map<String, String> values = sections.getLast().values();
            int equals = line.indexOf('=');
            if (line.startsWith(FURTHER)) {
                String further = line.substring(FURTHER.length());
                values.computeIfPresent(code, (ignored, value) -> value + "\n" + further);
            } else if (equals > 0) {
                code = line.substring(0, equals).strip();
                String value = line.substring(equals + 1);
                values.put(code, value.startsWith(" ") ? value.substring(1) : value);
            }
        }
        return sections;
    }
}
