package nl.slagboom.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.persistence.chain.Chain;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a register of an older program up to the tables of this one: on a copy, which is checked whole and then takes its
 * place. One that fails or is killed leaves the register as it was.
 */
final class Migration {

    private Migration() {}

    /** @throws RegisterUnavailable when it fails; then nothing is changed */
    static void run(Location location, Clock clock) {
        try (Copy copy = Copy.of(location)) {
            if (!migrate(copy.location(), clock)) throw new RegisterUnavailable("register.damaged", location);
            if (!copy.takePlace()) throw new RegisterUnavailable("register.in.use", location);
        } catch (IOException | SQLException | FlywayException e) {
            throw new RegisterUnavailable(e, "register.not.migrated", location);
        }
    }

    /** @return whether all that was in it fits, before and after: what was damaged must not be sealed as if it were sound */
    private static boolean migrate(Location location, Clock clock) throws SQLException {
        Connections connections = new Connections(location.url(false));
        try {
            if (!before(connections).isSound()) return false;
            inPlace(connections, new Schema(connections, false), clock);
            try (Connection connection = connections.getConnection();
                    Statement statement = connection.createStatement()) {
                boolean sound = Check.of(connection).isSound();
                statement.execute("SHUTDOWN");
                return sound;
            }
        } finally {
            connections.dispose();
        }
    }

    /** What reading a register whole gives before its tables are changed. One of before the chain has nothing to hold it to. */
    static CheckReport before(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return Chain.isIn(connection) ? Check.of(connection) : CheckReport.NOTHING;
        }
    }

    /** The tables, and the anchor of the chain: for what is not kept, or is a copy already. */
    static void inPlace(DataSource source, Schema schema, Clock clock) throws SQLException {
        String before = schema.version();
        schema.migrate();
        try (Connection connection = source.getConnection()) {
            Anchor.drop(connection, clock, before + " \u2192 " + schema.version());
        }
    }
}
