package nl.slagboom.persistence;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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
        // It may have been opened anew amid the work that failed, and have failed again.
        if (Broken.isSaidBy(failure)) distrusted = isStoreClosed() ? pool : engine;
    }

    private synchronized void renew(DataSource broken) throws SQLException {
        JdbcConnectionPool now = pool;
        // What lies in memory only would be gone. Another thread may have been first.
        if (broken != now || url.startsWith("jdbc:h2:mem:")) return;
        if (!Memory.suffices())
            throw new SQLException("Too little memory to open the register anew", null, ErrorCode.OUT_OF_MEMORY);
        LOG.log(Level.WARNING, "The register is opened anew");
        if (!isStoreClosed()) shutDown(now);
        open = null;
        pool = JdbcConnectionPool.create(url, USER, "");
    }

    /**
     * Whether H2 has closed the store by itself, as it does amid a statement when the disk is full. Then no statement may be
     * used on it, and no connection closed, for that is one: the second on a closed store waits for ever (2.5.252). The first
     * counts its use of a version down and fails before that is noted, so that it is counted below nothing
     * (Transaction.markStatementEnd, MVStore.registerVersionUsage).
     */
    private boolean isStoreClosed() {
        Database now = open;
        return now != null && now.getStore().getMvStore().isClosed();
    }

    /** As if the power went: what is in memory must not reach the file. */
    private static void shutDown(JdbcConnectionPool now) {
        try (Connection connection = now.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            LOG.log(Level.INFO, "It was closed already", e);
        } finally {
            now.dispose();
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        JdbcConnectionPool now = pool;
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
        if (connection.unwrap(JdbcConnection.class).getSession() instanceof SessionLocal session)
            open = session.getDatabase();
        return connection;
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
