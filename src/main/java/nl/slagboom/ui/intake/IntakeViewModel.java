package nl.slagboom.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.LayoutSentences;
import nl.slagboom.exchange.intake.LeftOut;
import nl.slagboom.exchange.intake.OpenedFile;
import nl.slagboom.exchange.intake.Piece;
import nl.slagboom.exchange.intake.Placing;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.exchange.intake.RowsAs;
import nl.slagboom.exchange.intake.Target;
import nl.slagboom.exchange.intake.TheirWord;
import nl.slagboom.job.Job;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Decision;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Layout;
import nl.slagboom.model.code.Language;
import org.jspecify.annotations.Nullable;

/** A partner's list on its way in: where its columns go, whose it is, what of it is taken. */
public final class IntakeViewModel {

    private final Intake intake;
    private final JobRunner jobs;
    private final String user;
    private final LayoutSentences sentences;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<@Nullable OpenedFile> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportPlan> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Layout.Entry>> layouts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<SortedSet<String>> organisations = new ReadOnlyObjectWrapper<>(new TreeSet<>());
    private final ReadOnlyObjectWrapper<List<HandOut.Entry>> handOuts = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable String> organisation = new SimpleObjectProperty<>();
    private final LearntWordsViewModel words;
    private final Set<String> corrected = new TreeSet<>();
    private final Set<Postponed> later = new HashSet<>();
    private @Nullable ImportPlan whole;
    private LeftOut leftOut = LeftOut.NOTHING;
    private long asked;

    private record Postponed(PlannedRow.Place row, Clash.Key question) {}

    /** @param sentences what changesets say of layouts */
    public IntakeViewModel(
            Intake intake, JobRunner jobs, String user, LayoutSentences sentences, Consumer<Throwable> failed) {
        this.intake = intake;
        this.jobs = jobs;
        this.user = user;
        this.sentences = sentences;
        this.failed = failed;
        words = new LearntWordsViewModel(intake, jobs, user, sentences::ofWords, this::plan, failed);
    }

    /** What is remembered of partners' words. */
    LearntWordsViewModel words() {
        return words;
    }

    /** The file that was read, with where its columns go. */
    public ReadOnlyObjectProperty<@Nullable OpenedFile> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** What taking it in would do, without what is left out. */
    public ReadOnlyObjectProperty<@Nullable ImportPlan> planProperty() {
        return plan.getReadOnlyProperty();
    }

    /** The plan that was taken in last, until another file is opened. */
    public ReadOnlyObjectProperty<@Nullable ImportPlan> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** What was taken in last may be taken back. */
    void forgetDone() {
        done.set(null);
    }

    /** What is remembered of layouts. */
    public ReadOnlyObjectProperty<List<Layout.Entry>> layoutsProperty() {
        return layouts.getReadOnlyProperty();
    }

    /** The organisations that can be chosen. */
    public ReadOnlyObjectProperty<SortedSet<String>> organisationsProperty() {
        return organisations.getReadOnlyProperty();
    }

    /** What a file may answer, the last one first. */
    public ReadOnlyObjectProperty<List<HandOut.Entry>> handOutsProperty() {
        return handOuts.getReadOnlyProperty();
    }

    /** Whose list it is, as a person said; null while nobody did. */
    public ObjectProperty<@Nullable String> organisationProperty() {
        return organisation;
    }

    /** Whether a file is read, compared or taken in now. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public LeftOut leftOut() {
        return leftOut;
    }

    /** Whether a person must say whose list it is before it can be taken in. */
    public boolean isSenderMissing() {
        ImportPlan made = plan.get();
        return made != null && !made.sender().isTold() && !made.isOfOurs();
    }

    /** Whether it is a list of the partner's own, or what was left of one. */
    public boolean isOwnList() {
        ImportPlan made = plan.get();
        return made != null && made.isOwnList();
    }

    /** Whether the last file's layout was remembered when it was taken in. */
    public boolean isRemembered() {
        return !corrected.isEmpty();
    }

