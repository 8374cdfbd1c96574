package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registers of older programs. */
final class MigrationTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRegisterOfVersionOneIsBackedUpMigratedAndWrittenTo() throws IOException, SQLException {
        Location location = Location.of(folder.resolve("old"));
        versionOne(location);
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**/old-*-c0.zip");
            Search search = new Search(database);
            Dossier fresh = Dossier.begin()
                    .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Een"))
                    .with(ObstacleFields.LOCAL_UNITS, "Losser");
            new Register(database, search, new Feed()).log(fresh, "Anna");
            assertThat(search.rows().rows())
                    .singleElement()
                    .satisfies(row ->
                            assertThat(row.get(ObstacleFields.LOCAL_UNITS)).contains("Losser"));
            assertThat(database.check().findings()).isEmpty();
        }
    }

    @Test
    void theBackupOfBeforeAMigrationComesBackToo() throws IOException, SQLException {
        Location location = Location.of(folder.resolve("old"));
        versionOne(location);
        Database.open(location, CLOCK).close();
        Path backup;
        try (var files = Files.list(folder.resolve("backups"))) {
            backup = files.findFirst().orElseThrow();
        }
        Backup.restore(backup, location, "Anna", CLOCK);
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.check().findings()).isEmpty();
        }
    }

    private static void versionOne(Location location) throws SQLException {
        Flyway.configure(Scripts.class.getClassLoader())
                .dataSource(location.url(true), "sa", "")
                .locations("classpath:" + Scripts.FOLDER)
                .placeholders(Map.of("tinyint", "tinyint"))
                .target("1")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(location.url(false), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }
}
