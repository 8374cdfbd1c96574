package nl.slagboom.exchange.read;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * What a cell's number format makes of a number.
 *
 * @param id the format's number in the workbook
 * @param code the format itself, such as {@code d mmm yyyy}
 */
record NumberStyle(int id, String code, Kind kind) {

    enum Kind {
        /** The number itself: its digits, whatever grouping and currency a machine adds. */
        NUMBER,
        /** A number whose format adds what people read: leading zeros, a letter, a per cent sign. */
        SHAPED,
        /** Typed into a cell that is formatted as text. */
        TEXT,
        DAY,
        MONTH,
        YEAR,
        MOMENT,
        /** Time of day, or hours worked: no date shows. */
        TIME
    }

    static final NumberStyle GENERAL = new NumberStyle(0, "General", Kind.NUMBER);

    /** Quoted text, escaped characters, padding and anything in brackets; elapsed hours excepted. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"?|\\\\.|_.|\\*.|\\[(?!h+]|m+]|s+])[^]]*]");

    private static final Pattern SHAPE = Pattern.compile("\"[^\"]*[\\p{L}\\p{N}][^\"]*\"|%|^[^0#?.]*0{2,}");

    static NumberStyle of(int id) {
        String code = BuiltinFormats.getBuiltinFormat(id);
        return code == null ? GENERAL : of(id, code);
    }

    static NumberStyle of(int id, String code) {
        return new NumberStyle(id, code, kind(id, code));
    }

    private static Kind kind(int id, String code) {
        if (DateUtil.isADateFormat(id, code)) return dateKind(code);
        if (code.equals("@")) return Kind.TEXT;
        boolean wholeOnly = code.indexOf(',') < 0 && (code.indexOf('.') < 0 || code.indexOf('%') >= 0);
        return wholeOnly && SHAPE.matcher(code).find() ? Kind.SHAPED : Kind.NUMBER;
    }

    private static Kind dateKind(String code) {
        String bare = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        int end = bare.indexOf(';');
        if (end >= 0) bare = bare.substring(0, end);
        boolean day = bare.indexOf('d') >= 0;
        boolean year = bare.indexOf('y') >= 0;
        boolean time = bare.indexOf('h') >= 0 || bare.indexOf('s') >= 0 || bare.startsWith("[m");
        if (time) return day || year ? Kind.MOMENT : Kind.TIME;
        if (day || !year) return Kind.DAY;
        return bare.indexOf('m') >= 0 ? Kind.MONTH : Kind.YEAR;
    }
}
