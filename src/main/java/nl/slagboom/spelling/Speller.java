package nl.slagboom.spelling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;

/**
 * Looks texts over for words that are not known. The dictionary of a language is read when it is first asked of, which
 * takes up to a second: ask within a job. Safe for any thread.
 */
public final class Speller {

    private final @Nullable Path folder;
    private final Map<Language, Lexicon> lexicons = new ConcurrentHashMap<>();
    private final Map<Language, OwnWords> own = new ConcurrentHashMap<>();

    /** @param folder of the files of words that were added; null where they last as long as the program */
    public Speller(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * The words of a text that are not known, in their order.
     *
     * @param checkCancelled asked at each word; it may throw
     */
    public List<Word> unknown(String text, Language language, Runnable checkCancelled) {
        List<Word> unknown = new ArrayList<>();
        for (Word word : Words.in(text)) {
            checkCancelled.run();
            if (!lexicon(language).knows(word.text(), Words.isFirst(text, word.start()))
                    && !own(language).has(word.text())) unknown.add(word);
        }
        return unknown;
    }

    /** What may have been meant, the likeliest first, six at most. Takes up to a second. */
    public List<String> suggestions(String word, Language language) {
        return lexicon(language).suggestions(word);
    }

    /** The words that were added, in the order of the alphabet. */
    public List<String> added(Language language) {
        return own(language).all();
    }

    /** Is right from now on. */
    public void add(String word, Language language) {
        own(language).add(word);
    }

    /** Is no word of one's own any more. */
    public void remove(String word, Language language) {
        own(language).remove(word);
    }

    private Lexicon lexicon(Language language) {
        return lexicons.computeIfAbsent(language, Lexicon::of);
    }

    private OwnWords own(Language language) {
        return own.computeIfAbsent(language, one -> new OwnWords(folder, one));
    }
}
