package nl.slagboom.spelling;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.Folded;

/** Words that are written without their trema, umlaut, accent or cedilla, or with another. */
final class Accents {

    private static final Map<Language, String> WRITTEN = Map.of(
            Language.NL, "ë é ï ö ü è ê à ä ç",
            Language.DE, "ä ö ü ß é",
            Language.FR, "é è ê ë à â ç î ï ô û ù ü œ",
            Language.EN, "é è ï ö ê ç");

    /** Of each piece that a letter with an accent is written as, those letters: {@code e} or {@code ae}. */
    private final Map<String, List<String>> byPiece;

    Accents(Language language) {
        byPiece = Stream.of(WRITTEN.getOrDefault(language, "").split(" ", -1))
                .flatMap(letter -> pieces(letter, language).map(piece -> Map.entry(piece, letter)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static Stream<String> pieces(String letter, Language language) {
        String plain = Folded.of(letter);
        boolean isUmlaut = language == Language.DE && "äöü".contains(letter);
        return isUmlaut ? Stream.of(plain, plain + "e") : Stream.of(plain);
    }

    /** The words with one letter written otherwise; where none of them is right, with two. */
    List<String> of(String word, Predicate<String> isRight) {
        Set<String> once = new LinkedHashSet<>(otherwise(word, 0));
        List<String> right = once.stream().filter(isRight).toList();
        if (!right.isEmpty()) return right;
        return once.stream()
                .flatMap(one -> otherwise(one, changed(word, one) + 1).stream())
                .distinct()
                .filter(isRight)
                .toList();
    }

    /** Where two words begin to differ. */
    private static int changed(String word, String other) {
        int at = 0;
        while (at < Math.min(word.length(), other.length()) && word.charAt(at) == other.charAt(at)) at++;
        return at;
    }

    private List<String> otherwise(String word, int from) {
        Stream.Builder<String> words = Stream.builder();
        for (int at = from; at < word.length(); at++) {
            for (int end = at + 1; end <= Math.min(at + 2, word.length()); end++) {
                String piece = word.substring(at, end);
                String before = word.substring(0, at);
                String after = word.substring(end);
                for (String letter : byPiece.getOrDefault(Folded.of(piece), List.of()))
                    words.add(before + as(piece, letter) + after);
            }
        }
        return words.build().filter(one -> !one.equals(word)).toList();
    }

    private static String as(String piece, String letter) {
        boolean isCapital = Character.isUpperCase(piece.charAt(0)) && !letter.equals("ß");
        return isCapital ? String.valueOf(Character.toUpperCase(letter.charAt(0))) : letter;
    }
}
