package nl.slagboom.ui.history;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.slagboom.job.JobRunner;
import nl.slagboom.register.Undo;
import nl.slagboom.search.PastChangeset;
import org.jspecify.annotations.Nullable;

/** An undo that is considered: what it would do, and doing it. When the register changes meanwhile, that is worked out anew. */
final class UndoViewModel {

    /** An undo of more obstacles than this takes long enough to be shown as work under way. */
    private static final int LONG = 200;

    private final Undo undo;
    private final JobRunner jobs;
    private final String user;
    private final Consumer<Runnable> leave;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<@Nullable PastChangeset> proposed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Outlook> outlook = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Undone> done = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
    private JobRunner.Running running = () -> {};
    private long asked;

    /** @param leave runs something once unsaved work is dealt with */
    UndoViewModel(
            Undo undo, JobRunner jobs, String user, Consumer<Runnable> leave, Consumer<? super Exception> failed) {
        this.undo = undo;
        this.jobs = jobs;
        this.user = user;
        this.leave = leave;
        this.failed = failed;
    }

    /** The changeset whose undo is considered; null where none is. */
    ReadOnlyObjectProperty<@Nullable PastChangeset> proposedProperty() {
        return proposed.getReadOnlyProperty();
    }

    /** What its undo would do; null while that is worked out. */
    ReadOnlyObjectProperty<@Nullable Outlook> outlookProperty() {
        return outlook.getReadOnlyProperty();
    }

    /** The last undo that was done; null where none was. */
    ReadOnlyObjectProperty<@Nullable Undone> doneProperty() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty writingProperty() {
        return writing.getReadOnlyProperty();
    }

    void propose(PastChangeset past) {
        if (writing.get() || Undo.refusal(past.changeset()).isPresent()) return;
        proposed.set(past);
        workOut(past);
    }

    private void workOut(PastChangeset past) {
        running.cancel();
        outlook.set(null);
        long mine = ++asked;
        running = jobs.run(
                past.touched() > LONG ? "undo.previewing" : "history.previewing",
                progress -> Outlook.of(undo.preview(past.changeset(), progress)),
                worked -> {
                    if (mine == asked) outlook.set(worked);
                },
                failure -> {
                    if (mine != asked) return;
                    proposed.set(null);
                    failed.accept(failure);
                });
    }

    /** Considers it no longer. What is being written is stopped, where it still can be. */
    void drop() {
        running.cancel();
        if (writing.get()) return;
        asked++;
        outlook.set(null);
        proposed.set(null);
    }

    /** The register has changed. */
    void changed() {
        PastChangeset past = proposed.get();
        if (past != null && !writing.get()) workOut(past);
    }

    /** Does it. What clashes stays. */
    void confirm() {
        PastChangeset past = proposed.get();
        Outlook foreseen = outlook.get();
        if (past == null || foreseen == null || foreseen.isIdle() || writing.get()) return;
        leave.accept(() -> write(past));
    }

    private void write(PastChangeset past) {
        if (writing.get()) return;
        asked++; // what is worked out anew because unsaved work was saved comes too late
        writing.set(true);
        running = jobs.run(
                past.touched() > LONG ? "undo.writing" : "history.writing",
                progress -> {
                    var written = undo.undoWhatStands(past.changeset(), user, progress);
                    return new Undone(past, written.changeset().number(), Outlook.of(written.result()));
                },
                undone -> {
                    writing.set(false);
                    outlook.set(null);
                    proposed.set(null);
                    done.set(undone);
                },
                failure -> {
                    writing.set(false);
                    workOut(past);
                    failed.accept(failure);
                });
    }
}
