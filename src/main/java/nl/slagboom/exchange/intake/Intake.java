package nl.slagboom.exchange.intake;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.Supplier;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Layout;
import nl.slagboom.model.LearntWord;
import nl.slagboom.model.MemoryShort;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.Unreadable;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** Takes in what partners send: a file becomes a plan, a plan becomes one changeset. */
public final class Intake {

    private static final int LONGEST = 20_000;

    private final Search search;
    private final Register register;
    private final Vocabulary vocabulary;
    private final Clock clock;
    private final Allowance allowance;

    public Intake(Search search, Register register, Clock clock) {
        this(search, register, clock, Allowance.USUAL);
    }

    Intake(Search search, Register register, Clock clock, Allowance allowance) {
        this.allowance = allowance;
        this.search = search;
        this.register = register;
        this.clock = clock;
        vocabulary = new Vocabulary();
    }

    /**
     * Reads a file and finds out where its columns go, as remembered for its layout where a person corrected it.
     *
     * @throws Unreadable when it cannot be read whole, holds no list, or takes too long
     */
    public OpenedFile open(Path file, Progress progress) {
        return open(file, null, progress);
    }

    /**
     * The same, with columns going where a person says now: in the place of what is remembered of its layout.
     *
     * @param placed null where nobody says so
     */
    public OpenedFile open(Path file, @Nullable Remembered placed, Progress progress) {
        String name = String.valueOf(file.getFileName());
        return within(
                name,
                () -> Overseen.work(
                        name, allowance, progress, told -> new Opening(search, vocabulary).open(file, placed, told)));
    }

    /**
     * What taking it in would do.
     *
     * @param organisation whose list it is; null where nobody said
     */
    public ImportPlan plan(OpenedFile opened, @Nullable String organisation, Progress progress) {
        String name = opened.workbook().fileName();
        return within(
                name,
                () -> Overseen.work(
                        name,
                        allowance,
                        progress,
                        told -> new Planning(search, vocabulary, LocalDate.now(clock)).of(opened, organisation, told)));
    }

    /** What was left to be decided when answers to a hand-out were taken in; an obstacle that was withdrawn since is passed over. */
    public ImportPlan undecided(HandOut.Entry given) {
        return new Undecided(search, LocalDate.now(clock)).of(given);
    }

    /**
     * The hand-out that a file may answer which does not say so: the last one that held all obstacles of ours in it.
     *
     * @param organisation who sent it; null where nobody said
     */
    public Optional<HandOut.Entry> answered(OpenedFile opened, @Nullable String organisation) {
        return new Answered(search, vocabulary).of(opened, organisation);
    }

    /** The file as the answer to the hand-out that it seems to answer, where it does not say that it is something else. */
    public OpenedFile asAnswer(OpenedFile opened) {
        return new Answered(search, vocabulary).asAnswer(opened);
    }

    /** What was handed out, the last one first. */
    public List<HandOut.Entry> handOuts() {
        return search.exchanges().handOuts();
    }

    /** The names of organisations that the register knows. */
    public SortedSet<String> organisations() {
        return Sender.known(search);
    }

    /**
     * Writes a plan as one changeset: all or nothing.
     *
     * @throws Unreadable when memory does not suffice for it
     */
    public Written<List<UUID>> apply(ImportPlan plan, String by, Progress progress) {
        String name = plan.file().name();
        return within(name, () -> register.apply(plan.batch(), ChangeKind.IMPORT, name, by, progress));
    }

    /**
     * Remembers where a layout's columns go, in the place of what was remembered of it before.
     *
     * @param organisation whose layout it is; null where nobody said
     * @param sentence which list that is, in the words of who does it
     * @throws Refusal when it is too much to remember
     */
    public void remember(Placing placing, @Nullable String organisation, String sentence, String by) {
        String lines = placing.remembered(organisation).lines();
        if (lines.length() > LONGEST)
            throw new Refusal("intake.layout.long", placing.table().sheet());
        Optional<Layout.Entry> known = search.exchanges().layout(placing.signature());
        if (known.filter(layout -> layout.mapping().equals(lines)).isPresent()) return;
        register.learn(placing.signature(), lines, sentence, by);
    }

    /** Every layout that is remembered, the last learnt first. */
    public List<Layout.Entry> layouts() {
        return search.exchanges().layouts();
    }

    /**
     * Forgets a layout; it comes in again as its headings say.
     *
     * @param sentence which list that is, in the words of who does it
     */
    public void forget(Layout.Entry layout, String sentence, String by) {
        register.forget(layout.signature(), sentence, by);
    }

    /** What is known of partners' words, the last learnt first. */
    public List<LearntWord.Entry> learntWords() {
        return search.exchanges().learntWords();
    }

    /**
     * Remembers what words mean, in the place of what was remembered of them before.
     *
     * @param sentence which words those are, in the words of who does it
     */
    public Changeset.Entry learn(List<LearntWord.Meaning> words, String sentence, String by) {
        return register.learnWords(words, sentence, by);
    }

    /**
     * Forgets what words mean.
     *
     * @param sentence which words those are, in the words of who does it
     */
    public Changeset.Entry forgetWords(List<LearntWord.Entry> words, String sentence, String by) {
        return register.forgetWords(words.stream().map(LearntWord.Entry::id).toList(), sentence, by);
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** A list that does not fit into memory is one sentence too, and what was read of it is let go. */
    private static <T> T within(String fileName, Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            if (!isOfMemory(e)) throw e;
            throw new Unreadable(e, "unreadable.memory", fileName);
        }
    }

    /** What is beneath may say it in its own words. */
    private static boolean isOfMemory(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError || cause instanceof MemoryShort) return true;
        }
        return false;
    }
}
