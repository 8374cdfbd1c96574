package nl.slagboom.persistence;

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
import java.util.Random;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.model.Refusal;
import nl.slagboom.persistence.chain.Script;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;

/** A register of sixty obstacles with one bit of its file turned over, and what comes of it. */
final class FlippedRegister {

    /** What comes of a turned bit. The last must not be. */
    enum Outcome {
        NOT_OPENED,
        FOUND_BY_CHECK,
        NOTHING_IN_USE,
        SILENTLY_DIFFERENT
    }

    private static final String LOOK_UPS = "select 'select * from obstacle where id = ''' || id || '''' from obstacle"
            + " union all select 'select * from obstacle where reference = ''' || reference || '''' from obstacle"
            + " union all select 'select * from action where obstacle_id = ''' || id || ''' order by id' from obstacle"
            + " union all select 'select * from note where obstacle_id = ''' || id || ''' order by id' from obstacle"
            + " union all select 'select * from report where obstacle_id = ''' || id || ''' order by id' from obstacle"
            + " union all select 'select * from obstacle_aud where id = ''' || id || ''' and rev = ' || rev"
            + " from obstacle_aud"
            + " union all select 'select * from obstacle_aud where rev = ' || changeset_number || ' order by id'"
            + " from changeset"
            + " union all select 'select * from changeset where uuid = ''' || uuid || '''' from changeset";

    private static final int END = 16_384;

    private final Path folder;
    private final Location sound;
    private final byte[] bytes;
    private final byte[] grown;
    private final byte[] witness;
    private final byte[] backup;
    private final List<String> lookUps = new ArrayList<>();
    private final String looked;
    private final String script;
    private int tried;

    FlippedRegister(Path folder) throws IOException, SQLException {
        this.folder = folder;
        sound = Location.of(folder.resolve("sound"));
        Demonstration.Walk walk = new Demonstration.Walk();
        Path zip = folder.resolve("sound.zip");
        try (Database database = Database.create(sound, walk)) {
            Search search = new Search(database);
            Demonstration.fill(search, new Register(database, search, new Feed()), walk);
            database.backUp(zip);
        }
        grown = Files.readAllBytes(sound.file());
        witness = Files.readAllBytes(Witness.of(sound).file());
        try (Connection connection = open(sound);
                Statement statement = connection.createStatement()) {
            try (ResultSet row = statement.executeQuery(LOOK_UPS)) {
                while (row.next()) lookUps.add(row.getString(1));
            }
            looked = looked(connection);
            script = Script.whole(connection);
            // Without what is out of date in it, more of the bits are of something.
            statement.execute("shutdown compact");
        }
        bytes = Files.readAllBytes(sound.file());
        backup = Files.readAllBytes(zip);
    }

    int size() {
        return bytes.length;
    }

    private static Connection open(Location location) throws SQLException {
        return DriverManager.getConnection(location.url(false), "sa", "");
    }

    private String looked(Connection connection) throws SQLException {
        StringBuilder content = new StringBuilder();
        try (Statement statement = connection.createStatement()) {
            for (String lookUp : lookUps) {
                try (ResultSet row = statement.executeQuery(lookUp)) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++)
                            content.append(row.getString(i)).append('|');
                    }
                }
                content.append('\n');
            }
        }
        return content.toString();
    }

    /** Each has a name of its own: H2 may keep one that broke open. */
    private Location fresh() {
        return Location.of(folder.resolve("flipped-" + ++tried));
    }

    Outcome inFile(Random random) throws IOException {
        Location location = fresh();
        Files.write(location.file(), flipped(bytes, random, bytes.length));
        return outcome(location, true);
    }

    /** In the last of what was written, where H2 may take it for a commit that was never finished. */
    Outcome atTheEnd(Random random) throws IOException {
        Location location = fresh();
        Files.write(location.file(), flipped(grown, random, END));
        Files.write(Witness.of(location).file(), witness);
        try (Database database = Database.open(location, Clock.systemUTC())) {
            if (database.damage().isPresent() || !database.check().isSound()) return Outcome.FOUND_BY_CHECK;
            return database.look(this::looked).equals(looked) ? Outcome.NOTHING_IN_USE : Outcome.SILENTLY_DIFFERENT;
        } catch (Refusal | OutOfMemoryError e) {
            return Outcome.NOT_OPENED;
        } finally {
            Files.deleteIfExists(location.file());
        }
    }

    /** In the zip file of a backup, which is then put back. */
    Outcome inBackup(Random random) throws IOException {
        Path zip = folder.resolve("flipped.zip");
        Files.write(zip, flipped(backup, random, backup.length));
        Location location = fresh();
        try {
            Backup.restore(zip, location, "Anna", Clock.systemUTC());
        } catch (RuntimeException e) {
            return Outcome.NOT_OPENED;
        }
        return outcome(location, false);
    }

    /** What comes of the backup when no bit is turned. */
    Outcome whole() throws IOException {
        Location location = fresh();
        Backup.restore(folder.resolve("sound.zip"), location, "Anna", Clock.systemUTC());
        return outcome(location, false);
    }

    /** @param last how many of the last bytes it may be in */
    private static byte[] flipped(byte[] bytes, Random random, int last) {
        byte[] flipped = bytes.clone();
        flipped[bytes.length - 1 - random.nextInt(last)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
        return flipped;
    }

    /** @param all whether nothing was written to it since */
    private Outcome outcome(Location location, boolean all) throws IOException {
        try (Connection connection = open(location)) {
            if (!Check.of(connection).isSound()) return Outcome.FOUND_BY_CHECK;
            boolean same = looked(connection).equals(looked)
                    && (!all || Script.whole(connection).equals(script));
            return same ? Outcome.NOTHING_IN_USE : Outcome.SILENTLY_DIFFERENT;
        } catch (SQLException | StackOverflowError | OutOfMemoryError e) {
            return Outcome.NOT_OPENED;
        } finally {
            Files.deleteIfExists(location.file());
        }
    }
}
