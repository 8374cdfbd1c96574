package nl.slagboom.persistence;

import java.util.Map;
import javax.sql.DataSource;
import nl.slagboom.model.RegisterUnavailable;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/** The tables, which Flyway owns. One set of scripts serves H2 and PostgreSQL. */
final class Schema {

    private final Flyway flyway;

    Schema(DataSource source, boolean postgres) {
        flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:nl/slagboom/persistence/migration")
                .placeholders(Map.of("tinyint", postgres ? "smallint" : "tinyint"))
                .cleanDisabled(true)
                .validateMigrationNaming(true)
                .load();
    }

    /** Whether the register was made by an older program and tables must change. */
    boolean isBehind() {
        return flyway.info().pending().length > 0;
    }

    /** @throws RegisterUnavailable when the register was made by a newer program */
    void refuseNewer() {
        for (MigrationInfo migration : flyway.info().all()) {
            if (migration.getState() == MigrationState.FUTURE_SUCCESS)
                throw new RegisterUnavailable("register.newer", String.valueOf(migration.getVersion()));
        }
    }

    void migrate() {
        flyway.migrate();
    }
}
