package nl.slagboom.exchange.read;

import nl.slagboom.model.value.Text;

/** Text from a file, as it may be kept; so that what is compared is what was kept. */
final class PlainText {

    private PlainText() {}

    static String of(String raw) {
        return Text.clean(raw);
    }

    /** Whether nothing shows: no-break and zero-width spaces are blank to a person too. */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B);
    }
}
