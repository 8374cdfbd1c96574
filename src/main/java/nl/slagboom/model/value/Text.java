package nl.slagboom.model.value;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Text as it is kept. What comes in, typed or from a file, passes here once: composed (NFC), lines ended by LF, no
 * character that XML or a database cannot hold. Two texts that look the same are then the same.
 */
public final class Text {

    private Text() {}

    /** @return the text as kept, trimmed; null when nothing is left */
    public static @Nullable String kept(@Nullable String typed) {
        if (typed == null) return null;
        String clean = clean(typed).strip();
        return clean.isEmpty() ? null : clean;
    }

    /** @return the text without what cannot be kept; not trimmed */
    public static String clean(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        StringBuilder clean = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); ) {
            int character = composed.codePointAt(i);
            i += Character.charCount(character);
            if (character == '\r') {
                if (i >= composed.length() || composed.charAt(i) != '\n') clean.append('\n');
            } else if (isKept(character)) {
                clean.appendCodePoint(character);
            }
        }
        return clean.toString();
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
