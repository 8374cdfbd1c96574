package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupFolderTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void anImportIsPrecededByABackupAndTheSameStateIsKeptOnce() throws IOException {
        Location location = Location.of(folder.resolve("own"));
        try (Database database = Database.create(location, CLOCK)) {
            Register register = new Register(database, new Search(database), new Feed());
            database.keepBackup();
            assertThat(backups()).hasSize(1);
            importOne(register);
            assertThat(backups()).hasSize(1);
            importOne(register);
            assertThat(backups()).hasSize(2).last().asString().endsWith("-c1.zip");
        }
        Backup.restore(backups().getLast(), location, "Anna", CLOCK);
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.check().obstacles()).isEqualTo(1);
        }
    }

    @Test
    void theNewestGoesToASecondPlaceOnceAndASoundOneKeepsNoMoreThere() throws IOException {
        Location location = Location.of(folder.resolve("own"));
        Path stick = folder.resolve("stick");
        try (Database database = Database.create(location, CLOCK)) {
            Register register = new Register(database, new Search(database), new Feed());
            assertThat(database.backups().orElseThrow().count()).isZero();
            assertThatThrownBy(() -> database.copyBackup(stick))
                    .isInstanceOf(Refusal.class)
                    .hasMessageContaining("backup.elsewhere.gone");
            Files.createDirectory(stick);
            assertThat(database.copyBackup(stick)).isEmpty();
            for (int i = 0; i < 12; i++) {
                importOne(register);
                Path copy = database.copyBackup(stick).orElseThrow();
                assertThat(Files.mismatch(copy, backups().getLast())).isEqualTo(-1);
                assertThat(database.copyBackup(stick)).contains(copy);
            }
        }
        try (Stream<Path> own = Files.list(stick)) {
            assertThat(own.toList())
                    .singleElement()
                    .satisfies(one -> assertThat(one.getFileName().toString()).matches("own-[0-9a-f]{8}"))
                    .satisfies(one -> assertThat(one.toFile().list()).hasSize(10));
        }
    }

    @Test
    void whatAKilledProgramLeftIsSweptAfterADayAndNothingElse() throws IOException {
        Files.createDirectories(folder.resolve("backups"));
        FileTime old = FileTime.from(CLOCK.instant().minus(2, ChronoUnit.DAYS));
        for (String name : List.of(".slagboom1.mv.db", "backups/.slagboom2.zip", "backups/.slagboom3.mv.db", "1.mv.db"))
            Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), old);
        Files.createFile(folder.resolve(".slagboom4.mv.db"));
        try (Database database = Database.create(Location.of(folder.resolve("own")), CLOCK)) {
            database.keepBackup();
        }
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)
                            .map(file -> String.valueOf(file.getFileName()))
                            .filter(name -> !name.startsWith("own")))
                    .containsExactlyInAnyOrder("1.mv.db", ".slagboom4.mv.db");
        }
    }

    @Test
    void whereNoBackupCanBeMadeNothingIsImported() throws IOException {
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        try (Database database = Database.create(Location.of(folder.resolve("own")), CLOCK)) {
            Search search = new Search(database);
            Register register = new Register(database, search, new Feed());
            assertThatThrownBy(() -> importOne(register)).isInstanceOf(Refusal.class);
            assertThat(search.rows().rows()).isEmpty();
        }
    }

    @Test
    void theNewestTenStayAndTheLastOfEachMonthAndNothingElseIsTouched() throws IOException {
        BackupFolder backups = new BackupFolder(Location.of(folder.resolve("own")));
        LocalDateTime day = LocalDateTime.of(2026, 1, 1, 9, 0);
        for (int i = 0; i < 60; i++) Files.createFile(backups.place(day.plusDays(i), i));
        Path foreign = Files.createFile(folder.resolve("backups/own-by-hand.zip"));
        backups.rotate();
        List<String> kept =
                backups().stream().map(file -> file.getFileName().toString()).toList();
        // 60 days from 1 January end on 1 March: ten newest, and the last of January.
        assertThat(kept).hasSize(12).contains("own-20260131-090000-c30.zip", "own-20260301-090000-c59.zip");
        assertThat(foreign).exists();
        assertThat(backups.newestAt(59)).isPresent();
        assertThat(backups.newestAt(58)).isEmpty();
    }

    @Test
    void aClockThatWasSetBackMakesNoOldBackupOfANewOne() throws IOException {
        BackupFolder backups = new BackupFolder(Location.of(folder.resolve("own")));
        Files.createFile(backups.place(LocalDateTime.of(2026, 5, 1, 9, 0), 7));
        Files.createFile(backups.place(LocalDateTime.of(2020, 1, 1, 0, 0), 8));
        assertThat(backups().getLast().getFileName()).hasToString("own-20260501-090001-c8.zip");
        assertThat(backups.newestAt(8)).isPresent();
    }

    private static void importOne(Register register) {
        Dossier fresh = Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Een"));
        register.apply(new Batch(List.of(fresh), List.of(), null), ChangeKind.IMPORT, "list", "Anna", Progress.NONE);
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("backups"))) {
            return files.sorted().toList();
        }
    }
}
