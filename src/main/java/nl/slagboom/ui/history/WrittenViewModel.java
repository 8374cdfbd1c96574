package nl.slagboom.ui.history;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Refusal;
import nl.slagboom.search.Change;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/** What one changeset wrote: its obstacles, and of one of them what it did to it. Read when it is looked at. */
final class WrittenViewModel {

    /** As many obstacles are named; of the others is said how many they are. */
    static final int MOST = 200;

    private static final String JOB = "history.reading";

    private final Search search;
    private final JobRunner jobs;
    private final Consumer<? super Exception> failed;
    private final ReadOnlyObjectWrapper<@Nullable List<Row>> obstacles = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Change> change = new ReadOnlyObjectWrapper<>();
    private @Nullable PastChangeset shown;
    private long asked;
    private long looked;

    WrittenViewModel(Search search, JobRunner jobs, Consumer<? super Exception> failed) {
        this.search = search;
        this.jobs = jobs;
        this.failed = failed;
    }

    /** The first of them by reference, as they were just after it; null while they are read. */
    ReadOnlyObjectProperty<@Nullable List<Row>> obstaclesProperty() {
        return obstacles.getReadOnlyProperty();
    }

    /** What it did to the obstacle that is looked at; null while none is. */
    ReadOnlyObjectProperty<@Nullable Change> changeProperty() {
        return change.getReadOnlyProperty();
    }

    void show(@Nullable PastChangeset past) {
        boolean same = past != null && shown != null && past.number() == shown.number();
        shown = past;
        if (same) return;
        long mine = ++asked;
        obstacles.set(null);
        look(null);
        if (past == null) return;
        jobs.run(
                JOB,
                progress -> past.touched() == 0 ? List.<Row>of() : search.written(past.number(), MOST),
                read -> {
                    if (mine == asked) obstacles.set(read);
                },
                failed);
    }

    /** @param obstacle null for none */
    void look(@Nullable UUID obstacle) {
        long mine = ++looked;
        change.set(null);
        PastChangeset of = shown;
        if (obstacle == null || of == null) return;
        jobs.run(
                JOB,
                progress -> search.change(of.changeset(), obstacle),
                read -> {
                    if (mine == looked) change.set(read);
                },
                failed);
    }

    /**
     * Goes to an obstacle, where it stands in the register.
     *
     * @param go told which; not where it was withdrawn, which is said instead
     */
    void open(UUID obstacle, Consumer<UUID> go) {
        jobs.run(
                JOB,
                progress -> search.dossier(obstacle).orElseThrow(() -> new Refusal("obstacle.gone", obstacle)),
                now -> {
                    if (now.isWithdrawn()) failed.accept(new Refusal("history.withdrawn", now.reference()));
                    else go.accept(obstacle);
                },
                failed);
    }
}