    /** Reads a file and makes its plan. */
    public void open(Path file) {
        run("intake.reading", progress -> intake.asAnswer(intake.open(file, progress)), read -> {
            begin();
            become(read);
        });
    }

    private void begin() {
        corrected.clear();
        later.clear();
        leftOut = LeftOut.NOTHING;
        organisation.set(null);
        done.set(null);
        plan.set(null);
    }

    /** Says which hand-out the file answers; null for none. */
    public void answering(HandOut.@Nullable Entry given) {
        OpenedFile read = opened.get();
        if (read == null || Objects.equals(given, read.handOut())) return;
        leftOut = LeftOut.NOTHING;
        become(read.answering(given));
    }

    /**
     * Asks again what was left to be decided of the answers to a hand-out. What was decided and not recorded stays, where
     * nothing of it has changed.
     */
    public void decideLeft(HandOut.Entry given) {
        run("intake.planning", progress -> intake.undecided(given), left -> {
            ImportPlan before = whole;
            LeftOut kept = before != null && before.rows().equals(left.rows()) ? leftOut : LeftOut.NOTHING;
            asked++; // what is planned of a file comes too late
            begin();
            opened.set(null);
            whole = left;
            leave(kept);
        });
    }

    private void become(OpenedFile read) {
        opened.set(read);
        plan();
    }

    /** Says whose list it is; nothing means that nobody knows. */
    public void say(String name) {
        String said = name.isBlank() ? null : name.strip();
        ImportPlan made = plan.get();
        boolean known = made != null
                && made.sender().isTold()
                && made.sender().organisation().equals(said);
        if (opened.get() == null || known || Objects.equals(said, organisation.get())) return;
        organisation.set(said);
        plan();
    }

    /** Sends a column elsewhere. */
    public void place(int list, int column, Target target) {
        correct(list, placing -> placing.with(column, target));
    }

    public void in(int list, Language language) {
        correct(list, placing -> placing.in(language));
    }

    /** Says what the rows of every list become. */
    public void as(RowsAs rows) {
        OpenedFile read = opened.get();
        if (read == null) return;
        for (int list = 0; list < read.placings().size(); list++) correct(list, placing -> placing.as(rows));
    }

    private void correct(int list, UnaryOperator<Placing> correction) {
        OpenedFile read = opened.get();
        if (read == null) return;
        Placing placing = read.placings().get(list);
        Placing better = correction.apply(placing);
        if (better.equals(placing)) return;
        corrected.add(placing.signature());
        become(read.with(list, better));
    }

    /**
     * Says what a word of the partner means.
     *
     * @param code null for what it meant before
     */
    public void mean(TheirWord word, @Nullable Enum<?> code) {
        OpenedFile read = opened.get();
        if (read != null && !Objects.equals(code, word.meaning())) become(read.meaning(word, code));
    }

    /**
     * Takes every proposal for what the word means.
     *
     * @return whether there was one
     */
    public boolean agreeToAll() {
        ImportPlan made = plan.get();
        OpenedFile read = opened.get();
        if (made == null || read == null) return false;
        OpenedFile agreed = read;
        for (TheirWord word : made.words()) if (word.proposal() != null) agreed = agreed.meaning(word, word.proposal());
        if (agreed.equals(read)) return false;
        become(agreed);
        return true;
    }

    private void plan() {
        OpenedFile read = opened.get();
        if (read == null) return;
        HandOut.Entry given = read.handOut();
        String said = organisation.get() == null && given != null ? given.partner() : organisation.get();
        long question = ++asked;
        whole = null;
        run("intake.planning", progress -> intake.plan(read, said, progress), made -> {
            if (question != asked) return; // a later question is under way
            whole = made;
            if (leftOut.equals(LeftOut.NOTHING)) leftOut = made.unasked();
            plan.set(made.leaving(leftOut));
        });
    }

    public void take(PlannedRow row, boolean taken) {
        leave(leftOut.with(row.place(), taken));
    }

    public void take(PlannedRow row, Piece piece, boolean taken) {
        leave(leftOut.with(row.place(), piece.key(), taken));
    }

