package nl.slagboom.exchange.read;

import java.text.Normalizer;

/** Text as it may be kept: composed characters (NFC), line feeds, nothing that no file format can hold. */
final class PlainText {

    /** More no script puts on one letter (UAX 15, 13); composing takes the square of their number. */
    private static final int MOST_MARKS = 30;

    private PlainText() {}

    static String of(String raw) {
        if (isPlain(raw)) return raw;
        String lines = raw.replace("\r\n", "\n").replace('\r', '\n');
        StringBuilder kept = new StringBuilder(lines.length());
        int marks = 0;
        for (int i = 0, c; i < lines.length(); i += Character.charCount(c)) {
            c = lines.codePointAt(i);
            if (!isLegal(c)) continue;
            marks = isMark(c) ? marks + 1 : 0;
            if (marks <= MOST_MARKS) kept.appendCodePoint(c);
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Whether nothing shows: no-break and zero-width spaces are blank to a person too. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B);
    }

    /** Nearly every text is; the scan spares the copy. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // From U+0300 on characters can combine.
            if (c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 || c >= 0x300) return false;
        }
        return true;
    }

    private static boolean isLegal(int c) {
        if (c == '\n' || c == '\t') return true;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            default -> c != 0xFEFF && (c & 0xFFFE) != 0xFFFE && !(c >= 0xFDD0 && c <= 0xFDEF);
        };
    }
}
