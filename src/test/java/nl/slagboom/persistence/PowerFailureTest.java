package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies the file of an open register, which is what a crash leaves, and reads what is in it. */
final class PowerFailureTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final int SESSIONS = 40;
    private static final String LONG = "Wie aan de andere kant van de grens werkt, ".repeat(40);

    @TempDir
    private Path folder = Path.of("");

    private final Random random = new Random(3);
    private final List<Dossier> saved = new ArrayList<>();

    @Test
    void whatWasAcknowledgedIsThereAfterACrashAtAnyMomentOfManySessions() throws Exception {
        Location register = Location.of(folder.resolve("register"));
        Database.create(register, CLOCK).close();
        long changesets = 0;
        for (int session = 0; session < SESSIONS; session++) {
            try (Database database = Database.open(register, CLOCK)) {
                for (int i = random.nextInt(3); i >= 0; i--) {
                    long before = Files.size(register.file());
                    write(database);
                    changesets++;
                    assertThat(changesets(register, Long.MAX_VALUE))
                            .as("session " + session)
                            .isEqualTo(changesets);
                    long torn = before + random.nextLong(1, Files.size(register.file()) - before);
                    assertThat(changesets(register, torn)).isEqualTo(changesets - 1);
                }
                if (session % 20 == 19) database.backUp(folder.resolve("backup.zip"));
            }
            if (session % 20 == 19) {
                Files.delete(register.file());
                Backup.restore(folder.resolve("backup.zip"), register, "Anna", CLOCK);
                changesets++;
            }
        }
        try (Database database = Database.open(register, CLOCK)) {
            assertThat(database.check()).isEqualTo(new CheckReport(saved.size(), 0, changesets, 0, List.of()));
        }
    }

    @Test
    void aFileThatWasMadeSmallerHoldsTheSame() throws Exception {
        Location register = Location.of(folder.resolve("register"));
        Database.create(register, CLOCK).close();
        for (int session = 0; session < 3; session++) {
            try (Database database = Database.open(register, CLOCK)) {
                for (int i = 0; i < 30; i++) write(database);
            }
        }
        long size = Files.size(register.file());
        PosixFileAttributeView rights = Files.getFileAttributeView(register.file(), PosixFileAttributeView.class);
        if (rights != null) rights.setPermissions(PosixFilePermissions.fromString("rw-rw----"));
        assertThat(due(register).orElseThrow().run()).isTrue();
        assertThat(due(register)).isEmpty();
        if (rights != null)
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(register.file())))
                    .isEqualTo("rw-rw----");
        assertThat(Files.size(register.file())).isLessThan(size / 3);
        try (Database database = Database.open(register, CLOCK)) {
            assertThat(database.check()).isEqualTo(new CheckReport(saved.size(), 0, 90, 0, List.of()));
            write(database);
            assertThat(changesets(register, Long.MAX_VALUE)).isEqualTo(91);
        }
    }

    @Test
    void aRegisterThatWasOpenedMeanwhileIsLeftAsItIs() throws Exception {
        Location register = Location.of(folder.resolve("register"));
        Database.create(register, CLOCK).close();
        Compaction compaction = compaction(register);
        try (Database database = Database.open(register, CLOCK)) {
            write(database);
            assertThat(compaction.run()).isFalse();
            write(database);
        }
        assertThat(compaction.run()).as("it holds more by now").isFalse();
        try (Database database = Database.open(register, CLOCK)) {
            assertThat(database.check().changesets()).isEqualTo(2);
        }
        try (var files = Files.list(folder)) {
            assertThat(files)
                    .containsExactlyInAnyOrder(
                            register.file(), Witness.of(register).file());
        }
    }

    private static Optional<Compaction> due(Location register) throws SQLException {
        try (Connection connection = DriverManager.getConnection(register.url(false), "sa", "")) {
            return Compaction.due(register, connection, 0);
        }
    }

    private static Compaction compaction(Location register) throws SQLException {
        try (Connection connection = DriverManager.getConnection(register.url(false), "sa", "")) {
            return Compaction.of(register, connection);
        }
    }

    private void write(Database database) {
        Register register = new Register(database, new Search(database), new Feed());
        if (saved.size() > 5 && random.nextBoolean()) {
            int which = random.nextInt(saved.size());
            Dossier base = new Search(database).dossier(saved.get(which).id()).orElseThrow();
            LocalizedText text = LocalizedText.of(Language.NL, random.nextInt() + LONG);
            register.save(base, base.with(ObstacleFields.DESCRIPTION, text), "Anna");
        } else {
            Dossier fresh =
                    Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Nr. " + saved.size()));
            register.log(fresh, "Anna");
            saved.add(fresh);
        }
    }

    /** As many as the disk would hold if the power failed now, with only so many bytes written. */
    private long changesets(Location register, long bytes) throws IOException, SQLException {
        Location left = Location.of(folder.resolve("left"));
        Files.copy(register.file(), left.file(), StandardCopyOption.REPLACE_EXISTING);
        try (RandomAccessFile file = new RandomAccessFile(left.file().toFile(), "rw")) {
            if (bytes < file.length()) file.setLength(bytes);
        }
        try (Connection connection = DriverManager.getConnection(left.url(false), "sa", "");
                Statement statement = connection.createStatement();
                ResultSet number = statement.executeQuery("select count(*) from changeset")) {
            number.next();
            return number.getLong(1);
        } finally {
            Files.delete(left.file());
        }
    }
}
