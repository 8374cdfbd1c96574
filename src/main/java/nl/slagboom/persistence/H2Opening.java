package nl.slagboom.persistence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.UUID;
import nl.slagboom.model.RegisterUnavailable;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.jspecify.annotations.Nullable;

/** Makes and opens registers of H2. */
final class H2Opening {

    private H2Opening() {}

    /**
     * Made under another name first: one that was killed half-way is no register. Of two starts that make it at once, the
     * first one's is there, and the other finds it.
     */
    static Engine create(Location location, Clock clock) {
        if (location.exists()) throw new RegisterUnavailable("register.exists", location);
        Location begun = Location.of(Unfinished.name(location));
        try {
            open(begun.url(true), clock, null, null).close();
            Unfinished.putWhereNoneIs(begun.file(), location.file());
        } catch (IOException | FlywayException | RegisterUnavailable e) {
            String key = Disk.key(e, location.file()).filter(Disk.FULL::equals).orElse("register.not.made");
            throw new RegisterUnavailable(e, key, location);
        } finally {
            Unfinished.drop(begun.file());
        }
        return open(location, clock);
    }

    /** A register of its own, of which backups are made. */
    static Engine open(Location location, Clock clock) {
        return open(location, clock, location, Witness.of(location));
    }

    /** @param witness of the register that it is a copy of; null where that does not matter */
    static Engine openCopy(Location location, Clock clock, @Nullable Witness witness) {
        return open(location, clock, null, witness);
    }

    private static Engine open(Location location, Clock clock, @Nullable Location own, @Nullable Witness witness) {
        if (!location.exists()) throw new RegisterUnavailable("register.missing", location);
        if (location.file().toFile().length() == 0) throw new RegisterUnavailable("register.damaged", location);
        OptionalLong changesets = Definitions.refusePrepared(location);
        if (own != null && witness != null && changesets.isPresent()) witness.keep(own, changesets.getAsLong());
        try (Connection probe = DriverManager.getConnection(location.url(false), Connections.USER, "")) {
            refuseForeign(probe, location);
            // While the probe is open, H2 does not close the file and open it once more.
            if (own == null || !prepared(own, clock)) return open(location.url(false), clock, own, witness);
        } catch (SQLException e) {
            boolean inUse = e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            String damaged = Disk.key(e, location.file()).orElse("register.damaged");
            throw new RegisterUnavailable(e, inUse ? "register.in.use" : damaged, location);
        } catch (StackOverflowError e) {
            throw new RegisterUnavailable(e, "register.damaged", location); // pages that lead in a circle
        } catch (FlywayException e) {
            throw new RegisterUnavailable(e, "register.not.migrated", location);
        }
        Migration.run(location, clock);
        return open(location, clock, own, witness);
    }

    /** Whether its tables must change, which is done on a copy once nobody has it open; a backup is made first. */
    private static boolean prepared(Location own, Clock clock) {
        Connections connections = new Connections(own.url(false));
        try {
            Schema schema = new Schema(connections, false);
            if (schema.isCurrent()) return false;
            schema.refuseNewer();
            if (!schema.isBehind()) return false;
            H2.keepBackup(connections, clock, new BackupFolder(own));
            return true;
        } finally {
            connections.dispose();
        }
    }

    /** A file of H2 that we did not make is not migrated: it is somebody else's. */
    private static void refuseForeign(Connection connection, Location location) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_name in ('REGISTER', 'CHANGESET')")) {
            tables.next();
            if (tables.getInt(1) != 2) throw new RegisterUnavailable("register.damaged", location);
        }
    }

    /** One that lies nowhere and is gone when it is closed. */
    static Engine inMemory(Clock clock) {
        return open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", clock, null, null);
    }

    private static Engine open(String url, Clock clock, @Nullable Location own, @Nullable Witness witness) {
        Connections connections = new Connections(url);
        try {
            Schema schema = new Schema(connections, false);
            CheckReport before = CheckReport.NOTHING;
            if (!schema.isCurrent()) {
                schema.refuseNewer();
                before = Migration.before(connections);
                Migration.inPlace(connections, schema, clock);
            }
            return new H2(connections, clock, own, witness, before);
        } catch (SQLException e) {
            connections.dispose();
            throw new RegisterUnavailable(e, "register.unreadable");
        } catch (RuntimeException e) {
            connections.dispose();
            throw e;
        }
    }
}
