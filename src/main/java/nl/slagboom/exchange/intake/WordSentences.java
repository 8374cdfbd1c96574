package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.LearntWord;

/** What is said of words that are learnt or forgotten: whose, which, and what they mean. */
public record WordSentences(Wording wording) {

    private static final int SOME = 3;

    /** @param meanings of words of one organisation, at least one */
    public String learnt(List<LearntWord.Meaning> meanings) {
        return said("intake.words.learnt", meanings);
    }

    /** @param meanings of words of one organisation, at least one */
    public String forgotten(List<LearntWord.Meaning> meanings) {
        return said("intake.words.forgotten", meanings);
    }

    private String said(String key, List<LearntWord.Meaning> meanings) {
        String some = meanings.stream().limit(SOME).map(this::pair).collect(Collectors.joining("; "));
        String all = meanings.size() > SOME ? some + "; …" : some;
        return wording.messages().text(key, meanings.getFirst().organisation(), all);
    }

    /** The word beside what it means; beside the name of a code that there is no more. */
    public String pair(LearntWord.Meaning meaning) {
        Optional<Enum<?>> code = CodeList.named(meaning.list()).flatMap(list -> list.code(meaning.code()));
        return wording.messages()
                .text(
                        "intake.words.pair",
                        meaning.word(),
                        code.map(wording::value).orElse(meaning.code()));
    }
}
