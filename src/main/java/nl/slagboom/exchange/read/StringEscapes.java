package nl.slagboom.exchange.read;

import java.util.regex.Pattern;

/** The form {@code _x000D_} in which an .xlsx writes characters that XML cannot hold (ST_Xstring, ECMA-376 22.9.2.19). */
final class StringEscapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private StringEscapes() {}

    static String decode(String text) {
        if (!text.contains("_x")) return text;
        return ESCAPE.matcher(text).replaceAll(m -> {
            char c = (char) Integer.parseInt(m.group(1), 16);
            return c == '$' || c == '\\' ? "\\" + c : String.valueOf(c);
        });
    }
}
