package nl.slagboom.model.value;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as it is compared and searched: case, accents and spaces set apart. */
public final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folded() {}

    /** @return lower case, without accents, one space between words; {@code ß} as {@code ss} */
    public static String of(String text) {
        String split = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String plain = MARKS.matcher(split).replaceAll("").toLowerCase(Locale.ROOT);
        return SPACES.matcher(plain.replace("ß", "ss").replace("æ", "ae").replace("œ", "oe"))
                .replaceAll(" ")
                .strip();
    }
}
