package nl.slagboom.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Language;

/**
 * The words of one language. Keys are dotted by screen; the files lie beside this class, one per screen and language
 * ({@code register_nl.properties}). A key that is missing is a defect, found by a test; it never falls back to the
 * machine's language.
 */
public final class Messages {

    /** The files, by the place their words are shown. */
    public static final List<String> BUNDLES = List.of(
            "common",
            "codes",
            "fields",
            "errors",
            "unreadable",
            "settings",
            "shell",
            "register",
            "detail",
            "log",
            "post",
            "intake",
            "export",
            "handout",
            "today",
            "sheet",
            "overview",
            "history",
            "relations",
            "tags",
            "command",
            "spelling",
            "cli");

    private static final Pattern COMMA = Pattern.compile(", *");
    private static final Map<Locale, Messages> READ = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Map<String, String> patterns;

    private Messages(Locale locale, Map<String, String> patterns) {
        this.locale = locale;
        this.patterns = patterns;
    }

    /** Those of a language, read once. Safe for any thread. */
    public static Messages of(Locale locale) {
        return READ.computeIfAbsent(locale, Messages::read);
    }

    /** Reads those of every language: who looks for a word in all of them need not wait for it later. */
    public static List<Messages> all() {
        return Arrays.stream(Language.values())
                .map(language -> of(language.locale()))
                .toList();
    }

    private static Messages read(Locale locale) {
        Map<String, String> patterns = new HashMap<>();
        for (String bundle : BUNDLES) {
            load(bundle + "_" + locale.getLanguage() + ".properties")
                    .forEach((key, value) -> patterns.put((String) key, (String) value));
        }
        return new Messages(locale, Map.copyOf(patterns));
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    public Locale locale() {
        return locale;
    }

    public Set<String> keys() {
        return patterns.keySet();
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** @throws IllegalArgumentException when no such key is known */
    public String text(String key, Object... arguments) {
        return new MessageFormat(pattern(key), locale).format(arguments);
    }

    String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) throw new IllegalArgumentException("No message " + key + " in " + locale);
        return pattern;
    }

    /** The word for a code, such as {@code Status.IN_PROGRESS}. */
    public String label(Enum<?> code) {
        return text(code.getDeclaringClass().getSimpleName() + "." + code.name());
    }

    /** Other words that people have for a code; none where there are none. */
    public List<String> also(Enum<?> code) {
        String key = code.getDeclaringClass().getSimpleName() + "." + code.name() + ".also";
        return has(key) ? COMMA.splitAsStream(text(key)).toList() : List.of();
    }

    /** An expected failure as a sentence. */
    public String text(Refusal refusal) {
        return text(refusal.key(), refusal.arguments());
    }
}
