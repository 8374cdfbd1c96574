package nl.slagboom.job;

import java.util.function.Consumer;

/** Runs jobs. In a window off the drawing thread; in tests and on the command line in place. */
public interface JobRunner {

    /**
     * @param name message key of what is being done, for the progress bar
     * @param done called with the result, on the thread that draws
     * @param failed called with what went wrong, on the thread that draws; a {@link Cancelled} too
     * @return the handle by which it is cancelled
     */
    <R> Running run(String name, Job<R> job, Consumer<? super R> done, Consumer<? super Exception> failed);

    /** Work under way. */
    @FunctionalInterface
    interface Running {
        /** Asks it to stop at its next check. It is never interrupted: an interrupt could close the register's file. */
        void cancel();
    }
}
