package nl.slagboom.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.slagboom.i18n.CodeNames;
import nl.slagboom.job.DirectJobRunner;
import nl.slagboom.job.Job;
import nl.slagboom.job.JobRunner;
import nl.slagboom.persistence.Database;
import nl.slagboom.search.QueryParser;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of a question that cannot be answered. */
final class RegisterViewModelTest {

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Faulty jobs = new Faulty();
    private final List<Throwable> failures = new ArrayList<>();
    private final RegisterViewModel list = new RegisterViewModel(
            new Search(database), jobs, new QueryParser(new CodeNames(), Clock.systemUTC()), failures::add);

    /** Runs jobs, or fails as a broken disk does. */
    private static final class Faulty implements JobRunner {

        private final JobRunner direct = new DirectJobRunner();
        private boolean broken;

        @Override
        public <R> Running run(String name, Job<R> job, Consumer<? super R> done, Consumer<? super Exception> failed) {
            if (broken) failed.accept(new IllegalStateException("broken"));
            else direct.run(name, job, done, failed);
            return () -> {};
        }
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aQuestionThatFailsIsToldOnceUntilOneIsAnsweredAgain() {
        assertThat(failures).isEmpty();
        jobs.broken = true;
        list.wordsProperty().set("b");
        list.wordsProperty().set("bu");
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
        jobs.broken = false;
        list.wordsProperty().set("bus");
        jobs.broken = true;
        list.ask();
        assertThat(failures).hasSize(2);
    }
}
