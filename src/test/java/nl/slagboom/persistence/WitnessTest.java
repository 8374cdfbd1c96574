package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.register.Rescue;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A register whose last changes went missing is whole in itself; what lies beside it knows better. */
final class WitnessTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder = Path.of("");

    private Location register = Location.of(Path.of("none"));
    private Path earlier = Path.of("");

    /** Five changesets, of which {@link #earlier} has the first two, and a backup all. */
    @BeforeEach
    void make() throws IOException {
        register = Location.of(folder.resolve("register"));
        earlier = folder.resolve("earlier");
        Database.create(register, CLOCK).close();
        log(2);
        Files.copy(register.file(), earlier);
        log(3);
        try (Database database = Database.open(register, CLOCK)) {
            database.keepBackup();
        }
    }

    private void log(int times) {
        try (Database database = Database.open(register, CLOCK)) {
            for (int i = 0; i < times; i++) log(database);
        }
    }

    private static void log(Database database) {
        new Register(database, new Search(database), new Feed())
                .log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Een")), "Anna");
    }

    private void goBack() throws IOException {
        Files.copy(earlier, register.file(), StandardCopyOption.REPLACE_EXISTING);
    }

    private void assertSound(long changesets) {
        try (Database database = Database.open(register, CLOCK)) {
            assertThat(database.damage()).isEmpty();
            assertThat(database.check().findings()).isEmpty();
            assertThat(database.check().changesets()).isEqualTo(changesets);
        }
    }

    @Test
    void theLastChangesThatAreMissingAreToldAndNothingIsWrittenOverThem() throws IOException {
        goBack();
        try (Database database = Database.open(register, CLOCK)) {
            assertThat(database.damage().orElseThrow().findings())
                    .containsExactly(new CheckReport.Finding("changeset", "check.end.lost", 3, List.of()));
            assertThat(database.check().findings()).hasSize(1);
            assertThat(database.keepBackup()).isFalse();
            assertThat(new BackupFolder(register).all()).hasSize(1);
            assertThatThrownBy(() -> log(database))
                    .isInstanceOf(Refusal.class)
                    .hasMessageStartingWith("register.read.only");
        }
        try (Database again = Database.open(register, CLOCK)) {
            assertThat(again.damage()).isPresent();
        }
        assertThat(folder.resolve("register-as-found.mv.db")).hasSameBinaryContentAs(earlier);
    }

    @Test
    void theyComeBackFromTheNewestBackup() throws IOException {
        goBack();
        Rescue rescue = new Rescue(register, CLOCK);
        rescue.carryOut(rescue.plan().orElseThrow(), "Anna");
        assertSound(6);
    }

    @Test
    void aBackupOfWhatWasLeftIsNotTakenForTheNewest() throws IOException {
        String last = Files.readString(register.last());
        goBack();
        Files.delete(register.last());
        try (Database database = Database.open(register, CLOCK)) {
            assertThat(database.keepBackup()).isTrue();
        }
        Files.writeString(register.last(), last);
        assertThat(new Rescue(register, CLOCK).plan().orElseThrow().changeset()).isEqualTo(5);
        // Whoever works on from there has another sixth changeset than any backup.
        Files.delete(register.last());
        log(4);
        try (Database database = Database.open(register, CLOCK)) {
            database.keepBackup();
        }
        assertThat(Backup.newestSound(register, CLOCK).orElseThrow().changeset())
                .isEqualTo(6);
        goBack();
        assertThat(new Rescue(register, CLOCK).plan().orElseThrow().changeset()).isEqualTo(6);
    }

    @Test
    void aBackupThatIsPutBackOnPurposeIsNoLoss() throws IOException {
        Path zip = folder.resolve("later.zip");
        try (Database database = Database.open(register, CLOCK)) {
            database.backUp(zip);
            log(database);
        }
        Backup.restore(zip, register, "Anna", CLOCK);
        assertSound(6);
    }

    @Test
    void anotherRegisterInItsPlaceIsNone() throws IOException {
        Location other = Location.of(folder.resolve("other"));
        Database.create(other, CLOCK).close();
        Files.copy(other.file(), register.file(), StandardCopyOption.REPLACE_EXISTING);
        assertSound(0);
    }

    @Test
    void whatLiesBesideItAndIsDamagedOrGoneIsMadeAnewAndAccusesNobody() throws IOException {
        Path file = Witness.of(register).file();
        String written = Files.readString(file);
        Files.writeString(file, written.replace(" 5 ", " 6 "));
        assertSound(5);
        assertThat(file).hasContent(written);
        Files.delete(file);
        assertSound(5);
        assertThat(file).hasContent(written);
    }
}
