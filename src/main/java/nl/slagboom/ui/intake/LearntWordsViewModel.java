package nl.slagboom.ui.intake;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.WordSentences;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.LearntWord;

/** What is remembered of partners' words: learnt, changed, forgotten. */
final class LearntWordsViewModel {

    private final Intake intake;
    private final JobRunner jobs;
    private final String user;
    private final Supplier<WordSentences> sentences;
    private final Runnable changed;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<List<LearntWord.Entry>> words = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * Makes the model.
     *
     * @param sentences what changesets say of words, in the language now chosen
     * @param changed called when words mean something else than before
     */
    LearntWordsViewModel(
            Intake intake,
            JobRunner jobs,
            String user,
            Supplier<WordSentences> sentences,
            Runnable changed,
            Consumer<Throwable> failed) {
        this.intake = intake;
        this.jobs = jobs;
        this.user = user;
        this.sentences = sentences;
        this.changed = changed;
        this.failed = failed;
    }

    /** The last learnt first. */
    ReadOnlyObjectProperty<List<LearntWord.Entry>> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    void look() {
        jobs.run("look", progress -> intake.learntWords(), words::set, failed);
    }

    /** @param meanings of words of one organisation; none changes nothing */
    void learn(List<LearntWord.Meaning> meanings) {
        if (meanings.isEmpty()) return;
        become(
                "intake.remembering",
                () -> intake.learn(meanings, sentences.get().learnt(meanings), user));
    }

    void change(LearntWord.Entry word, Enum<?> code) {
        LearntWord.Meaning meaning = word.meaning();
        if (!meaning.code().equals(code.name()))
            learn(List.of(new LearntWord.Meaning(meaning.organisation(), meaning.list(), meaning.word(), code.name())));
    }

    void forget(LearntWord.Entry word) {
        String sentence = sentences.get().forgotten(List.of(word.meaning()));
        become("intake.forgetting", () -> intake.forgetWords(List.of(word), sentence, user));
    }

    private void become(String name, Runnable deed) {
        jobs.run(
                name,
                progress -> {
                    deed.run();
                    return intake.learntWords();
                },
                now -> {
                    words.set(now);
                    changed.run();
                },
                failed);
    }
}
