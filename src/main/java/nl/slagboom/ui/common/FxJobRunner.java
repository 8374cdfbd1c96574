package nl.slagboom.ui.common;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.slagboom.job.Cancelled;
import nl.slagboom.job.Job;
import nl.slagboom.job.JobRunner;
import nl.slagboom.job.Progress;

/**
 * Runs jobs off the drawing thread and shows the one under way. It never interrupts. Jobs of one area, the first part of
 * their name, run one after the other; another area need not wait for a long list to be read.
 */
public final class FxJobRunner implements JobRunner {

    private static final long SHOWN_EVERY = 50_000_000; // nanoseconds

    /** What takes long enough to be shown: reading, writing and keeping files. */
    private static final Set<String> SHOWN =
            Set.of("intake", "export", "backup", "undo", "papers", "reading", "relations");

    private final Map<String, ExecutorService> lanes = new ConcurrentHashMap<>();
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);
    private volatile AtomicBoolean shownNow = new AtomicBoolean();

    /** The message key of the long job under way; empty when none is. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1; −1 where that is not known. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Asks the job that is shown to stop. */
    public void cancel() {
        shownNow.set(true);
    }

    /** The command that does that. */
    public Command stopping() {
        return new Command("command.stop", this::cancel).when(() -> !name.get().isEmpty(), "idle.working");
    }

    private static String area(String jobName) {
        return jobName.substring(0, Math.max(0, jobName.indexOf('.')));
    }

    private ExecutorService lane(String jobName) {
        return lanes.computeIfAbsent(
                area(jobName),
                area -> Executors.newSingleThreadExecutor(
                        Thread.ofPlatform().daemon().name("slagboom-" + area).factory()));
    }

    @Override
    public <R> Running run(
            String jobName, Job<R> job, Consumer<? super R> onDone, Consumer<? super Exception> onFailed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        lane(jobName).execute(() -> {
            if (SHOWN.contains(area(jobName))) {
                Platform.runLater(() -> {
                    shownNow = cancelled;
                    name.set(jobName);
                });
            }
            try {
                R result = job.run(progress(cancelled));
                finish(jobName, () -> onDone.accept(result));
            } catch (Exception e) {
                finish(jobName, () -> onFailed.accept(e));
            } catch (Error e) {
                // Whoever waits for it must hear of it: a screen would be busy for ever.
                finish(jobName, () -> onFailed.accept(new IllegalStateException(e)));
            }
        });
        return () -> cancelled.set(true);
    }

    private void finish(String jobName, Runnable told) {
        Platform.runLater(() -> {
            if (name.get().equals(jobName)) {
                name.set("");
                done.set(-1);
            }
            told.run();
        });
    }

    private Progress progress(AtomicBoolean cancelled) {
        return new Progress() {
            private long shown;

            @Override
            public void report(long now, long total) {
                long time = System.nanoTime();
                if (time - shown < SHOWN_EVERY) return;
                shown = time;
                double share = total > 0 ? (double) now / total : -1;
                Platform.runLater(() -> done.set(share));
            }

            @Override
            public void checkCancelled() {
                if (cancelled.get()) throw new Cancelled();
            }
        };
    }

    /** Runs something on the drawing thread, soon. */
    public static void later(Runnable work) {
        Platform.runLater(work);
    }
}
