package nl.slagboom.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Backup;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.persistence.OldRegister;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where writing is not allowed, it is said so; what was there can be read and stays as it was. */
final class ReadOnlyTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder = Path.of("");

    private Optional<SmallDisk> disk = Optional.empty();

    private Path place() {
        return folder.resolve("disk");
    }

    private Location location() {
        return Location.of(place().resolve("register"));
    }

    @BeforeEach
    void make() throws IOException {
        Files.createDirectory(place());
        disk = SmallDisk.at(place());
        try (Database database = Database.create(location(), CLOCK)) {
            log(database);
            database.backUp(place().resolve("backup.zip"));
        }
        OldRegister.put(place().resolve("old.mv.db"));
    }

    @AfterEach
    void end() throws IOException {
        if (disk.isPresent()) disk.orElseThrow().close();
        else allow(true);
    }

    /** An administrator may write where it is not allowed: for him the whole disk is made so. */
    private void close() throws IOException {
        boolean sealed = disk.isPresent() && disk.orElseThrow().seal();
        if (!sealed) allow(false);
        assumeTrue(!Files.isWritable(place()), "This machine lets us write everywhere");
    }

    private void allow(boolean write) throws IOException {
        assumeTrue(Files.getFileStore(place()).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(place(), PosixFilePermissions.fromString(write ? "rwxr-xr-x" : "r-xr-xr-x"));
        for (String name : new String[] {"register.mv.db", "old.mv.db"})
            Files.setPosixFilePermissions(
                    place().resolve(name), PosixFilePermissions.fromString(write ? "rw-r--r--" : "r--r--r--"));
    }

    @Test
    void aRegisterThatMayNotBeWrittenIsReadAndNotWritten() throws IOException {
        close();
        byte[] before = Files.readAllBytes(location().file());
        try (Database database = Database.open(location(), CLOCK)) {
            assertThat(new Search(database).rows().rows()).hasSize(1);
            assertRefused("register.disk.closed", () -> log(database));
            assertRefused("backup.not.kept", database::keepBackup);
            assertRefused("backup.not.written", () -> database.backUp(place().resolve("more.zip")));
            assertThat(database.caution().map(Refusal::key)).contains("register.place.closed");
            assertThat(database.check().findings()).isEmpty();
            assertThat(new Search(database).rows().rows()).hasSize(1);
        }
        assertThat(location().file()).hasBinaryContent(before);
    }

    @Test
    void anOldOneIsNotMigratedANewOneNotMadeABackupNotPutBack() throws IOException {
        close();
        Location old = Location.of(place().resolve("old"));
        byte[] before = Files.readAllBytes(old.file());
        assertThatThrownBy(() -> Database.open(old, CLOCK)).isInstanceOf(Refusal.class);
        assertThat(old.file()).hasBinaryContent(before);
        assertRefused(
                "register.not.made",
                () -> Database.create(Location.of(place().resolve("new")), CLOCK)
                        .close());
        assertRefused(
                "backup.not.restored", () -> Backup.restore(place().resolve("backup.zip"), location(), "Anna", CLOCK));
        assertThat(place().resolve("new.mv.db")).doesNotExist();
    }

    private static void assertRefused(String key, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(Refusal.class).hasMessageStartingWith(key);
    }

    private static void log(Database database) {
        new Register(database, new Search(database), new Feed())
                .log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Een")), "Anna");
    }
}
