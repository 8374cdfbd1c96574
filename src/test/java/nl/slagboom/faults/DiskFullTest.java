package nl.slagboom.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import nl.slagboom.i18n.Messages;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Backup;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.persistence.OldRegister;
import nl.slagboom.register.Batch;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The disk is full, sooner or later in what is done: it is said so, nothing is half, and with room it works again. */
final class DiskFullTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final long KILO = 1_024;
    private static final List<String> HIT = List.of("register.disk.full", "register.closed.amid");

    @TempDir
    private Path folder = Path.of("");

    /** How a disk is made full here. */
    enum Kind {
        DISK,
        FILES;

        Optional<? extends Room> at(Path folder) throws IOException {
            return this == DISK ? SmallDisk.at(folder) : SmallFiles.at(folder);
        }
    }

    @FunctionalInterface
    private interface Trial {
        void on(Room room) throws Exception;
    }

    private void with(Kind kind, Trial trial) throws Exception {
        Optional<? extends Room> found = kind.at(Files.createDirectory(folder.resolve("disk")));
        assumeTrue(found.isPresent(), "This machine does not let us");
        try (Room room = found.get()) {
            trial.on(room);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSaveIsRefusedAndTheRegisterWorksOn(Kind kind) throws Exception {
        with(kind, room -> {
            try (Database database = Database.create(location(room), CLOCK)) {
                Search search = new Search(database);
                Register register = new Register(database, search, new Feed());
                long kept = register.log(titled("Een"), "Anna").changeset().number();
                int refused = 0;
                for (int kilobytes : new int[] {0, 3, 8, 13, 20, 27, 40}) {
                    room.leaveToGrow(kilobytes * KILO);
                    int saved = 0;
                    Optional<Refusal> refusal = Optional.empty();
                    while (refusal.isEmpty() && saved++ < 50)
                        refusal = refusal(() -> register.log(titled("Twee"), "Anna"));
                    assertFull(refusal, "register.disk.full");
                    refused++;
                    kept += saved - 1;
                    assertThat(search.rows().rows()).as("can be read").hasSize((int) kept);
                    room.widen();
                    kept++;
                    assertThat(register.log(titled("Drie"), "Anna").changeset().number())
                            .isEqualTo(kept);
                    assertThat(database.check().findings()).isEmpty();
                }
                assertThat(refused).isEqualTo(7);
            }
            assertSound(location(room));
        });
    }

    @ParameterizedTest
    @EnumSource
    void anImportIsRefusedWhole(Kind kind) throws Exception {
        with(kind, room -> {
            try (Database database = Database.create(location(room), CLOCK)) {
                Search search = new Search(database);
                Register register = new Register(database, search, new Feed());
                for (int kilobytes : new int[] {0, 50, 200, 900, 1_000, 1_100}) {
                    room.leaveToGrow(kilobytes * KILO);
                    int before = search.rows().rows().size();
                    Optional<Refusal> refusal = refusal(() -> register.apply(
                            new Batch(many(200), List.of(), null), ChangeKind.IMPORT, "lijst", "Anna", Progress.NONE));
                    if (refusal.isEmpty()) continue;
                    assertFull(refusal, "register.disk.full", "backup.not.kept", "backup.not.written");
                    room.widen();
                    assertThat(search.rows().rows()).hasSize(before);
                    assertThat(database.check().findings()).isEmpty();
                }
                room.widen();
                register.apply(
                        new Batch(many(200), List.of(), null), ChangeKind.IMPORT, "lijst", "Anna", Progress.NONE);
            }
            assertSound(location(room));
        });
    }

    /** H2 writes what is not committed yet, too, once there is much of it; then its store is closed amid a statement. */
    @ParameterizedTest
    @EnumSource
    @Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void anImportThatFillsTheDiskLongBeforeItsEndIsRefusedWhole(Kind kind) throws Exception {
        with(kind, room -> {
            try (Database database = Database.create(location(room), CLOCK)) {
                Search search = new Search(database);
                Register register = new Register(database, search, new Feed());
                register.log(titled("Een"), "Anna");
                for (int kilobytes : new int[] {1_500, 2_500, 0}) {
                    room.leaveToGrow(kilobytes * KILO);
                    Optional<Refusal> refusal = refusal(() -> register.apply(
                            new Batch(many(3_000), List.of(), null),
                            ChangeKind.DEMONSTRATION,
                            "lijst",
                            "Anna",
                            Progress.NONE));
                    assertFull(refusal, "register.disk.full");
                    assertThat(search.rows().rows()).hasSize(1);
                }
            }
            room.widen();
            assertSound(location(room));
        });
    }

    /** Who is amid a statement when the store is closed must come out of it, or the file cannot be opened anew. */
    @ParameterizedTest
    @EnumSource
    @Timeout(value = 4, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void whoReadsAndWritesMeanwhileComesOutOfItAndLosesNothing(Kind kind) throws Exception {
        with(kind, room -> {
            Set<String> acknowledged = new ConcurrentSkipListSet<>();
            try (Database database = Database.create(location(room), CLOCK)) {
                Search search = new Search(database);
                Register register = new Register(database, search, new Feed());
                AtomicBoolean over = new AtomicBoolean();
                Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
                List<Thread> others = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    boolean writes = i % 4 == 0;
                    others.add(Thread.ofPlatform()
                            .daemon()
                            .uncaughtExceptionHandler((thread, e) -> failures.add(e))
                            .start(() -> {
                                while (!over.get()) work(search, register, writes, acknowledged);
                            }));
                }
                for (int kilobytes : new int[] {1_500, 2_500, 500, 0, 2_000}) {
                    room.leaveToGrow(kilobytes * KILO);
                    Optional<Refusal> refusal = refusal(() -> register.apply(
                            new Batch(many(3_000), List.of(), null),
                            ChangeKind.DEMONSTRATION,
                            "lijst",
                            "Anna",
                            Progress.NONE));
                    // Whoever of them met the full disk first closed the register amid the work of the others.
                    assertThat(refusal.map(Refusal::key).orElse("none")).isIn(HIT);
                    room.widen();
                    acknowledged.add(
                            register.log(titled("Na"), "Anna").dossier().reference());
                }
                over.set(true);
                assertThat(failures).isEmpty();
                for (Thread other : others)
                    assertThat(other.join(Duration.ofSeconds(30)))
                            .as("it came out")
                            .isTrue();
                assertThat(search.refresh().rows())
                        .extracting(row -> row.reference())
                        .containsExactlyInAnyOrderElementsOf(acknowledged);
                assertThat(database.check().findings()).isEmpty();
            }
            assertSound(location(room));
        });
    }

    private static void work(Search search, Register register, boolean writes, Set<String> acknowledged) {
        try {
            if (writes)
                acknowledged.add(register.log(titled("Een"), "Bea").dossier().reference());
            else search.changesets(10).forEach(changeset -> search.written(changeset.number(), 10));
        } catch (Refusal e) {
            assertThat(e.key()).as(e.toString()).isIn(HIT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aBackupIsRefusedAndTheOneOfBeforeStays(Kind kind) throws Exception {
        with(kind, room -> {
            Path file = room.folder().resolve("backup.zip");
            try (Database database = Database.create(location(room), CLOCK)) {
                new Register(database, new Search(database), new Feed()).log(titled("Een"), "Anna");
                database.backUp(file);
                byte[] before = Files.readAllBytes(file);
                for (int kilobytes : new int[] {0, 10, 50, 300, 700}) {
                    room.leaveToNew(kilobytes * KILO);
                    assertFull(refusal(() -> database.backUp(file)), "backup.not.written");
                    room.widen();
                    assertThat(file).hasBinaryContent(before);
                }
                database.backUp(file);
            }
            assertThat(files(room)).containsExactlyInAnyOrder("register.mv.db", "register.last", "backup.zip");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aMigrationIsRefusedAndTheOldRegisterStaysAsItWas(Kind kind) throws Exception {
        with(kind, room -> {
            OldRegister.put(location(room).file());
            List<String> before = content(location(room));
            for (int kilobytes : new int[] {0, 10, 300, 700, 800, 900}) {
                room.leaveToNew(kilobytes * KILO);
                Optional<Refusal> refusal =
                        refusal(() -> Database.open(location(room), CLOCK).close());
                room.widen();
                assertFull(refusal, "register.not.migrated", "backup.not.kept", "backup.not.written");
                assertThat(content(location(room))).isEqualTo(before);
            }
            assertSound(location(room));
            assertThat(files(room)).containsExactlyInAnyOrder("register.mv.db", "register.last", "backups");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRestoreIsRefusedAndTheRegisterStaysAsItWas(Kind kind) throws Exception {
        with(kind, room -> {
            Path backup = room.folder().resolve("backup.zip");
            try (Database database = Database.create(location(room), CLOCK)) {
                new Register(database, new Search(database), new Feed()).log(titled("Een"), "Anna");
                database.backUp(backup);
            }
            byte[] before = Files.readAllBytes(location(room).file());
            for (int kilobytes : new int[] {0, 10, 300, 700}) {
                room.leaveToNew(kilobytes * KILO);
                Optional<Refusal> refusal = refusal(() -> Backup.restore(backup, location(room), "Anna", CLOCK));
                room.widen();
                assertFull(refusal, "backup.not.restored");
                assertThat(location(room).file()).hasBinaryContent(before);
            }
            assertThat(files(room)).containsExactlyInAnyOrder("register.mv.db", "register.last", "backup.zip");
            Backup.restore(backup, location(room), "Anna", CLOCK);
            assertSound(location(room));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aNewRegisterIsRefusedAndNoneIsThere(Kind kind) throws Exception {
        with(kind, room -> {
            for (int kilobytes : new int[] {0, 10, 100, 300}) {
                room.leaveToNew(kilobytes * KILO);
                Optional<Refusal> refusal =
                        refusal(() -> Database.create(location(room), CLOCK).close());
                room.widen();
                assertFull(refusal, "register.disk.full", "register.not.made");
                assertThat(files(room)).isEmpty();
            }
            Database.create(location(room), CLOCK).close();
            assertSound(location(room));
        });
    }

    private static Location location(Room room) {
        return Location.of(room.folder().resolve("register"));
    }

    private static List<String> files(Room room) throws IOException {
        try (Stream<Path> files = Files.list(room.folder())) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    /** To the letter; H2 itself writes to a file that it opens and closes. */
    private List<String> content(Location location) throws Exception {
        Path copy = folder.resolve("content.mv.db");
        Files.copy(location.file(), copy, StandardCopyOption.REPLACE_EXISTING);
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:h2:" + folder.resolve("content"), "sa", "");
                Statement statement = connection.createStatement();
                ResultSet line = statement.executeQuery("script nosettings")) {
            while (line.next()) lines.add(line.getString(1));
        }
        return lines;
    }

    private static Dossier titled(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }

    private static List<Dossier> many(int number) {
        List<Dossier> many = new ArrayList<>();
        for (int i = 0; i < number; i++)
            many.add(titled("Nr. " + i)
                    .with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.NL, "De bus. ".repeat(400))));
        return many;
    }

    private static Optional<Refusal> refusal(Runnable work) {
        try {
            work.run();
            return Optional.empty();
        } catch (Refusal e) {
            return Optional.of(e);
        }
    }

    private static void assertFull(Optional<Refusal> refusal, String... keys) {
        assertThat(refusal).isPresent();
        assertThat(refusal.orElseThrow().key()).as(refusal.toString()).isIn(Set.of(keys));
        assertThat(Messages.of(Language.NL.locale()).text(refusal.orElseThrow()))
                .contains("ruimte");
    }

    private static void assertSound(Location location) {
        try (Database database = Database.open(location, CLOCK)) {
            assertThat(database.check().findings()).isEmpty();
        }
    }
}
