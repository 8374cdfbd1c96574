package nl.slagboom.ui.shell;

import java.util.Set;
import java.util.function.Consumer;
import nl.slagboom.job.Job;
import nl.slagboom.job.JobRunner;

/** Runs jobs, and tells when a person attempts something new: what was refused before says nothing of it. */
final class Attempts implements JobRunner {

    /** What runs by itself, beside what a person does. */
    private static final Set<String> BESIDE = Set.of(
            "register.searching",
            "meant.seeking",
            "log.alike",
            "post.seeking",
            "post.again",
            "overview.counting",
            "history.reading",
            "backup.keeping",
            "look",
            "names.finding",
            "palette.finding",
            "texts.reading",
            "texts.writing",
            "spelling.looking",
            "spelling.suggesting");

    private final JobRunner jobs;
    private final Runnable attempted;

    Attempts(JobRunner jobs, Runnable attempted) {
        this.jobs = jobs;
        this.attempted = attempted;
    }

    @Override
    public <R> Running run(
            String jobName, Job<R> job, Consumer<? super R> onDone, Consumer<? super Exception> onFailed) {
        if (!BESIDE.contains(jobName)) attempted.run();
        return jobs.run(jobName, job, onDone, onFailed);
    }
}
