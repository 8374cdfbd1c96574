package nl.slagboom.persistence;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import org.h2.engine.Constants;

/** A connection that reads one state of the register until it is let go, row by row and never all at once. */
final class Frozen implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Frozen.class.getName());

    private final Connection connection;
    private final boolean h2;
    private final int isolation;

    private Frozen(Connection connection, boolean h2, int isolation) {
        this.connection = connection;
        this.h2 = h2;
        this.isolation = isolation;
    }

    static Frozen of(Connection connection) throws SQLException {
        boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
        Frozen frozen = new Frozen(connection, h2, connection.getTransactionIsolation());
        // PostgreSQL has the same under the name of the standard.
        connection.setTransactionIsolation(
                h2 ? Constants.TRANSACTION_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        if (h2) frozen.execute("set lazy_query_execution true");
        return frozen;
    }

    /** One part of a reading. */
    @FunctionalInterface
    interface Part {
        void read() throws SQLException;
    }

    /** A part that fails would end the reading on PostgreSQL; there it goes on from where it was before. */
    void attempt(Part part) throws SQLException {
        if (h2) {
            part.read();
            return;
        }
        Savepoint before = connection.setSavepoint();
        try {
            part.read();
            connection.releaseSavepoint(before);
        } catch (SQLException | RuntimeException e) {
            if (!connection.isClosed()) connection.rollback(before);
            throw e;
        }
    }

    /** Whether a server went away: that is no finding. */
    boolean isLost() throws SQLException {
        return !h2 && connection.isClosed();
    }

    boolean isH2() {
        return h2;
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() {
        try {
            // A register that broke while it was read has closed its connections.
            if (connection.isClosed()) return;
            if (h2) execute("set lazy_query_execution false");
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolation);
        } catch (SQLException e) {
            // What was read of it counts all the same.
            LOG.log(Level.WARNING, "A connection could not be let go", e);
        }
    }
}
