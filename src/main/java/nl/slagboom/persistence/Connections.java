package nl.slagboom.persistence;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.h2.api.ErrorCode;
import org.h2.engine.Database;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jspecify.annotations.Nullable;

/**
 * The connections to a register. After some failures H2 closes a file by itself, or goes on with what it has in memory half
 * changed; the file itself is as at the last commit. Then it is opened anew. Safe for any thread.
 */
final class Connections extends ConnectionSource {

    static final String USER = "sa";

    private static final System.Logger LOG = System.getLogger(Connections.class.getName());

    private final String url;
    private volatile JdbcConnectionPool pool;
    /** What the connections of the pool lead to; null before the first was given out. */
    private volatile @Nullable Database open;

    private volatile @Nullable DataSource distrusted;
    private volatile boolean closed;

    Connections(String url) {
        this.url = url;
        pool = JdbcConnectionPool.create(url, USER, "");
    }

    /** What is given out now; another after the file was opened anew. */
    DataSource engine() {
        return pool;
    }

    /** Has the file opened anew at its next use, when a failure says that it must be: there may be no memory for it now. */
    void learn(DataSource engine, Throwable failure) {
        if (Broken.isSaidBy(failure)) distrusted = engine;
    }

    private synchronized void renew(DataSource broken) throws SQLException {
        JdbcConnectionPool now = pool;
        // What lies in memory only would be gone. Another thread may have been first.
        if (broken != now || url.startsWith("jdbc:h2:mem:")) return;
        if (!Memory.suffices())
            throw new SQLException("Too little memory to open the register anew", null, ErrorCode.OUT_OF_MEMORY);
        LOG.log(Level.WARNING, "The register is opened anew");
        // As if the power went: what is in memory must not reach the file. Neither a statement nor the closing of a
        // connection
        // may be used for it: after some failures each waits for ever in H2 2.5.252 (MVStore.registerVersionUsage).
        Database left = open;
        open = null;
        if (left != null) left.shutdownImmediately();
        pool = JdbcConnectionPool.create(url, USER, "");
    }

    @Override
    public Connection getConnection() throws SQLException {
        JdbcConnectionPool now = pool;
        if (hasClosedItself()) distrusted = now;
        if (now != distrusted) {
            try {
                return given(now);
            } catch (SQLException e) {
                // Whoever asks a register that was closed must not open it again.
                if (closed || !Broken.isSaidBy(e)) throw e;
                distrusted = now;
            }
        }
        renew(now);
        return given(pool);
    }

    private Connection given(JdbcConnectionPool from) throws SQLException {
        Connection connection = from.getConnection();
        if (open == null && connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session)
            open = session.getDatabase();
        return connection;
    }

    private boolean hasClosedItself() {
        Database now = open;
        return !closed && now != null && now.getStore().getMvStore().isClosed();
    }

    /** From now on the file is not opened anew: it is about to be closed. */
    void end() {
        closed = true;
    }

    void dispose() {
        end();
        pool.dispose();
    }
}
