package nl.slagboom.boot;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work that has begun already when somebody comes to ask for it: a register opens while JavaFX starts. */
final class Ahead<T> implements Supplier<T> {

    private final CompletableFuture<T> work = new CompletableFuture<>();

    Ahead(Supplier<T> work) {
        Thread thread = new Thread(() -> run(work), "slagboom-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Supplier<T> supplier) {
        try {
            work.complete(supplier.get());
        } catch (RuntimeException | Error e) {
            work.completeExceptionally(e);
        }
    }

    /** Waits for it; throws what the work threw. */
    @Override
    public T get() {
        try {
            return work.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }
}
