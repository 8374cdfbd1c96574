package nl.slagboom.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import javax.sql.DataSource;
import nl.slagboom.model.RegisterUnavailable;
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
            migrate(copy.location(), clock);
            if (!copy.takePlace()) throw new RegisterUnavailable("register.in.use", location);
        } catch (IOException | SQLException | FlywayException e) {
            throw new RegisterUnavailable(e, "register.not.migrated", location);
        }
    }

    private static void migrate(Location location, Clock clock) throws SQLException {
        Connections connections = new Connections(location.url(false));
        try {
            inPlace(connections, new Schema(connections, false), clock);
            try (Connection connection = connections.getConnection();
                    Statement statement = connection.createStatement()) {
                // What was damaged before must not be sealed as if it were sound.
                if (!Check.of(connection).isSound()) throw new RegisterUnavailable("register.damaged", location);
                statement.execute("SHUTDOWN");
            }
        } finally {
            connections.dispose();
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
