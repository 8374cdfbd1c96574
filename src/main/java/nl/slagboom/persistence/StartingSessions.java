package nl.slagboom.persistence;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;

/** Hibernate, which takes most of a start: it starts in the background when told, or at the latest when it is needed. */
final class StartingSessions {

    private final DataSource source;
    private final CompletableFuture<SessionFactory> sessions = new CompletableFuture<>();
    private final AtomicBoolean begun = new AtomicBoolean();

    StartingSessions(DataSource source) {
        this.source = source;
    }

    /** Returns at once. */
    void start() {
        if (begun.getAndSet(true)) return;
        Thread thread = new Thread(this::make, "slagboom-sessions");
        thread.setDaemon(true);
        thread.start();
    }

    SessionFactory get() {
        if (!begun.getAndSet(true)) make();
        return sessions.join();
    }

    private void make() {
        try {
            sessions.complete(Mapping.sessions(source));
        } catch (RuntimeException | Error e) {
            sessions.completeExceptionally(e);
        }
    }

    void close() {
        if (begun.get()) get().close();
    }
}
