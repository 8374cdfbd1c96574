package nl.slagboom.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterServer;
import nl.slagboom.model.RegisterUnavailable;

/** A PostgreSQL server, on which others write too. Its backups are its own. */
final class Postgres implements Engine {

    /** Taken by everyone who writes, and by one alone who changes the tables. The number says "Slagboom" to nobody else. */
    static final long TABLES_LOCK = 0x536c6167626f6f6dL;

    private final RegisterServer server;
    private final ServerConnections connections;
    private final ServerTrouble trouble;
    private final Watch watch;
    private final String version = Scripts.newest();

    Postgres(RegisterServer server, ServerConnections connections, ServerTrouble trouble) {
        this.server = server;
        this.connections = connections;
        this.trouble = trouble;
        watch = new Watch(server, connections);
    }

    @Override
    public DataSource connections() {
        return connections;
    }

    @Override
    public <R> R mended(Supplier<R> work) {
        try {
            return watch.over(work);
        } catch (RuntimeException e) {
            throw trouble.sentence(e)
                    .<RuntimeException>map(sentence -> sentence)
                    .orElse(e);
        }
    }

    /** A colleague with a newer program may have changed the tables meanwhile, and waits while somebody writes. */
    @Override
    public void admit(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock_shared(" + TABLES_LOCK + ")");
            try (ResultSet scripts = statement.executeQuery(Schema.NEWEST)) {
                if (scripts.next() && !scripts.getString(1).equals(version))
                    throw new RegisterUnavailable("register.newer", scripts.getString(1));
            }
        }
    }

    @Override
    public void sync() {
        // The server has done so before it says that it committed.
    }

    @Override
    public void erases() {
        // The server sees to its own tables.
    }

    /**
     * What was committed holds the register's row until it is through: whoever has the row after it knows.
     *
     * @throws RegisterUnavailable when the server cannot be asked
     */
    @Override
    public boolean holds(Changeset.Entry changeset, Throwable why) {
        try (Connection connection = connections.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement lock = connection.createStatement();
                    PreparedStatement statement =
                            connection.prepareStatement("select count(*) from changeset where uuid = ?")) {
                lock.execute("set local lock_timeout = '3s'");
                lock.execute("select 1 from register for update");
                statement.setObject(1, changeset.uuid());
                try (ResultSet count = statement.executeQuery()) {
                    return count.next() && count.getInt(1) == 1;
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            why.addSuppressed(e);
            throw new RegisterUnavailable(why, "register.unsure", server);
        }
    }

    @Override
    public Optional<CheckReport> damage() {
        return Optional.empty();
    }

    @Override
    public CheckReport check(Connection connection) throws SQLException {
        return Check.of(connection);
    }

    @Override
    public CheckReport backUp(Path file) {
        throw new Refusal("backup.server", server);
    }

    @Override
    public Optional<Backups> backups() {
        return Optional.empty();
    }

    @Override
    public Optional<Path> copyBackup(Path place, UUID register) {
        return Optional.empty();
    }

    @Override
    public Optional<CheckReport> keepBackup() {
        return Optional.empty();
    }

    @Override
    public Optional<Refusal> caution() {
        return Optional.empty();
    }

    @Override
    public boolean checksPages() {
        // Since version 18 a server is made with checksums.
        return true;
    }

    @Override
    public void close() {
        watch.close();
        connections.dispose();
    }
}
