package nl.slagboom.exchange.intake;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;

/**
 * How a layout is placed: what a person corrected and the register remembers, and what a mapping file says.
 *
 * @param codes where columns go, by their names; a target's code each
 * @param organisation whose list it is; null where that was not said
 * @param rows what its rows become; null to go by its columns
 * @param language what its texts are in; null to go by its texts
 */
public record Remembered(
        Map<String, String> codes,
        @Nullable String organisation,
        @Nullable RowsAs rows,
        @Nullable Language language) {

    /** A line that begins so says something of the list rather than of a column. */
    public static final String OF_THE_LIST = "@";

    private static final String FROM = "@from";
    private static final String ROWS = "@as";
    private static final String LANGUAGE = "@language";

    /** Columns alone. */
    static Remembered of(Map<String, String> codes) {
        return new Remembered(codes, null, null, null);
    }

    /** Lines of a heading, a tab and a code. What is no such line is ignored. */
    public static Remembered of(String lines) {
        Map<String, String> codes = new LinkedHashMap<>();
        for (String line : lines.split("\\R", -1)) {
            int tab = line.lastIndexOf('\t');
            if (tab > 0)
                codes.put(
                        line.substring(0, tab).strip(), line.substring(tab + 1).strip());
        }
        String organisation = codes.remove(FROM);
        String rows = codes.remove(ROWS);
        String language = codes.remove(LANGUAGE);
        return new Remembered(
                codes,
                organisation,
                constant(RowsAs.values(), rows).orElse(null),
                constant(Language.values(), language).orElse(null));
    }

    /** The same again as lines. */
    public String lines() {
        StringBuilder lines = new StringBuilder();
        if (organisation != null) line(lines, FROM, organisation.replaceAll("\\s+", " "));
        if (rows != null) line(lines, ROWS, rows.name());
        if (language != null) line(lines, LANGUAGE, language.name());
        codes.forEach((heading, code) -> line(lines, heading, code));
        return lines.toString();
    }

    private static void line(StringBuilder lines, String name, String value) {
        lines.append(name).append('\t').append(value).append('\n');
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, @Nullable String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }
}
