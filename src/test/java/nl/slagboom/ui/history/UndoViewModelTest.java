package nl.slagboom.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import nl.slagboom.job.Cancelled;
import nl.slagboom.job.Job;
import nl.slagboom.job.JobRunner;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
import nl.slagboom.search.PastChangeset;
import nl.slagboom.search.RegisterHistory;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An undo that is considered, without a window: what is asked of the register is asked in jobs. */
final class UndoViewModelTest {

    private static final int MANY = 2_000;

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Search search = new Search(database);
    private final Feed feed = new Feed();
    private final Register register = new Register(database, search, feed);
    private final Held jobs = new Held();
    private final List<Exception> failures = new ArrayList<>();
    private final List<Runnable> leaving = new ArrayList<>();
    private final UndoViewModel model =
            new UndoViewModel(new Undo(database, search, feed), jobs, "Anna", leaving::add, failures::add);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anImportOfThousandsIsWorkedOutAndTakenBackInJobs() {
        PastChangeset taken = take();
        model.propose(taken);
        assertThat(jobs.names).as("long, so it is shown").containsExactly("undo.previewing");
        assertThat(model.outlookProperty().get()).as("nothing was read yet").isNull();
        jobs.runAll();
        Outlook outlook = model.outlookProperty().get();
        assertThat(outlook).isNotNull();
        assertThat(outlook.withdrawn()).isEqualTo(MANY);
        model.confirm();
        assertThat(leaving).as("unsaved work is asked about first").hasSize(1);
        leaving.getFirst().run();
        assertThat(search.refresh().rows()).as("nothing was written yet").hasSize(MANY);
        assertThat(model.writingProperty().get()).isTrue();
        jobs.runAll();
        assertThat(search.refresh().rows()).isEmpty();
        Undone done = model.doneProperty().get();
        assertThat(done).isNotNull();
        assertThat(done.outlook().withdrawn()).isEqualTo(MANY);
        assertThat(model.proposedProperty().get()).isNull();
        assertThat(failures).isEmpty();
    }

    @Test
    void whatIsConsideredNoLongerComesTooLate() {
        model.propose(take());
        model.drop();
        jobs.runAll();
        assertThat(model.proposedProperty().get()).isNull();
        assertThat(model.outlookProperty().get()).isNull();
        assertThat(failures).isEmpty();
    }

    @Test
    void whenAColleagueEditsMeanwhileItIsWorkedOutAnew() {
        model.propose(take());
        jobs.runAll();
        Dossier first = search.dossier(search.refresh().rows().getFirst().id()).orElseThrow();
        register.save(first, first.with(ObstacleFields.NEXT_STEP, "Bellen"), "Bram");
        model.changed();
        assertThat(model.outlookProperty().get()).isNull();
        jobs.runAll();
        Outlook outlook = model.outlookProperty().get();
        assertThat(outlook).isNotNull();
        assertThat(outlook.withdrawn()).isEqualTo(MANY - 1);
        assertThat(outlook.workedOn()).isEqualTo(1);
        assertThat(outlook.clashes()).as("what it wrote stands").isZero();
        assertThat(outlook.items().getFirst().step().now().id())
                .as("what stays comes first")
                .isEqualTo(first.id());
    }

    @Test
    void anUndoThatIsStoppedLeavesAllAndIsStillConsidered() {
        model.propose(take());
        jobs.runAll();
        model.confirm();
        leaving.getFirst().run();
        model.drop();
        jobs.runAll();
        assertThat(failures).as("it was stopped").hasSize(1);
        assertThat(search.refresh().rows()).hasSize(MANY);
        jobs.runAll();
        assertThat(model.outlookProperty().get()).isNotNull();
    }

    private PastChangeset take() {
        List<Dossier> fresh = new ArrayList<>();
        for (int i = 0; i < MANY; i++)
            fresh.add(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Titel " + i)));
        register.apply(new Batch(fresh, List.of(), null), ChangeKind.IMPORT, "lijst.xlsx", "Anna", Progress.NONE);
        return search.history(RegisterHistory.UNREAD, 10).changesets().getFirst();
    }

    /** Holds jobs until they are let go. */
    private static final class Held implements JobRunner {
        private final List<String> names = new ArrayList<>();
        private final Deque<Runnable> waiting = new ArrayDeque<>();

        void runAll() {
            for (int i = waiting.size(); i > 0; i--) waiting.removeFirst().run();
        }

        @Override
        public <R> Running run(String name, Job<R> job, Consumer<? super R> done, Consumer<? super Exception> failed) {
            names.add(name);
            AtomicBoolean stopped = new AtomicBoolean();
            waiting.add(() -> {
                R result;
                try {
                    result = job.run(new Stoppable(stopped));
                } catch (Exception e) {
                    failed.accept(e);
                    return;
                }
                done.accept(result);
            });
            return () -> stopped.set(true);
        }
    }

    private record Stoppable(AtomicBoolean stopped) implements Progress {
        @Override
        public void report(long done, long total) {}

        @Override
        public void checkCancelled() {
            if (stopped.get()) throw new Cancelled();
        }
    }
}
