package nl.slagboom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.slagboom.persistence.Backup;
import nl.slagboom.persistence.CheckReport;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.persistence.OldRegister;
import org.jspecify.annotations.Nullable;

/** What a killed process left: read whole, and held against its last words. */
record Remains(Path folder, Deed deed) {

    private static final Clock CLOCK = Clock.systemUTC();

    void verify(LastWords words) throws IOException {
        for (Map.Entry<Path, LastWords.Kept> one : words.kept().entrySet()) read(one.getKey(), one.getValue());
        Path begun = words.begun();
        if (begun == null || words.kept().containsKey(begun)) return;
        // Migration and restore begin on what is there, and so it stays.
        if (deed == Deed.MIGRATE || deed == Deed.RESTORE) assertThat(begun).exists();
        if (Files.exists(begun)) read(begun, null);
    }

    private void read(Path file, LastWords.@Nullable Kept kept) throws IOException {
        switch (deed) {
            case BACKUP -> {
                Path restored = folder.resolve("restored.mv.db");
                Backup.restore(file, Location.of(restored), "Anna", CLOCK);
                assertThat(opened(restored, kept)).isTrue();
                Files.delete(restored);
                Files.delete(file);
            }
            // What was acknowledged may have been replaced by the restore under way: then it is kept beside.
            case RESTORE -> {
                boolean beside = replaced(kept);
                assertThat(opened(file, kept) || beside).isTrue();
            }
            default -> assertThat(opened(file, kept)).as("%s in %s", kept, file).isTrue();
        }
    }

    private boolean replaced(LastWords.@Nullable Kept kept) throws IOException {
        List<Path> replaced;
        try (Stream<Path> files = Files.list(folder)) {
            replaced = files.filter(file -> file.toString().matches(".*-before-restore-.*\\.mv\\.db"))
                    .toList();
        }
        boolean found = false;
        for (Path file : replaced) {
            found |= opened(file, kept);
            Files.delete(file);
        }
        return found;
    }

    /** Whether it has the changeset; that it is sound it must be. */
    private boolean opened(Path register, LastWords.@Nullable Kept kept) {
        try (Database database = Database.open(Location.of(register), CLOCK)) {
            CheckReport report = database.check();
            assertThat(report.findings()).isEmpty();
            if (deed == Deed.MIGRATE) assertThat(report.obstacles()).isEqualTo(OldRegister.TITLES.size());
            database.look(Remains::wholeLists);
            return kept == null || database.look(connection -> has(connection, kept));
        }
    }

    private static boolean has(Connection connection, LastWords.Kept kept) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select count(*) from changeset where changeset_number = ? and uuid = ?")) {
            statement.setLong(1, kept.number());
            statement.setObject(2, kept.uuid());
            try (ResultSet count = statement.executeQuery()) {
                return count.next() && count.getInt(1) == 1;
            }
        }
    }

    /** A list is there whole, or not at all; and so it was taken back. */
    private static int wholeLists(Connection connection) throws SQLException {
        int lists = 0;
        try (Statement statement = connection.createStatement();
                ResultSet list = statement.executeQuery("select count(*), count(withdrawn) from obstacle"
                        + " where title_nl like '" + Victim.LISTED + "%' group by description_nl")) {
            for (; list.next(); lists++) {
                assertThat(list.getInt(1)).isEqualTo(Victim.AT_ONCE);
                assertThat(list.getInt(2)).isIn(0, Victim.AT_ONCE);
            }
        }
        return lists;
    }
}
