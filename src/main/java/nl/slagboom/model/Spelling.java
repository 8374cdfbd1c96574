package nl.slagboom.model;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;

/** How values are spelled where no language may matter: one way to write each, which reads back as it was. */
final class Spelling {

    private static final String FURTHER = "    ";

    private Spelling() {}

    /** @throws InvalidValue when it is not spelled so */
    static <T> T read(String text, Function<String, T> how) {
        try {
            return how.apply(text);
        } catch (IllegalArgumentException | DateTimeException e) {
            InvalidValue invalid = new InvalidValue("value.written.unreadable", text);
            invalid.initCause(e);
            throw invalid;
        }
    }

    /** Codes on one line. */
    static <E> String codes(Collection<E> codes, Function<E, String> code) {
        return codes.stream().map(code).collect(Collectors.joining(", "));
    }

    static List<String> codes(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    /** A text in several languages: {@code nl: …}, each language on a line of its own. */
    static String text(LocalizedText text) {
        List<String> entries = new ArrayList<>();
        for (Language language : Language.values()) {
            String one = text.in(language);
            if (one != null) entries.add(language.code() + ": " + one);
        }
        return entries(entries);
    }

    static LocalizedText text(String written) {
        LocalizedText text = LocalizedText.EMPTY;
        for (String entry : entries(written)) {
            int colon = entry.indexOf(": ");
            if (colon < 0) throw new IllegalArgumentException(entry);
            text = text.with(language(entry.substring(0, colon)), entry.substring(colon + 2));
        }
        return text;
    }

    private static Language language(String code) {
        return Arrays.stream(Language.values())
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    /** Each on a line of its own; its further lines are indented. No entry begins with a space, as texts are kept. */
    static String entries(Collection<String> entries) {
        return entries.stream()
                .map(entry -> entry.replace("\n", "\n" + FURTHER))
                .collect(Collectors.joining("\n"));
    }

    static List<String> entries(String written) {
        List<String> entries = new ArrayList<>();
        for (String line : written.split("\n", -1)) {
            if (line.startsWith(FURTHER) && !entries.isEmpty())
                entries.set(entries.size() - 1, entries.getLast() + "\n" + line.substring(FURTHER.length()));
            else entries.add(line);
        }
        return entries;
    }

    /** Only these two words, where {@code Boolean.valueOf} takes anything for no. */
    static Boolean flag(String text) {
        if (Objects.equals(text, "true")) return true;
        if (Objects.equals(text, "false")) return false;
        throw new IllegalArgumentException(text);
    }
}
