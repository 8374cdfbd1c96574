package nl.slagboom.model.value;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is kept. What comes in, typed or from a file, passes here once: composed (NFC), lines ended by LF, no
 * character that XML or a database cannot hold. Two texts that look the same are then the same.
 */
public final class Text {

    /** More no script puts on one letter (UAX 15, 13); composing takes the square of their number. */
    private static final int MOST_MARKS = 30;

    private Text() {}

    /** @return the text as kept, trimmed; null when nothing is left */
    public static @Nullable String kept(@Nullable String typed) {
        if (typed == null) return null;
        String clean = clean(typed).strip();
        return clean.isEmpty() ? null : clean;
    }

    /** @return the text without what cannot be kept; not trimmed */
    public static String clean(String typed) {
        return isPlain(typed) ? typed : composed(typed);
    }

    /** Most texts are: then there is nothing to do. Below U+0300 nothing composes. */
    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            boolean ascii = c >= ' ' && c < 0x7F;
            if (!ascii && (c == '\r' || c >= 0x300 || !isKept(c))) return false;
        }
        return true;
    }

    private static String composed(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        int marks = 0;
        for (int i = 0; i < typed.length(); ) {
            int character = typed.codePointAt(i);
            i += Character.charCount(character);
            if (character == '\r') {
                if (i >= typed.length() || typed.charAt(i) != '\n') clean.append('\n');
                marks = 0;
            } else if (isKept(character)) {
                marks = isMark(character) ? marks + 1 : 0;
                if (marks <= MOST_MARKS) clean.appendCodePoint(character);
            }
        }
        // Last, for what is left out may have stood between a letter and its accent.
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isKept(int character) {
        if (character == '\n' || character == '\t') return true;
        return character >= 0x20
                && !(character >= 0x7F && character <= 0x9F)
                && !(character >= 0xD800 && character <= 0xDFFF)
                && character != 0xFEFF
                && (character & 0xFFFE) != 0xFFFE;
    }
}
