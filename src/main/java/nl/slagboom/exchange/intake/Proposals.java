package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.model.LearntWord;

/**
 * What codes the words may mean that nobody knows: those of the known words that they resemble clearly. What was learnt from the
 * same partner goes before the vocabulary and what was learnt from others. For a word that resembles those of two codes none is
 * proposed.
 */
final class Proposals {

    /** Who uses more different words than these does not choose from a list. */
    private static final int MOST = 300;

    private final Vocabulary vocabulary;
    private final List<LearntWord.Meaning> ofSender = new ArrayList<>();
    private final List<LearntWord.Meaning> ofOthers = new ArrayList<>();
    private final Map<Meanings.Word, Optional<Enum<?>>> made = new HashMap<>();
    private final Map<Class<?>, List<List<Known>>> known = new HashMap<>();

    /** @param organisation whose words they are */
    Proposals(Vocabulary vocabulary, List<LearntWord.Entry> learnt, String organisation) {
        this.vocabulary = vocabulary;
        learnt.stream()
                .map(LearntWord.Entry::meaning)
                .forEach(meaning -> (meaning.isOf(organisation) ? ofSender : ofOthers).add(meaning));
    }

    private record Known(Likeness word, Enum<?> code) {
        static Known of(Map.Entry<String, ? extends Enum<?>> word) {
            return new Known(Likeness.of(word.getKey()), word.getValue());
        }
    }

    /**
     * The code that a word may mean. The most words that anybody chooses from are looked at, in the order in which they are asked.
     *
     * @param several whether its field may hold several codes
     */
    Optional<Enum<?>> of(Class<? extends Enum<?>> list, String word, boolean several) {
        Meanings.Word asked = Meanings.Word.of(list, word);
        Optional<Enum<?>> before = made.get(asked);
        if (before != null) return before;
        if (made.size() >= MOST) return Optional.empty();
        Likeness likeness = Likeness.of(asked.key());
        Optional<Enum<?>> proposal = known.computeIfAbsent(list, this::known).stream()
                .flatMap(words -> only(likeness, words, several).stream())
                .findFirst();
        made.put(asked, proposal);
        return proposal;
    }

    private static Optional<Enum<?>> only(Likeness word, List<Known> words, boolean several) {
        Set<Enum<?>> clear = new HashSet<>();
        for (Known one : words) if (word.to(one.word(), several) >= Likeness.CLEAR) clear.add(one.code());
        return clear.size() == 1 ? Optional.of(clear.iterator().next()) : Optional.empty();
    }

    @SuppressWarnings("unchecked") // it was asked of a list
    private List<List<Known>> known(Class<?> list) {
        Class<? extends Enum<?>> codes = (Class<? extends Enum<?>>) list;
        List<Known> rest = new ArrayList<>(learnt(ofOthers, codes));
        vocabulary.words(codes).entrySet().forEach(word -> rest.add(Known.of(word)));
        return List.of(learnt(ofSender, codes), rest);
    }

    private static List<Known> learnt(List<LearntWord.Meaning> meanings, Class<? extends Enum<?>> list) {
        List<Known> known = new ArrayList<>();
        for (LearntWord.Meaning meaning : meanings)
            if (meaning.list().equals(list.getSimpleName()))
                Meanings.constant(list, meaning.code())
                        .ifPresent(code -> known.add(new Known(Likeness.of(Vocabulary.key(meaning.word())), code)));
        return known;
    }
}
