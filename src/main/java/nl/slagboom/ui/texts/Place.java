package nl.slagboom.ui.texts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.control.IndexRange;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.Folded;

/** What can be filled in where a standard text has its word between braces, in any of our languages: {@code {titel}}. */
enum Place {
    TODAY,
    ME,
    REFERENCE,
    TITLE,
    STATUS;

    private static final Pattern BRACED = Pattern.compile("\\{([^{}\\n]{1,40})}");

    private String key() {
        return "texts.place." + name();
    }

    /** All of them as they are typed in one language, for who writes a text. */
    static String all(Messages messages) {
        return Arrays.stream(words(messages)).map(String.class::cast).collect(Collectors.joining("  "));
    }

    /** They as they are typed in one language, in their order: what a message about them takes. */
    static Object[] words(Messages messages) {
        return Arrays.stream(values())
                .map(place -> "{" + messages.text(place.key()) + "}")
                .toArray();
    }

    /** Fills a text. What is not known, and what is no place, stays as it is, to be filled by hand. */
    static String fill(String text, Function<Place, Optional<String>> values) {
        Map<String, Place> places = named();
        return BRACED.matcher(text)
                .replaceAll(
                        braced -> Matcher.quoteReplacement(Optional.ofNullable(places.get(Folded.of(braced.group(1))))
                                .flatMap(values)
                                .orElse(braced.group())));
    }

    /** Where the first word between braces stands that is left. */
    static Optional<IndexRange> first(String text) {
        Matcher braced = BRACED.matcher(text);
        return braced.find() ? Optional.of(new IndexRange(braced.start(), braced.end())) : Optional.empty();
    }

    /** They by what they are called, folded, in every language. The first time it reads files. */
    static Map<String, Place> named() {
        Map<String, Place> places = new HashMap<>();
        for (Language language : Language.values()) {
            Messages messages = Messages.of(language.locale());
            for (Place place : values()) places.put(Folded.of(messages.text(place.key())), place);
        }
        return places;
    }
}
