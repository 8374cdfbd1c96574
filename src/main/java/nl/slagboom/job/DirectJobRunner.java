package nl.slagboom.job;

import java.util.function.Consumer;

/** Runs a job at once, on the caller's thread. */
public final class DirectJobRunner implements JobRunner {

    @Override
    public <R> Running run(String name, Job<R> job, Consumer<? super R> done, Consumer<? super Exception> failed) {
        R result;
        try {
            result = job.run(Progress.NONE);
        } catch (Exception e) {
            failed.accept(e);
            return () -> {};
        }
        done.accept(result);
        return () -> {};
    }
}
