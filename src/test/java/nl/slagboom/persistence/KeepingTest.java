package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class KeepingTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder = Path.of("");

    private Location made(String name) {
        Location location = Location.of(folder.resolve(name));
        try (Database database = Database.create(location, CLOCK)) {
            Register register = new Register(database, new Search(database), new Feed());
            Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Een"));
            Dossier logged = register.log(fresh, "Anna").dossier();
            register.save(logged, logged.with(ObstacleFields.NEXT_STEP, "Bellen"), "Anna");
        }
        return location;
    }

    @Test
    void aBackupComesBackAndWhatItReplacesIsKept() throws IOException {
        Location location = made("own");
        Path backup = folder.resolve("backup.zip");
        try (Database database = Database.open(location, CLOCK)) {
            database.backUp(backup);
            assertThat(database.check().findings()).isEmpty();
            assertThat(database.check().changesets()).isEqualTo(2);
        }
        Backup.restore(backup, location, "Anna", CLOCK);
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.check().obstacles()).isEqualTo(1);
        }
        try (var files = Files.list(folder)) {
            assertThat(files.filter(file -> file.toString().contains("before-restore")))
                    .hasSize(1);
        }
    }

    @Test
    void whatTheReplacedRegisterGaveOutIsNotGivenToAnother() throws IOException {
        Location location = made("own");
        Path backup = folder.resolve("backup.zip");
        String given;
        try (Database database = Database.open(location, CLOCK)) {
            database.backUp(backup);
            given = logged(database, "Geen tram");
        }
        Backup.restore(backup, location, "Anna", CLOCK);
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(new Search(database).rows().rows()).hasSize(1);
            assertThat(logged(database, "Geen pont")).isGreaterThan(given);
        }
        // Where nothing can be read of it, the backup comes back all the same.
        Files.writeString(location.file(), "nothing");
        Files.delete(location.last());
        Backup.restore(backup, location, "Anna", CLOCK);
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(logged(database, "Geen pont")).isEqualTo(given);
        }
    }

    private static String logged(Database database, String title) {
        Search search = new Search(database);
        Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
        return new Register(database, search, new Feed())
                .log(fresh, "Anna")
                .dossier()
                .reference();
    }

    @Test
    void anOlderFileThanItsNewestBackupIsSaidUnlessABackupWasPutBack() throws IOException {
        Location location = made("own");
        Path older = Files.copy(location.file(), folder.resolve("older.mv.db"));
        Path backup;
        try (Database database = Database.open(location, CLOCK)) {
            database.keepBackup();
            logged(database, "Geen tram");
            database.keepBackup();
            assertThat(database.caution()).isEmpty();
            backup = new BackupFolder(location).all().getFirst();
        }
        Files.copy(older, location.file(), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(location.last());
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.caution().map(Refusal::key)).contains("register.place.older");
        }
        Backup.restore(backup, location, "Anna", Clock.offset(CLOCK, Duration.ofSeconds(5)));
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.caution()).isEmpty();
        }
    }

    @Test
    void aTruncatedBackupChangesNothing() throws IOException {
        Location location = made("own");
        Path backup = folder.resolve("backup.zip");
        try (Database database = Database.open(location, CLOCK)) {
            database.backUp(backup);
        }
        byte[] bytes = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(bytes, bytes.length / 2));
        byte[] before = Files.readAllBytes(location.file());
        assertThatThrownBy(() -> Backup.restore(backup, location, "Anna", CLOCK))
                .isInstanceOf(Refusal.class);
        assertThat(location.file()).hasBinaryContent(before);
    }

    @Test
    void aRowChangedBehindTheRegistersBackIsFound() throws SQLException {
        Location location = made("own");
        try (Connection connection = DriverManager.getConnection(location.url(false), "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update obstacle set next_step = 'Mailen'");
        }
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.check().findings()).singleElement().satisfies(finding -> {
                assertThat(finding.key()).isEqualTo("check.live.differs");
                assertThat(finding.places())
                        .singleElement()
                        .satisfies(place -> assertThat(place.columns()).containsExactly("next_step"));
            });
        }
    }

    @Test
    void aFolderMeansTheRegisterInItUnlessOneOfItsNameLiesBesideIt() throws IOException {
        Path place = Files.createDirectory(folder.resolve("gros"));
        assertThat(Location.of(place).file()).isEqualTo(place.resolve("register.mv.db"));
        Files.createFile(folder.resolve("gros.mv.db"));
        assertThat(Location.of(place).file()).isEqualTo(folder.resolve("gros.mv.db"));
    }

    @Test
    void aRegisterInAFolderThatIsNotThereIsRefusedInOneSentence() {
        Location nowhere = Location.of(folder.resolve("none/file").resolve("x".repeat(300)));
        assertThatThrownBy(() -> Database.create(nowhere, CLOCK))
                .isInstanceOf(RegisterUnavailable.class)
                .hasMessageContaining("register.not.made");
    }

    @Test
    void aForeignOrBrokenFileIsRefusedInOneSentence() throws IOException, SQLException {
        Path broken = Files.writeString(folder.resolve("broken.mv.db"), "this is no register");
        assertThatThrownBy(() -> Database.open(Location.of(broken), CLOCK))
                .isInstanceOf(RegisterUnavailable.class)
                .hasMessageContaining("register.damaged");
        Location foreign = Location.of(folder.resolve("foreign"));
        DriverManager.getConnection(foreign.url(true), "sa", "").close();
        assertThatThrownBy(() -> Database.open(foreign, CLOCK))
                .isInstanceOf(RegisterUnavailable.class)
                .hasMessageContaining("register.damaged");
    }
}
