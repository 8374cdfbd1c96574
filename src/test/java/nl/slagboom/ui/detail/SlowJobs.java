package nl.slagboom.ui.detail;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import nl.slagboom.job.DirectJobRunner;
import nl.slagboom.job.Job;
import nl.slagboom.job.JobRunner;

/** Jobs that take as long as the test likes: until it lets them be done. */
final class SlowJobs implements JobRunner {

    private final JobRunner direct = new DirectJobRunner();
    private final Queue<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <R> Running run(String name, Job<R> job, Consumer<? super R> done, Consumer<? super Exception> failed) {
        waiting.add(() -> direct.run(name, job, done, failed));
        return () -> {};
    }

    /** Runs what waits, and what that asks for. */
    void finish() {
        while (!waiting.isEmpty()) waiting.remove().run();
    }
}
