package nl.slagboom.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import nl.slagboom.model.RegisterUnavailable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables, which Flyway owns. One set of scripts serves H2 and PostgreSQL. */
final class Schema {

    /** The version that the tables have, and whether making them went well. */
    static final String NEWEST =
            "select \"version\", \"success\" from \"flyway_schema_history\" order by \"installed_rank\" desc fetch first row only";

    private static final String NONE = "0";

    private static final String RANDOM_UUID =
            "create or replace function random_uuid() returns uuid language sql" + " return gen_random_uuid()";

    private final DataSource source;
    private final boolean postgres;

    Schema(DataSource source, boolean postgres) {
        this.source = source;
        this.postgres = postgres;
    }

    private Flyway flyway() {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:" + Scripts.FOLDER)
                .placeholders(Map.of(
                        "tinyint", postgres ? "smallint" : "tinyint",
                        "bytes", postgres ? "bytea" : "varbinary(8000)",
                        "piece", postgres ? "bytea" : "varbinary(1000000)"))
                // On PostgreSQL the function is there before the tables.
                .baselineOnMigrate(postgres)
                .baselineVersion(NONE)
                .cleanDisabled(true)
                .validateMigrationNaming(true)
                .load();
    }

    /** Whether the tables are as this program knows them. To ask Flyway takes a start longer than opening the file. */
    boolean isCurrent() {
        return Scripts.newest().equals(last(true));
    }

    /** The version that the tables have now; 0 where there are none yet. */
    String version() {
        return last(false);
    }

    /** @param whole whether the last script must have ended well to count */
    private String last(boolean whole) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet scripts = statement.executeQuery(NEWEST)) {
            return scripts.next() && (scripts.getBoolean(2) || !whole) ? scripts.getString(1) : NONE;
        } catch (SQLException e) {
            return NONE;
        }
    }

    /** The version that the last script makes. */
    String newest() {
        MigrationInfo[] all = flyway().info().all();
        return String.valueOf(all[all.length - 1].getVersion());
    }

    /** Whether the register was made by an older program and tables must change. */
    boolean isBehind() {
        return flyway().info().pending().length > 0;
    }

    /** @throws RegisterUnavailable when the register was made by a newer program */
    void refuseNewer() {
        if (NONE.equals(version())) return;
        for (MigrationInfo migration : flyway().info().all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS)
                throw new RegisterUnavailable("register.newer", String.valueOf(migration.getVersion()));
        }
    }

    void migrate() {
        if (postgres) nameRandom();
        flyway().migrate();
    }

    /** The scripts use H2's name for it. */
    private void nameRandom() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(RANDOM_UUID);
        } catch (SQLException e) {
            throw new FlywayException("No function for new identities could be made", e);
        }
    }
}
