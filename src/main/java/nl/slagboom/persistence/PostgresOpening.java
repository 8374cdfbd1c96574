package nl.slagboom.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterServer;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.persistence.chain.Chain;

/** Opens a register on a server, and makes it where there is none or brings it up to date: one program at a time. */
final class PostgresOpening {

    private final RegisterServer server;
    private final ServerConnections connections;
    private final Schema schema;
    private final Clock clock;

    private PostgresOpening(RegisterServer server, ServerConnections connections, Clock clock) {
        this.server = server;
        this.connections = connections;
        this.clock = clock;
        schema = new Schema(connections, true);
    }

    /** @param create whether a register is made where the database is empty */
    static Engine open(RegisterServer server, Optional<String> password, boolean create, Clock clock) {
        ServerConnections connections = new ServerConnections(server, password);
        ServerTrouble trouble = new ServerTrouble(server, password.isPresent());
        try {
            new PostgresOpening(server, connections, clock).prepare(create);
            return new Postgres(server, connections, trouble);
        } catch (SQLException | RuntimeException e) {
            connections.dispose();
            if (e instanceof Refusal refusal) throw refusal;
            throw trouble.sentence(e).orElseGet(() -> new RegisterUnavailable(e, "register.server.failed", server));
        }
    }

    private void prepare(boolean create) throws SQLException {
        try (Connection connection = connections.getConnection()) {
            if (isReady(connection)) return;
            refuseOthers(connection, create);
        }
        try (Connection alone = connections.single();
                Statement statement = alone.createStatement()) {
            // Longer than a write is waited for: another may be changing the tables of a large register.
            statement.execute("set lock_timeout = '10min'");
            statement.execute("select pg_advisory_lock(" + Postgres.TABLES_LOCK + ")");
            if (isReady(alone)) return;
            schema.refuseNewer();
            Migration.inPlace(connections, schema, clock);
        } // the lock ends with its connection
    }

    /** Whether the tables are as this program knows them, and sealed as such: one may have been killed in between. */
    private boolean isReady(Connection connection) throws SQLException {
        return hasTables(connection) && schema.isCurrent() && Chain.isAnchored(connection);
    }

    private static boolean hasTables(Connection connection) throws SQLException {
        return number(connection, "select count(to_regclass('flyway_schema_history'))") == 1;
    }

    private void refuseOthers(Connection connection, boolean create) throws SQLException {
        if (hasTables(connection)) return;
        if (number(connection, "select count(*) from pg_tables where schemaname = current_schema()") > 0)
            throw new RegisterUnavailable("register.server.foreign", server);
        if (!create) throw new RegisterUnavailable("register.server.empty", server);
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
