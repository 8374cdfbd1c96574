package nl.slagboom.ui.history;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.slagboom.i18n.Typed;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.FieldChange;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.search.RegisterHistory;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** What was done to the register, read on whenever it changes while somebody looks. A late answer is dropped. */
public final class HistoryViewModel {

    /** As many are read; older ones are said to be there. */
    static final int MOST = 20_000;

    private static final System.Logger LOG = System.getLogger(HistoryViewModel.class.getName());

    private final Search search;
    private final JobRunner jobs;
    private final Supplier<Wording> wording;
    private final Consumer<? super Exception> failed;
    private final ObservableList<PastChangeset> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RegisterHistory> history = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable PastChangeset> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper told = new ReadOnlyIntegerWrapper();
    private final ToldFields fields;
    private Sieve sieve = Sieve.ALL;
    private boolean watched;
    private boolean stale = true;
    private boolean renewing;
    private boolean failing;
    private long asked;

    /**
     * Makes the model; it reads nothing yet.
     *
     * @param wording the language in which words are sought
     * @param failed told what went wrong in reading, once until it goes well again
     */
    public HistoryViewModel(
            Search search, JobRunner jobs, Supplier<Wording> wording, Consumer<? super Exception> failed) {
        this.search = search;
        this.jobs = jobs;
        this.wording = wording;
        this.failed = failed;
        fields = new ToldFields(search, jobs, () -> told.set(told.get() + 1));
    }

    /** Which fields an edit wrote; none while that is read, and {@link #toldProperty} tells when it was. */
    List<FieldChange> fields(PastChangeset past) {
        return fields.of(past);
    }

    /** Another number whenever more is known of what changesets wrote. */
    ReadOnlyIntegerProperty toldProperty() {
        return told.getReadOnlyProperty();
    }

    /** What is looked at, the newest first. */
    ObservableList<PastChangeset> rows() {
        return rows;
    }

    /** All that was read; null until it was for the first time. */
    ReadOnlyObjectProperty<@Nullable RegisterHistory> historyProperty() {
        return history.getReadOnlyProperty();
    }

    /** The changeset that was chosen, as it was read last. It stays so when it is looked at no longer. */
    ReadOnlyObjectProperty<@Nullable PastChangeset> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    void choose(PastChangeset past) {
        chosen.set(past);
    }

    /** What is to be taken back of a changeset: where it was undone, that undo. */
    PastChangeset standing(PastChangeset past) {
        Long undo = past.undoneBy();
        RegisterHistory all = history.get();
        if (undo == null || all == null) return past;
        return all.changesets().stream()
                .filter(other -> other.number() == undo)
                .findFirst()
                .orElse(past);
    }

    /** Whether somebody looks. What nobody sees is not read. */
    void watch(boolean on) {
        watched = on;
        if (on && stale) ask();
    }

    /** The register has changed. */
    public void changed() {
        stale = true;
        if (watched) ask();
    }

    Sieve sieve() {
        return sieve;
    }

    void sift(Sieve wanted) {
        if (wanted.equals(sieve)) return;
        sieve = wanted;
        ask();
    }

    /** Whether the rows are being replaced just now: what a table chooses then by itself, no person chose. */
    boolean isRenewing() {
        return renewing;
    }

    /**
     * What a question found.
     *
     * @param all what it was asked of
     */
    private record Answer(RegisterHistory all, List<PastChangeset> rows) {}

    void ask() {
        long mine = ++asked;
        boolean again = stale;
        RegisterHistory before = history.get();
        RegisterHistory known = before == null ? RegisterHistory.UNREAD : before;
        Sieve wanted = sieve;
        Wording words = wording.get();
        jobs.run(
                "history.reading",
                progress -> {
                    RegisterHistory all = again ? search.history(known, MOST) : known;
                    return new Answer(all, wanted.of(all.changesets(), words, new Typed(words), search::changesetsOf));
                },
                answer -> {
                    failing = false;
                    if (mine == asked) show(answer);
                },
                this::notRead);
    }

    private void show(Answer answer) {
        stale = false;
        history.set(answer.all());
        PastChangeset before = chosen.get();
        if (before != null) {
            answer.all().changesets().stream()
                    .filter(past -> past.number() == before.number())
                    .findFirst()
                    .ifPresent(chosen::set);
        }
        renewing = true;
        rows.setAll(answer.rows());
        renewing = false;
    }

    /** Each letter that is typed is a question: a fault window for each would be one too many. */
    private void notRead(Exception failure) {
        if (failing) {
            LOG.log(Level.WARNING, "Not read either", failure);
            return;
        }
        failing = true;
        failed.accept(failure);
    }
}
