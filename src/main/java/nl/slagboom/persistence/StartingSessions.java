package nl.slagboom.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterUnavailable;
import org.hibernate.SessionFactory;
import org.jspecify.annotations.Nullable;

/**
 * Hibernate, which takes most of a start: it starts in the background when told, or at the latest when it is needed. Where
 * it fails, it is started anew the next time it is needed: a server may be back by then.
 */
final class StartingSessions {

    private final DataSource source;
    private final AtomicReference<@Nullable CompletableFuture<SessionFactory>> sessions = new AtomicReference<>();

    StartingSessions(DataSource source) {
        this.source = source;
    }

    /** Returns at once. */
    void start() {
        CompletableFuture<SessionFactory> begun = new CompletableFuture<>();
        if (!sessions.compareAndSet(null, begun)) return;
        Thread thread = new Thread(() -> make(begun), "slagboom-sessions");
        thread.setDaemon(true);
        thread.start();
    }

    /** @throws RegisterUnavailable when the register cannot be reached */
    SessionFactory get() {
        CompletableFuture<SessionFactory> here = new CompletableFuture<>();
        CompletableFuture<SessionFactory> begun = sessions.compareAndExchange(null, here);
        if (begun == null) {
            make(here);
            begun = here;
        }
        try {
            return begun.join();
        } catch (CompletionException e) {
            sessions.compareAndSet(begun, null);
            if (e.getCause() instanceof Refusal refusal) throw refusal;
            throw e;
        }
    }

    private void make(CompletableFuture<SessionFactory> begun) {
        // Hibernate does not say why, where there is no connection.
        try (Connection _ = source.getConnection()) {
            begun.complete(Mapping.sessions(source));
        } catch (SQLException e) {
            begun.completeExceptionally(new RegisterUnavailable(e, "register.unreadable"));
        } catch (RuntimeException | Error e) {
            begun.completeExceptionally(e);
        }
    }

    void close() {
        CompletableFuture<SessionFactory> begun = sessions.get();
        if (begun == null) return;
        begun.handle((made, failed) -> {
                    if (made != null) made.close();
                    return true;
                })
                .join();
    }
}
