package nl.slagboom.spelling;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.slagboom.model.code.Language;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.apache.lucene.store.ByteBuffersDirectory;

/** The dictionary of one language, with the words of the trade. Safe for any thread. */
final class Lexicon {

    private static final int REMEMBERED = 20_000;
    private static final long SUGGESTING = 1_000; // milliseconds
    private static final int SUGGESTED = 6;

    private final Language language;
    private final Dictionary dictionary;
    private final TradeWords trade;
    private final Accents accents;
    private final Map<String, Boolean> judged = new ConcurrentHashMap<>();

    private Lexicon(Language language, Dictionary dictionary) {
        this.language = language;
        this.dictionary = dictionary;
        trade = new TradeWords(language);
        accents = new Accents(language);
    }

    /** Takes half a second to a second. */
    static Lexicon of(Language language) {
        try (InputStream rules = resource(language, "aff");
                InputStream words = resource(language, "dic");
                ByteBuffersDirectory sorting = new ByteBuffersDirectory()) {
            return new Lexicon(language, new Dictionary(sorting, language.code(), rules, words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static InputStream resource(Language language, String kind) {
        String name = language.code() + "." + kind;
        return new BufferedInputStream(Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name));
    }

    /** @param first whether a sentence begins with it; else a word with a capital is a name, but for German */
    boolean knows(String word, boolean first) {
        String plain = word.replace("\u00ad", "").replace('’', '\'');
        boolean named = Character.isUpperCase(plain.charAt(0));
        if (named && !first && language != Language.DE) return true;
        if (judged.size() > REMEMBERED) judged.clear();
        return judged.computeIfAbsent(plain, this::judge);
    }

    private boolean judge(String word) {
        if (trade.has(word) || spells(word)) return true;
        int elided = language == Language.FR ? word.indexOf('\'') : -1;
        if (elided > 0 && elided < word.length() - 1) {
            String rest = word.substring(elided + 1);
            return Character.isUpperCase(rest.charAt(0)) || trade.has(rest);
        }
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : genitive(word);
        if (!stem.equals(word) && trade.has(stem)) return true;
        return word.contains("-") && arePartsKnown(word.split("-"));
    }

    /** {@code Twentes}: of a name that the dictionary does not have. */
    private static String genitive(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** What stands before another part with a capital is a name: {@code Limosa-Meldung}. */
    private boolean arePartsKnown(String[] parts) {
        for (int i = 0; i < parts.length; i++) {
            boolean named = i < parts.length - 1 && !parts[i].isEmpty() && Character.isUpperCase(parts[i].charAt(0));
            if (!named && !isPart(parts[i])) return false;
        }
        return true;
    }

    private boolean isPart(String part) {
        return part.length() < 2
                || part.equals(part.toUpperCase(Locale.ROOT))
                || trade.has(part)
                || spells(part)
                || spells(part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
    }

    private boolean spells(String word) {
        return hunspell().spell(word);
    }

    /** One for each question: it holds what it is busy with. */
    private Hunspell hunspell() {
        return new Hunspell(dictionary, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
    }

    /** The likeliest first: the word itself with its accents; none where nothing is like it. */
    List<String> suggestions(String word) {
        String plain = word.replace("\u00ad", "").replace('’', '\'');
        return Stream.concat(
                        accents.of(plain, one -> trade.has(one) || spells(one)).stream(),
                        hunspell().suggest(plain, SUGGESTING).stream())
                .distinct()
                .limit(SUGGESTED)
                .toList();
    }
}
