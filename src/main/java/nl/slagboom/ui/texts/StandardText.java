package nl.slagboom.ui.texts;

import java.util.regex.Pattern;

/**
 * A piece of text that a person uses again and again.
 *
 * @param name by which it is found, and that of its file
 * @param text with places to be filled, such as {@code {titel}}
 */
public record StandardText(String name, String text) {

    /** The longest name, in characters. */
    public static final int NAME_LENGTH = 60;

    /** What no system lets stand in the name of a file. */
    private static final Pattern UNFIT = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]|^\\.|\\.$");

    /** Whether it can be the name of one: of a file as well, on every system. */
    public static boolean isName(String typed) {
        return !typed.isBlank()
                && typed.equals(typed.strip())
                && typed.length() <= NAME_LENGTH
                && !UNFIT.matcher(typed).find();
    }

    StandardText saying(String otherwise) {
        return new StandardText(name, otherwise);
    }

    StandardText called(String otherwise) {
        return new StandardText(otherwise, text);
    }
}
