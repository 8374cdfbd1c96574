package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import nl.slagboom.persistence.chain.Script;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/**
 * Makes a register's file small again. The file only grows while it is open, for H2 loses track of what it writes into
 * space that it has freed; so now and then a closed one is copied without what is out of date. The copy takes its place
 * only when it holds the same to the letter, and nobody has opened the register meanwhile.
 */
final class Compaction {

    private static final System.Logger LOG = System.getLogger(Compaction.class.getName());

    /** Bytes that are not worth the trouble. */
    private static final long SMALL = 16L << 20;
    /** Percent of the file that must be in use, else it is due. */
    private static final long FULL = 40;

    private final Location location;
    private final String content;

    private Compaction(Location location, String content) {
        this.location = location;
        this.content = content;
    }

    /** What is to be done with a register that is about to be closed, if anything. */
    static Optional<Compaction> due(Location location, Connection connection) {
        try {
            return due(location, connection, SMALL);
        } catch (SQLException e) {
            // It must be closed all the same.
            LOG.log(Level.WARNING, "Whether the file of the register should be made smaller is not known", e);
            return Optional.empty();
        }
    }

    /** @param small bytes that are not worth the trouble */
    static Optional<Compaction> due(Location location, Connection connection, long small) throws SQLException {
        // How much of the file its chunks take, and how much of the chunks is in use.
        long full = setting(connection, "info.FILL_RATE") * setting(connection, "info.CHUNKS_FILL_RATE") / 100;
        boolean due = setting(connection, "info.FILE_SIZE") > small && full < FULL;
        return due ? Optional.of(of(location, connection)) : Optional.empty();
    }

    static Compaction of(Location location, Connection connection) throws SQLException {
        return new Compaction(location, Script.whole(connection));
    }

    private static long setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = '" + name + "'")) {
            return value.next() ? Long.parseLong(value.getString(1)) : 0;
        }
    }

    /** Does it, once the register is closed. Where it fails, the file stays as it is. */
    boolean run() {
        try {
            long free = Files.getFileStore(location.file()).getUsableSpace();
            if (free < 3 * Files.size(location.file())) return false;
            try (Copy copy = Copy.of(location)) {
                MVStoreTool.compact(copy.location().file().toString(), false);
                if (!holdsTheSame(copy.location())) throw new IOException("The copy differs");
                return copy.takePlace();
            }
        } catch (IOException | SQLException | MVStoreException e) {
            LOG.log(Level.WARNING, "The file of the register was not made smaller", e);
            return false;
        }
    }

    private boolean holdsTheSame(Location copy) throws SQLException {
        try (Connection connection = DriverManager.getConnection(copy.url(false), "sa", "");
                Statement statement = connection.createStatement()) {
            boolean same = content.equals(Script.whole(connection));
            statement.execute("shutdown");
            return same;
        }
    }
}
