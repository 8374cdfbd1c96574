package nl.slagboom.ui.common;

import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.slagboom.job.Job;
import nl.slagboom.job.JobRunner;

/**
 * What a screen reads of the register: when somebody looks, and whenever the register changes meanwhile. What nobody sees
 * is not read; a late answer is dropped.
 */
public final class Watched<R> {

    private final JobRunner jobs;
    private final String jobName;
    private final Supplier<Job<R>> question;
    private final Consumer<? super R> answered;
    private final Consumer<? super Exception> failed;
    private boolean isWatched;
    private long asked;

    /**
     * Makes it; it reads nothing yet.
     *
     * @param question what is read, made anew each time on the thread that draws
     */
    public Watched(
            JobRunner jobs,
            String jobName,
            Supplier<Job<R>> question,
            Consumer<? super R> answered,
            Consumer<? super Exception> failed) {
        this.jobs = jobs;
        this.jobName = jobName;
        this.question = question;
        this.answered = answered;
        this.failed = failed;
    }

    /** Somebody looks, or no longer does. */
    public void watch(boolean now) {
        isWatched = now;
        if (isWatched) read();
    }

    /** The register has changed. */
    public void changed() {
        if (isWatched) read();
    }

    /** Another question, or the same once more. */
    public void read() {
        long mine = ++asked;
        jobs.run(
                jobName,
                question.get(),
                read -> {
                    if (mine == asked) answered.accept(read);
                },
                failed);
    }
}
