package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.code.Status;

/** Reads words as codes: by what was learnt or agreed to, else by the vocabulary. */
final class CodeReader {

    /** Longer texts than this name no codes. */
    static final int LONGEST = 1_000;

    /** What stands between the pieces of a list, and hardly within one. */
    static final Pattern LISTED = Pattern.compile("[;,\\n/+&|]");

    private static final List<Pattern> BETWEEN =
            List.of(Pattern.compile("[;\\n]"), LISTED, Pattern.compile("[;,\\n/+&|]|\\s-\\s|\\b(en|und|et|and)\\b"));

    private final Vocabulary vocabulary;
    private final Meanings meanings;
    private final Proposals proposals;
    private final Map<FieldType<?>, Map<String, Set<Enum<?>>>> meant = new HashMap<>();

    /**
     * Makes a reader.
     *
     * @param meanings of words, which go before what the vocabulary says of them
     * @param proposals for words that nobody knows; they are said, not read
     */
    CodeReader(Vocabulary vocabulary, Meanings meanings, Proposals proposals) {
        this.vocabulary = vocabulary;
        this.meanings = meanings;
        this.proposals = proposals;
    }

    private <C extends Enum<C>> Optional<C> named(Class<C> list, String word) {
        return meanings.of(list, word).or(() -> vocabulary.code(list, word));
    }

    <C extends Enum<C>> ValueReader.Read<C> code(FieldType.Code<C> type, String text) {
        Optional<C> code = alone(type, text).or(() -> dated(type, text));
        return code.isEmpty() && ValueReader.saysUnknown(text)
                ? new ValueReader.Read<>(null, true)
                : ValueReader.Read.of(code);
    }

    private <C extends Enum<C>> Optional<C> alone(FieldType.Code<C> type, String text) {
        return named(type.codes(), text).or(() -> inTwoLanguages(type, text));
    }

    /** "opgelost / gelöst" is one code, said twice. */
    private <C extends Enum<C>> Optional<C> inTwoLanguages(FieldType.Code<C> type, String text) {
        List<Optional<C>> said = Arrays.stream(text.split(" / ", -1))
                .map(word -> named(type.codes(), word))
                .distinct()
                .toList();
        return said.size() == 1 ? said.getFirst() : Optional.empty();
    }

    /** The day beside a status is read by {@link StatusDay}. */
    private <C extends Enum<C>> Optional<C> dated(FieldType.Code<C> type, String text) {
        if (type.codes() != Status.class) return Optional.empty();
        return DatedStatus.of(text).flatMap(dated -> alone(type, dated.word()));
    }

    <C extends Enum<C>> ValueReader.Read<Set<C>> codes(FieldType.Codes<C> type, String text) {
        Set<C> found = EnumSet.noneOf(type.codes());
        Optional<C> whole = named(type.codes(), text);
        if (whole.isPresent()) {
            found.add(whole.get());
            return new ValueReader.Read<>(Collections.unmodifiableSet(found), true);
        }
        if (ValueReader.saysUnknown(text)) return new ValueReader.Read<>(null, true);
        for (Pattern between : BETWEEN) {
            Optional<Set<C>> several = pieces(type, between, text);
            if (several.isPresent()) return ValueReader.Read.of(several);
        }
        return inPart(type, text);
    }

    /** Of several pieces, those that are known. */
    private <C extends Enum<C>> ValueReader.Read<Set<C>> inPart(FieldType.Codes<C> type, String text) {
        Set<C> found = EnumSet.noneOf(type.codes());
        List<String> unread = new ArrayList<>();
        for (String piece : LISTED.split(text, -1)) {
            Optional<C> code = named(type.codes(), piece);
            if (code.isPresent()) found.add(code.get());
            else if (!piece.isBlank()) unread.add(piece.strip());
        }
        return found.isEmpty()
                ? new ValueReader.Read<>(null, false)
                : new ValueReader.Read<>(Collections.unmodifiableSet(found), false, String.join("; ", unread));
    }

    private <C extends Enum<C>> Optional<Set<C>> pieces(FieldType.Codes<C> type, Pattern between, String text) {
        Set<C> found = EnumSet.noneOf(type.codes());
        for (String piece : between.split(text, -1)) {
            if (piece.isBlank()) continue;
            Optional<C> code = named(type.codes(), piece);
            if (code.isEmpty()) return Optional.empty();
            found.add(code.get());
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(Collections.unmodifiableSet(found));
    }

    /** The words of a text that stand for a code each, known or not; none where it says that nothing is known. */
    List<String> words(FieldType<?> type, String text) {
        boolean saysNothing = meaning(type, text).isEmpty() && ValueReader.saysUnknown(text);
        if (text.length() > LONGEST || saysNothing) return List.of();
        return switch (type) {
            case FieldType.Code<?> code -> List.of(word(code, text));
            case FieldType.Codes<?> several -> words(several, text);
            default -> List.of();
        };
    }

    private String word(FieldType.Code<?> type, String text) {
        if (type.codes() != Status.class || alone(type, text).isPresent()) return text;
        return DatedStatus.of(text).map(DatedStatus::word).orElse(text);
    }

    private <C extends Enum<C>> List<String> words(FieldType.Codes<C> type, String text) {
        if (named(type.codes(), text).isPresent()) return List.of(text);
        Pattern between = BETWEEN.stream()
                .filter(pattern -> pieces(type, pattern, text).isPresent())
                .findFirst()
                .orElse(LISTED);
        return Arrays.stream(between.split(text, -1))
                .filter(piece -> !piece.isBlank())
                .toList();
    }

    /** The code that a word stands for by itself. */
    Optional<? extends Enum<?>> meaning(FieldType<?> type, String word) {
        return switch (type) {
            case FieldType.Code<?> code -> alone(code, word);
            case FieldType.Codes<?> several -> named(several.codes(), word);
            default -> Optional.empty();
        };
    }

    /** What the words of a text may mean that nobody knows. */
    Set<Enum<?>> meant(FieldType<?> type, String text) {
        return meant.computeIfAbsent(type, _ -> new HashMap<>()).computeIfAbsent(text, _ -> {
            Set<Enum<?>> codes = new LinkedHashSet<>();
            for (String word : words(type, text))
                if (meaning(type, word).isEmpty()) proposal(type, word).ifPresent(codes::add);
            return codes;
        });
    }

    /** What a word may mean. */
    Optional<Enum<?>> proposal(FieldType<?> type, String word) {
        return CodeList.codes(type).flatMap(list -> proposals.of(list, word, type instanceof FieldType.Codes));
    }

    /** Whether a word is our own for its code, in one language or in two. */
    boolean isOurs(Enum<?> code, String word) {
        return vocabulary.isOurs(code, word)
                || Arrays.stream(word.split(" / ", -1)).allMatch(piece -> vocabulary.isOurs(code, piece));
    }
}
