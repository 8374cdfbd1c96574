package nl.slagboom.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that a dictionary can judge: no numbers, references, addresses, abbreviations and names of brands. */
final class Words {

    private static final Pattern PIECE = Pattern.compile("\\S+");
    private static final Pattern ADDRESS =
            Pattern.compile("(?i).*(://|www\\.|@|\\\\).*|[\\p{L}\\d-]+(\\.[\\p{L}\\d-]{2,})+/?\\S*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_\u00ad][\\p{L}\\p{M}\\p{N}_'’\u00ad-]*");
    private static final Pattern FOREIGN = Pattern.compile(".*[\\p{N}_].*|\\p{Lu}{2,}.*|.*\\p{Ll}\\p{Lu}.*|\\p{L}");

    private Words() {}

    static List<Word> in(String text) {
        List<Word> words = new ArrayList<>();
        Matcher pieces = PIECE.matcher(text);
        while (pieces.find()) {
            if (ADDRESS.matcher(pieces.group()).matches()) continue;
            Matcher found = WORD.matcher(text).region(pieces.start(), pieces.end());
            while (found.find()) {
                Word word = trimmed(found.start(), found.group());
                if (!isHalf(text, word, found.end())
                        && !FOREIGN.matcher(word.text()).matches()) words.add(word);
            }
        }
        return words;
    }

    /** Without the quotation marks and dashes behind it. */
    private static Word trimmed(int start, String found) {
        int end = found.length();
        while (end > 1 && "'’-\u00ad".indexOf(found.charAt(end - 1)) >= 0) end--;
        return new Word(start, start + end, found.substring(0, end));
    }

    /** {@code arbeids-} in {@code arbeids- en sociaal recht}, or the {@code dienst} of {@code (-)dienst}: no word by itself. */
    private static boolean isHalf(String text, Word word, int end) {
        boolean before = word.start() > 0 && text.charAt(word.start() - 1) == '-';
        boolean behind = word.end() < end && text.charAt(word.end()) == '-';
        return before || behind;
    }

    /** Whether a sentence may begin there, so that a capital says nothing. */
    static boolean isFirst(String text, int start) {
        for (int i = start - 1; i >= 0; i--) {
            char before = text.charAt(i);
            if (before == '\n') return true;
            if (!Character.isLetterOrDigit(before)) {
                if (".!?:;•–".indexOf(before) >= 0) return true;
                continue;
            }
            return false;
        }
        return true;
    }
}
