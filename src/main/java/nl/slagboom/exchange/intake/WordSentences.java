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
        String some = meanings.stream().limit(SOME).map(this::pair).collect(Collectors.joining("; "));
        return wording.messages()
                .text(
                        "intake.words.learnt",
                        meanings.getFirst().organisation(),
                        meanings.size() > SOME ? some + "; …" : some);
    }

    public String forgotten(LearntWord.Meaning meaning) {
        return wording.messages().text("intake.words.forgotten", meaning.organisation(), pair(meaning));
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
