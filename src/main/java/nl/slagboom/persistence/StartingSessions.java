package nl.slagboom.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
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
        try (Connection connection = source.getConnection()) {
            begun.complete(made(connection));
        } catch (SQLException e) {
            begun.completeExceptionally(new RegisterUnavailable(e, "register.unreadable"));
        } catch (RuntimeException | Error e) {
            begun.completeExceptionally(e);
        }
    }

    /** Hibernate does not say why it fails, where there is no connection. */
    private SessionFactory made(Connection connection) throws SQLException {
        try {
            return Mapping.sessions(source);
        } catch (RuntimeException e) {
            if (connection.isValid(1)) throw e;
            throw new SQLNonTransientConnectionException("It went away meanwhile", "08006", e);
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
