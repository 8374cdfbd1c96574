package nl.slagboom.exchange.intake;

import java.util.List;
import nl.slagboom.job.Progress;
import nl.slagboom.model.LearntWord;

/**
 * What was learnt of partners' words, and how a file is read by it.
 *
 * @param words the last learnt first
 */
record Learnt(Vocabulary vocabulary, List<LearntWord.Entry> words) {

    /** While nobody knows whose file it is: only to find out what its columns hold. */
    ValueReader ofAnybody() {
        return new ValueReader(codes(Meanings.of(words), ""));
    }

    /** @param agreed what a person says now, which goes before what was learnt */
    ValueReader of(String organisation, Meanings agreed) {
        return new ValueReader(codes(agreed.over(from(organisation)), organisation));
    }

    List<TheirWord> in(List<Placing> placings, String organisation, Meanings agreed, Progress progress) {
        CodeReader reader = of(organisation, agreed).codes();
        return new TheirWords(reader, new ValueReader(vocabulary), from(organisation), agreed).in(placings, progress);
    }

    private Meanings from(String organisation) {
        return Meanings.of(
                words.stream().filter(word -> word.meaning().isOf(organisation)).toList());
    }

    private CodeReader codes(Meanings meanings, String organisation) {
        return new CodeReader(vocabulary, meanings, new Proposals(vocabulary, words, organisation));
    }
}
