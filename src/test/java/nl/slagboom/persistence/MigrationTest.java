package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.chain.Script;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Undo;
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

    @Test
    void theRegisterThatVersionOneLeftIsThereWithItsPartsAndItsHistory() throws IOException {
        Location location = Location.of(folder.resolve("first"));
        OldRegister.put(location.file());
        told(location);
    }

    @Test
    void oneOfTheLastTablesBeforeTheChainToo() throws IOException, SQLException {
        Location location = Location.of(folder.resolve("third"));
        OldRegister.make(folder, location, "3");
        told(location);
    }

    /** The chain is begun anew where tables change: what did not fit before would look sound. */
    @Test
    void whatWasDamagedBeforeIsNotSealed() throws IOException, SQLException {
        Location location = Location.of(folder.resolve("chained"));
        OldRegister.put(location.file());
        Database.open(location, CLOCK).close();
        lastScriptUndone(location);
        Location sound = Location.of(folder.resolve("sound"));
        Files.copy(location.file(), sound.file());
        told(sound);
        try (Connection connection = DriverManager.getConnection(location.url(false), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update obstacle_aud set title_nl = 'Iets anders' where rev = 1");
        }
        String before = whole(location);
        assertThatThrownBy(() -> Database.open(location, CLOCK)).hasMessageContaining("register.damaged");
        assertThat(whole(location)).isEqualTo(before);
        // The backup of the first migration is whole, the one that was made of the damaged register is not.
        Backup.Sound backup = Backup.newestSound(location, CLOCK).orElseThrow();
        assertThat(backup.changeset()).isEqualTo(8);
        try (Salvage salvage = Salvage.of(location, CLOCK)) {
            assertThat(salvage.database().damage()).isPresent();
            assertThat(salvage.database().check().findings()).hasSize(1);
            assertThat(salvage.follows(backup)).isTrue();
            assertThat(salvage.changesetsSince(backup.changeset())).isEmpty();
        }
    }

    /** As a program left it that knew all scripts but the last. */
    private static void lastScriptUndone(Location location) throws SQLException {
        try (Connection connection = DriverManager.getConnection(location.url(false), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("drop table tag");
            statement.execute("drop table tag_aud");
            statement.execute("delete from \"flyway_schema_history\" where \"version\" = '11'");
            Anchor.drop(connection, CLOCK, "10");
        }
    }

    /** A second one over the same columns would only take time and room. */
    @Test
    void noTwoIndexesAreOverTheSameColumns() throws IOException, SQLException {
        Location old = Location.of(folder.resolve("first"));
        OldRegister.put(old.file());
        Database.open(old, CLOCK).close();
        Location made = Location.of(folder.resolve("made"));
        Database.create(made, CLOCK).close();
        for (Location location : List.of(old, made)) {
            try (Connection connection = DriverManager.getConnection(location.url(false), "sa", "");
                    Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select table_name, index_name, listagg(column_name)"
                            + " within group (order by ordinal_position) from information_schema.index_columns"
                            + " group by table_name, index_name")) {
                List<String> indexed = new ArrayList<>();
                while (row.next()) indexed.add(row.getString(1) + " " + row.getString(3));
                assertThat(indexed).hasSizeGreaterThan(20).doesNotHaveDuplicates();
            }
        }
    }

    /** The last script finds a table that is in its way, after those before it have done their work. */
    @Test
    void aMigrationThatFailsHalfWayLeavesTheOldRegisterToTheLetter() throws IOException, SQLException {
        Location location = Location.of(folder.resolve("first"));
        OldRegister.put(location.file());
        try (Connection connection = DriverManager.getConnection(location.url(false), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create table redaction (id integer)");
        }
        String before = whole(location);
        assertThatThrownBy(() -> Database.open(location, CLOCK)).isInstanceOf(Refusal.class);
        assertThat(whole(location)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**/.slagboom*");
        try (Connection connection = DriverManager.getConnection(location.url(false), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("drop table redaction");
        }
        told(location);
    }

    private static String whole(Location location) throws SQLException {
        try (Connection connection = DriverManager.getConnection(location.url(false), "sa", "")) {
            return Script.whole(connection);
        }
    }

    private static void told(Location location) {
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.check().findings()).isEmpty();
            Search search = new Search(database);
            List<Dossier> all = search.dossiers();
            assertThat(all)
                    .extracting(dossier -> dossier.title().shown(Language.NL))
                    .containsExactlyElementsOf(OldRegister.TITLES);
            Dossier bus = all.getFirst();
            assertThat(bus.get(ObstacleFields.authority(Country.DE))).contains("Kreis Borken");
            assertThat(bus.parts(ReportFields.KIND))
                    .singleElement()
                    .satisfies(report ->
                            assertThat(report.get(ReportFields.CONTACT)).isPresent());
            assertThat(bus.parts(NoteFields.KIND)).hasSize(1);
            assertThat(search.history(bus.id()))
                    .extracting(change -> change.changeset().by())
                    .containsExactly("Bram", "Anna");
            Dossier before = search.dossierAt(1, bus.id()).orElseThrow();
            assertThat(before.get(ObstacleFields.NEXT_STEP)).isEmpty();
            assertThat(before.parts(ActionFields.KIND)).hasSize(1);
            assertThat(all.get(1).status()).isEqualTo(Status.RESOLVED);
            assertThat(search.exchanges().layouts()).hasSize(1);
            assertThat(search.exchanges().receipt("0".repeat(64))).isPresent();
            assertThat(search.changesets(1).getFirst().kind()).isEqualTo(ChangeKind.MIGRATION);
            // An edit of before is undone across the migration.
            Changeset.Entry edit = search.changeset(2).orElseThrow();
            new Undo(database, search, new Feed()).undo(edit, "Anna");
            assertThat(search.dossier(bus.id()).orElseThrow().get(ObstacleFields.NEXT_STEP))
                    .isEmpty();
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
