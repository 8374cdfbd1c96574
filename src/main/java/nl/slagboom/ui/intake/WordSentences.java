package nl.slagboom.ui.intake;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.slagboom.exchange.intake.CodeList;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.LearntWord;

/** What a changeset says when words are learnt or forgotten: whose, which, and what they mean. */
final class WordSentences {

    private static final int SOME = 3;

    private final Supplier<Messages> messages;

    /** @param messages of the language now chosen: a changeset speaks as who made it */
    WordSentences(Supplier<Messages> messages) {
        this.messages = messages;
    }

    /** @param meanings of words of one organisation, at least one */
    String learnt(List<LearntWord.Meaning> meanings) {
        String some = meanings.stream().limit(SOME).map(this::pair).collect(Collectors.joining("; "));
        return messages.get()
                .text(
                        "intake.words.learnt",
                        meanings.getFirst().organisation(),
                        meanings.size() > SOME ? some + "; …" : some);
    }

    String forgotten(LearntWord.Meaning meaning) {
        return messages.get().text("intake.words.forgotten", meaning.organisation(), pair(meaning));
    }

    /** The word beside what it means; beside the name of a code that there is no more. */
    private String pair(LearntWord.Meaning meaning) {
        Wording wording = new Wording(messages.get());
        String code = CodeList.named(meaning.list())
                .flatMap(list -> list.code(meaning.code()))
                .map(wording::value)
                .orElse(meaning.code());
        return messages.get().text("intake.words.pair", meaning.word(), code);
    }
}
