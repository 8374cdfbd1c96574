package nl.slagboom.model.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared and searched: case, accents, spaces and the form of apostrophes set apart. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    /** The letters of western Europe each by itself, for Unicode's own way is ten times slower. */
    private static final String[] WESTERN = new String[0x180];

    static {
        for (char c = 0; c < WESTERN.length; c++) WESTERN[c] = whole(String.valueOf(c));
    }

    private Folded() {}

    /** @return lower case, without accents, one space between words; {@code ß} as {@code ss}, the apostrophe of print as that of the keyboard */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) return whole(text).strip();
            String letter = c < WESTERN.length ? WESTERN[c] : whole(String.valueOf(c));
            boolean again = letter.equals(" ") && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (!again) folded.append(letter);
        }
        return folded.toString().strip();
    }

    private static String whole(String text) {
        String split = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String plain = MARKS.matcher(split).replaceAll("").toLowerCase(Locale.ROOT);
        return SPACES.matcher(plain.replace("ß", "ss")
                        .replace("æ", "ae")
                        .replace("œ", "oe")
                        .replace('’', '\'')
                        .replace('‘', '\''))
                .replaceAll(" ");
    }
}
