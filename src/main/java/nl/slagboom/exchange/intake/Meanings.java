package nl.slagboom.exchange.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.slagboom.model.LearntWord;
import org.jspecify.annotations.Nullable;

/**
 * Which codes words mean, whatever the vocabulary says of them: as was learnt from a partner, or agreed to now.
 *
 * @param codes the names of constants
 */
public record Meanings(Map<Word, String> codes) {

    public static final Meanings NONE = new Meanings(Map.of());

    public Meanings {
        codes = Map.copyOf(codes);
    }

    /**
     * A word of a code list.
     *
     * @param list its simple name
     * @param key the word as it is compared
     */
    public record Word(String list, String key) {
        static Word of(Class<?> list, String word) {
            return new Word(list.getSimpleName(), Vocabulary.key(word));
        }
    }

    /** @param learnt of the same word the first counts */
    static Meanings of(List<LearntWord.Entry> learnt) {
        Map<Word, String> codes = new HashMap<>();
        for (LearntWord.Entry word : learnt) {
            LearntWord.Meaning meaning = word.meaning();
            codes.putIfAbsent(new Word(meaning.list(), Vocabulary.key(meaning.word())), meaning.code());
        }
        return new Meanings(codes);
    }

    /** With a word that means a code; null for one that means none after all. */
    Meanings with(Class<?> list, String word, @Nullable Enum<?> code) {
        Map<Word, String> changed = new HashMap<>(codes);
        if (code == null) changed.remove(Word.of(list, word));
        else changed.put(Word.of(list, word), code.name());
        return new Meanings(changed);
    }

    /** These, and where they say nothing the others. */
    Meanings over(Meanings others) {
        Map<Word, String> both = new HashMap<>(others.codes);
        both.putAll(codes);
        return new Meanings(both);
    }

    /** The code that a word means; a code that there is no more is none. */
    <C extends Enum<?>> Optional<C> of(Class<C> list, String word) {
        if (codes.isEmpty()) return Optional.empty();
        String name = codes.get(Word.of(list, word));
        return name == null ? Optional.empty() : constant(list, name);
    }

    static <C extends Enum<?>> Optional<C> constant(Class<C> list, String name) {
        return Arrays.stream(list.getEnumConstants())
                .filter(code -> code.name().equals(name))
                .findFirst();
    }
}
