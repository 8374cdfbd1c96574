package nl.slagboom.ui.common;

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

/** Runs jobs off the drawing thread, one after the other, and shows the one under way. It never interrupts. */
public final class FxJobRunner implements JobRunner {

    private static final long SHOWN_EVERY = 50_000_000; // nanoseconds

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread worker = new Thread(work, "slagboom-jobs");
        worker.setDaemon(true);
        return worker;
    });
    private final ReadOnlyStringWrapper name = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper done = new ReadOnlyDoubleWrapper(-1);
    private volatile AtomicBoolean current = new AtomicBoolean();

    /** The message key of the job under way; empty when none is. */
    public ReadOnlyStringProperty nameProperty() {
        return name.getReadOnlyProperty();
    }

    /** How far it is, 0 to 1; −1 where that is not known. */
    public ReadOnlyDoubleProperty doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Asks the job under way to stop. */
    public void cancel() {
        current.set(true);
    }

    @Override
    public <R> Running run(
            String jobName, Job<R> job, Consumer<? super R> onDone, Consumer<? super Exception> onFailed) {
        AtomicBoolean cancelled = new AtomicBoolean();
        thread.execute(() -> {
            current = cancelled;
            Platform.runLater(() -> name.set(jobName));
            try {
                R result = job.run(progress(cancelled));
                finish(() -> onDone.accept(result));
            } catch (Exception e) {
                finish(() -> onFailed.accept(e));
            }
        });
        return () -> cancelled.set(true);
    }

    private void finish(Runnable told) {
        Platform.runLater(() -> {
            name.set("");
            done.set(-1);
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
