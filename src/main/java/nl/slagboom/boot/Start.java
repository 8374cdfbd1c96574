package nl.slagboom.boot;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.model.code.Language;

/** What the words of a start ask for, as far as it must be known before a register is opened. */
final class Start {

    private static final Set<String> WITH_VALUE = Set.of("--register", "--lang", "--user");
    private static final Set<String> ASIDE = Set.of("-h", "--help", "-V", "--version");

    private final List<String> words;

    Start(String... words) {
        this.words = Arrays.asList(words);
    }

    List<String> words() {
        return words;
    }

    /** Whether the window is meant: no command, or {@code demo} alone. */
    boolean isForWindow() {
        if (words.stream().anyMatch(ASIDE::contains)) return false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (WITH_VALUE.contains(word)) i++;
            else if (!word.equals("demo") && WITH_VALUE.stream().noneMatch(option -> word.startsWith(option + "=")))
                return false;
        }
        return true;
    }

    /** Whether a register is touched at all. */
    boolean touchesRegister() {
        return words.stream().noneMatch(ASIDE::contains) && !command().equals(Optional.of("help"));
    }

    /** The first word that is neither an option nor the value of one. */
    private Optional<String> command() {
        for (int i = 0; i < words.size(); i++) {
            if (WITH_VALUE.contains(words.get(i))) i++;
            else if (!words.get(i).startsWith("-")) return Optional.of(words.get(i));
        }
        return Optional.empty();
    }

    boolean isForDemonstration() {
        return words.contains("demo") && value("--register").isEmpty();
    }

    /** As it was typed. */
    Optional<String> register() {
        return value("--register");
    }

    Optional<String> user() {
        return value("--user");
    }

    Optional<Language> language() {
        return value("--lang").map(code -> Language.of(Locale.of(code)));
    }

    private Optional<String> value(String option) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals(option) && i + 1 < words.size()) return Optional.of(words.get(i + 1));
            if (words.get(i).startsWith(option + "="))
                return Optional.of(words.get(i).substring(option.length() + 1));
        }
        return Optional.empty();
    }
}
