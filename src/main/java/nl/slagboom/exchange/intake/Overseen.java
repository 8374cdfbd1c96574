package nl.slagboom.exchange.intake;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.ThreadMXBean;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import nl.slagboom.job.Cancelled;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Unreadable;

/**
 * Work on one file by a thread of its own, watched by the one that waits for it. What takes too much is told to stop where it
 * asks; where it never asks, inside a foreign parser, it is left alone and goes with the program. It is never interrupted:
 * that could close the register's file.
 */
final class Overseen {

    private static final long GLANCE = 50; // milliseconds
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final MemoryMXBean HEAP = ManagementFactory.getMemoryMXBean();

    private final String fileName;
    private final Allowance allowance;
    private final Progress progress;
    private final Memory memory;
    private volatile boolean stopped;

    private Overseen(String fileName, Allowance allowance, Progress progress) {
        this.fileName = fileName;
        this.allowance = allowance;
        this.progress = progress;
        memory = new Memory(allowance.memory());
    }

    /**
     * @throws Unreadable when it takes too long or too much memory
     * @throws Cancelled when a person stopped it
     */
    static <T> T work(String fileName, Allowance allowance, Progress progress, Function<Progress, T> work) {
        return new Overseen(fileName, allowance, progress).work(work);
    }

    private <T> T work(Function<Progress, T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread worker = Thread.ofPlatform().daemon().name("intake").start(() -> complete(result, work));
        boolean interrupted = false;
        try {
            long start = System.nanoTime();
            while (true) {
                try {
                    return result.get(GLANCE, TimeUnit.MILLISECONDS);
                } catch (TimeoutException _) {
                    look(worker, System.nanoTime() - start);
                } catch (InterruptedException _) {
                    interrupted = true; // not ours to answer, and not the worker's
                }
            }
        } catch (ExecutionException e) {
            throw thrown(Objects.requireNonNull(e.getCause()));
        } finally {
            stopped = true;
            if (interrupted) Thread.currentThread().interrupt();
        }
    }

    private <T> void complete(CompletableFuture<T> result, Function<Progress, T> work) {
        try {
            result.complete(work.apply(new Told()));
        } catch (Throwable e) {
            result.completeExceptionally(e); // the one who waits throws it
        }
    }

    private void look(Thread worker, long nanoseconds) {
        progress.checkCancelled();
        boolean tooLong =
                THREADS.getThreadCpuTime(worker.threadId()) > allowance.work().toNanos()
                        || nanoseconds > allowance.clock().toNanos();
        if (tooLong) throw new Unreadable("unreadable.long", fileName);
        if (memory.isExceeded()) throw new Unreadable("unreadable.memory", fileName);
    }

    private RuntimeException thrown(Throwable cause) {
        if (cause instanceof StackOverflowError) return new Unreadable(cause, "unreadable.damaged", fileName);
        if (cause instanceof Error error) throw error;
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    /** What the worker sees of who waits. */
    private final class Told implements Progress {

        @Override
        public void report(long done, long total) {
            if (!stopped) progress.report(done, total);
        }

        @Override
        public void checkCancelled() {
            if (stopped) throw new Cancelled();
            progress.checkCancelled();
        }
    }

    /** Memory in use since the work began. */
    private static final class Memory {

        private static final long PAUSE = TimeUnit.SECONDS.toNanos(2);

        private final long most;
        private long least = used();
        private long cleaned = System.nanoTime() - PAUSE;

        Memory(long most) {
            this.most = most;
        }

        /** Only what is left after cleaning up counts, and that is not done all the time. */
        boolean isExceeded() {
            long used = used();
            least = Math.min(least, used); // there was garbage in it
            if (used - least <= most || System.nanoTime() - cleaned < PAUSE) return false;
            System.gc();
            cleaned = System.nanoTime();
            long left = used();
            least = Math.min(least, left);
            return left - least > most;
        }

        /** In one look: between the total and what is free of it the heap may grow, and less than nothing be in use. */
        private static long used() {
            return HEAP.getHeapMemoryUsage().getUsed();
        }
    }
}