    /**
     * Decides what both sides changed, or whether what the partner emptied is erased.
     *
     * @param decision null to decide it later
     */
    public void decide(PlannedRow row, Clash clash, @Nullable Decision decision) {
        Postponed question = new Postponed(row.place(), clash.key());
        if (decision == null) later.add(question);
        else later.remove(question);
        leave(leftOut.with(row.place(), clash.key(), decision));
    }

    /** Whether somebody said that he decides it later. */
    boolean isPostponed(PlannedRow row, Clash clash) {
        return later.contains(new Postponed(row.place(), clash.key()));
    }

    /** Later is now. */
    void resume() {
        later.clear();
    }

    /** How many cells the partner has emptied in the same column, this one among them. */
    public long emptied(Clash clash) {
        ImportPlan made = plan.get();
        return made == null
                ? 0
                : made.rows().stream().filter(row -> isEmptied(row, clash)).count();
    }

    /** Erases all that the partner has emptied in a column. */
    public void erase(Clash clash) {
        ImportPlan made = plan.get();
        if (made == null) return;
        LeftOut out = leftOut;
        for (PlannedRow row : made.rows())
            if (isEmptied(row, clash)) out = out.with(row.place(), clash.key(), Decision.THEIRS);
        leave(out);
    }

    private static boolean isEmptied(PlannedRow row, Clash clash) {
        return row.questions().stream()
                .anyMatch(
                        question -> question.isBlank() && question.clash().key().equals(clash.key()));
    }

    private void leave(LeftOut out) {
        leftOut = out;
        if (whole != null) plan.set(whole.leaving(out));
    }

    /**
     * Takes in what is not left out, as one changeset, and remembers the layouts that a person corrected.
     *
     * @param taken told the number of the changeset
     */
    public void apply(LongConsumer taken) {
        ImportPlan wanted = plan.get();
        if (busy.get() || wanted == null || whole == null || !wanted.isWorthKeeping() || isSenderMissing()) return;
        run("intake.writing", progress -> intake.apply(wanted, user, progress), written -> {
            String said = organisation.get();
            if (said != null) wanted.placings().forEach(placing -> corrected.add(placing.signature()));
            remember(wanted, said);
            words.learn(wanted.agreed());
            whole = null;
            plan.set(null);
            opened.set(null);
            organisation.set(null);
            done.set(wanted);
            taken.accept(written.changeset().number());
        });
    }

    private void remember(ImportPlan wanted, @Nullable String said) {
        List<Placing> better = wanted.placings().stream()
                .filter(placing -> corrected.contains(placing.signature()))
                .toList();
        if (better.isEmpty()) return;
        String whose =
                said == null && wanted.sender().isTold() ? wanted.sender().organisation() : said;
        run(
                "intake.remembering",
                progress -> {
                    for (Placing placing : better)
                        intake.remember(
                                placing,
                                whose,
                                sentences.remembered(wanted.file().name(), placing, whose),
                                user);
                    return better.size();
                },
                count -> look());
    }

    /** Reads what is remembered and who is known. */
    public void look() {
        words.look();
        jobs.run(
                "look",
                progress -> new Known(intake.layouts(), intake.organisations(), intake.handOuts()),
                known -> {
                    layouts.set(known.layouts());
                    organisations.set(known.organisations());
                    handOuts.set(known.handOuts());
                },
                failed);
    }

    private record Known(List<Layout.Entry> layouts, SortedSet<String> organisations, List<HandOut.Entry> handOuts) {}

    public void forget(Layout.Entry layout) {
        run(
                "intake.forgetting",
                progress -> {
                    intake.forget(layout, sentences.forgotten(layout), user);
                    return new ArrayList<>(intake.layouts());
                },
                layouts::set);
    }

    private <R> void run(String name, Job<R> job, Consumer<R> then) {
        busy.set(true);
        jobs.run(
                name,
                job,
                result -> {
                    busy.set(false);
                    then.accept(result);
                },
                failure -> {
                    busy.set(false);
                    failed.accept(failure);
                });
    }
}
