package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.ConnectionPoolDataSource;
import javax.sql.PooledConnection;
import nl.slagboom.model.RegisterServer;
import org.h2.jdbcx.JdbcConnectionPool;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGPooledConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The connections to a server: four at most, used again and again. After a break all are made anew, the first time that one
 * is wanted. Safe for any thread.
 */
final class ServerConnections extends ConnectionSource {

    private static final System.Logger LOG = System.getLogger(ServerConnections.class.getName());

    private static final String NAME = "Slagboom";
    private static final int MOST = 4;
    private static final int SECONDS = 3; // until a server that does not answer is given up
    private static final int KNOCK = 1_500; // milliseconds; connecting anew waits longer, several times
    private static final String CLOSED = "08003"; // one that waited to be used again
    private static final String UNREACHABLE = "08001";

    /**
     * A lock that a colleague does not let go is not waited for for ever, and one whose machine fell asleep or lost its
     * network loses it. What is said to be written is on the server's disk.
     */
    private static final String SESSION = "-c lock_timeout=20s -c idle_in_transaction_session_timeout=60s"
            + " -c tcp_keepalives_idle=20 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3"
            + " -c synchronous_commit=on";

    private static final Set<String> PLAIN = Set.of("disable", "allow", "prefer");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final RegisterServer where;
    private final PGSimpleDataSource server;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    /** The server's numbers of connections that were given up here. */
    private final Set<Integer> left = ConcurrentHashMap.newKeySet();

    private volatile JdbcConnectionPool pool;

    ServerConnections(RegisterServer where, Optional<String> password) {
        this.where = where;
        server = new PGSimpleDataSource();
        server.setServerNames(new String[] {where.host()});
        server.setPortNumbers(new int[] {where.port()});
        server.setDatabaseName(where.database());
        where.option("user").ifPresent(server::setUser);
        where.option("currentSchema").ifPresent(server::setCurrentSchema);
        where.option("sslrootcert").ifPresent(server::setSslRootCert);
        server.setSslMode(sslMode(where));
        password.ifPresent(server::setPassword);
        server.setApplicationName(NAME);
        server.setOptions(SESSION);
        server.setConnectTimeout(SECONDS);
        server.setLoginTimeout(SECONDS);
        server.setTcpKeepAlive(true);
        pool = pool();
    }

    /** Names and reports of people do not go over a network as they are, unless somebody says so. */
    private static String sslMode(RegisterServer server) {
        return server.option("sslmode").orElse(HERE.contains(server.host()) ? "prefer" : "require");
    }

    /** Whether it may be talked to without TLS. */
    static boolean mayBePlain(RegisterServer server) {
        return PLAIN.contains(sslMode(server));
    }

    private JdbcConnectionPool pool() {
        JdbcConnectionPool fresh = JdbcConnectionPool.create(new Known());
        fresh.setMaxConnections(MOST);
        return fresh;
    }

    /** Makes what the pool holds, and knows it. */
    private final class Known extends Source implements ConnectionPoolDataSource {

        @Override
        public PooledConnection getPooledConnection() throws SQLException {
            Connection fresh = single();
            open.removeIf(ServerConnections::isClosed);
            open.add(fresh);
            return new PGPooledConnection(fresh, true);
        }

        @Override
        public PooledConnection getPooledConnection(String user, String password) throws SQLException {
            return getPooledConnection();
        }
    }

    private static boolean isClosed(Connection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            return true;
        }
    }

    /** One that is not given out again, for whoever closes it. */
    Connection single() throws SQLException {
        return server.getConnection();
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection given = valid();
        if (!left.isEmpty()) endLeft(given);
        return given;
    }

    private Connection valid() throws SQLException {
        JdbcConnectionPool now = pool;
        try {
            Connection given = now.getConnection();
            if (given.isValid(1)) return given;
            given.close();
        } catch (SQLException e) {
            if (!CLOSED.equals(e.getSQLState())) throw e;
        }
        knock();
        renew(now);
        return pool.getConnection();
    }

    private void knock() throws SQLException {
        try {
            Knock.at(where, KNOCK);
        } catch (IOException e) {
            throw new SQLNonTransientConnectionException("The server does not answer", UNREACHABLE, e);
        }
    }

    /** The server may not know yet that a line broke, and hold for it what it was about to change. */
    private void endLeft(Connection connection) throws SQLException {
        List<Integer> ids = List.copyOf(left);
        try (PreparedStatement statement =
                connection.prepareStatement("select pg_terminate_backend(pid, 1000) from pg_stat_activity"
                        + " where pid = any(?) and usename = current_user and application_name = '" + NAME + "'")) {
            statement.setArray(1, connection.createArrayOf("integer", ids.toArray()));
            statement.execute();
        }
        left.removeAll(ids);
    }

    private synchronized void renew(JdbcConnectionPool broken) {
        if (broken != pool) return; // another thread was first
        pool = pool();
        broken.dispose();
    }

    /** Ends whatever waits for an answer. */
    void abort() {
        for (Connection connection : open) {
            try {
                if (connection.isClosed()) continue;
                left.add(connection.unwrap(PGConnection.class).getBackendPID());
                connection.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.log(Level.INFO, "It was closed already", e);
            }
        }
        renew(pool);
    }

    void dispose() {
        pool.dispose();
    }
}
