package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
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
        return new Compaction(location, content(connection));
    }

    private static long setting(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet value = statement.executeQuery(
                        "select setting_value from information_schema.settings where setting_name = '" + name + "'")) {
            return value.next() ? Long.parseLong(value.getString(1)) : 0;
        }
    }

    /** Of everything that it holds, down to the tables: SHA-256, in hexadecimal. */
    private static String content(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script")) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            while (lines.next()) digest.update(lines.getString(1).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Does it, once the register is closed. Where it fails, the file stays as it is. */
    boolean run() {
        Path file = location.file();
        try {
            Path copy = Files.createTempFile(
                    Objects.requireNonNull(file.getParent(), "a file lies in a folder"), ".slagboom", ".mv.db");
            try {
                FileTime written = Files.getLastModifiedTime(file);
                long size = Files.size(file);
                if (Files.getFileStore(copy).getUsableSpace() < 2 * size) return false;
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
                MVStoreTool.compact(copy.toString(), false);
                if (!holdsTheSame(copy)) throw new IOException("The copy differs");
                letReadBy(file, copy);
                sync(copy);
                return replace(file, copy, size, written);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException | SQLException | MVStoreException e) {
            LOG.log(Level.WARNING, "The file of the register was not made smaller", e);
            return false;
        }
    }

    private boolean holdsTheSame(Path copy) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(Location.of(copy).url(false), "sa", "");
                Statement statement = connection.createStatement()) {
            boolean same = content.equals(content(connection));
            statement.execute("shutdown");
            return same;
        }
    }

    /** Whoever could open the register still can; a temporary file is its maker's alone. */
    private static void letReadBy(Path file, Path copy) throws IOException {
        PosixFileAttributeView known = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (known != null)
            Files.setPosixFilePermissions(copy, known.readAttributes().permissions());
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** H2 locks this file too: who holds its lock is alone with it. */
    private static boolean replace(Path file, Path copy, long size, FileTime written) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            boolean untouched = lock != null
                    && Files.size(file) == size
                    && Files.getLastModifiedTime(file).equals(written);
            if (untouched) Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return untouched;
        } catch (OverlappingFileLockException e) {
            return false; // opened again by this very program
        }
    }
}
