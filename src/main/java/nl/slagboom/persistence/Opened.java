package nl.slagboom.persistence;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.h2.api.ErrorCode;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/** A file as H2 opened it once, and which threads are in it. Safe for any thread. */
final class Opened {

    private static final System.Logger LOG = System.getLogger(Opened.class.getName());

    private final JdbcConnectionPool pool;
    /** Connections that were given out and not given back, by the thread that asked for them. */
    private final Map<Thread, Integer> out = new HashMap<>();
    /** Guarded by {@link #out}. */
    private boolean left;
    /** What its connections lead to, one and the same; null before the first was given out. */
    private volatile @Nullable Database database;

    Opened(String url, String user) {
        pool = JdbcConnectionPool.create(url, user, "");
    }

    /** Gives a connection out. It is to be closed by who asked for it, also when the store was closed. */
    Connection connection() throws SQLException {
        Thread asker = Thread.currentThread();
        enter(asker);
        try {
            Connection connection = pool.getConnection();
            if (!(connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session))
                throw new SQLException("Not within this program");
            Database now = session.getDatabase();
            if (now != only(now)) {
                session.close();
                throw new SQLException("The register's store was closed", null, ErrorCode.DATABASE_IS_CLOSED);
            }
            return Guard.over(connection, () -> isClosed(now), () -> exit(asker));
        } catch (SQLException | RuntimeException | Error e) {
            exit(asker);
            throw e;
        }
    }

    /** Where H2 has just closed and forgotten it, the pool opens the file once more by itself: nobody shall work on that. */
    private Database only(Database led) {
        synchronized (out) {
            Database known = database;
            if (known != null) return known;
            database = led;
            return led;
        }
    }

    private void enter(Thread asker) throws SQLException {
        synchronized (out) {
            if (left) throw new SQLException("The register was opened anew", null, ErrorCode.DATABASE_IS_CLOSED);
            out.merge(asker, 1, Integer::sum);
        }
    }

    private void exit(Thread asker) {
        synchronized (out) {
            out.computeIfPresent(asker, (_, held) -> held == 1 ? null : held - 1);
            out.notifyAll();
        }
    }

    /** Whether H2 has closed its store by itself, as it does amid a statement when the disk is full. */
    boolean isStoreClosed() {
        Database now = database;
        return now != null && isClosed(now);
    }

    private static boolean isClosed(Database database) {
        return database.getStore().getMvStore().isClosed();
    }

    /** @throws SQLException if the thread that asks is in it itself: it cannot wait for its own leaving */
    void requireOutside() throws SQLException {
        synchronized (out) {
            if (out.containsKey(Thread.currentThread())) throw inUse();
        }
    }

    /**
     * Leaves it as if the power went, when no thread is in it any more: what is in memory must not reach the file. H2 forgets a
     * closed database by its name, so that a thread that is still in it would have what was opened in its place forgotten too.
     * The connections of the pool are not closed, for that is a statement on a closed store.
     *
     * @throws SQLException if some thread stays in it
     */
    void leave(Duration longest) throws SQLException {
        long end = System.nanoTime() + longest.toNanos();
        synchronized (out) {
            while (!out.isEmpty()) {
                long rest = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                if (rest <= 0) {
                    LOG.log(Level.WARNING, "In it still: " + threads());
                    throw inUse();
                }
                try {
                    out.wait(rest);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw inUse();
                }
            }
            left = true;
        }
        Database now = database;
        if (now != null && !now.isClosing()) now.shutdownImmediately();
    }

    private String threads() {
        return out.keySet().stream()
                .map(thread -> thread.getName() + " "
                        + Arrays.stream(thread.getStackTrace())
                                .map(frame -> "\n\tat " + frame)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static SQLException inUse() {
        return new SQLException("The register's store was closed, and is in use", null, ErrorCode.DATABASE_IS_CLOSED);
    }

    /** Closes the connections that nobody uses. */
    void dispose() {
        pool.dispose();
    }
}
