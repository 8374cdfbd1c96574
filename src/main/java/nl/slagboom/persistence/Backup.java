package nl.slagboom.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.Unreadable;

/** Backups: a zip file with the register in it, read whole before it is trusted. */
public final class Backup {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final DataSource source;
    private final Clock clock;

    Backup(DataSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Writes one, and gives what reading it whole gave. */
    CheckReport write(Path file) {
        Path folder = folder(file);
        try {
            Path unfinished = Files.createTempFile(folder, ".slagboom", ".zip");
            try (Connection connection = source.getConnection();
                    PreparedStatement backup = connection.prepareStatement("backup to ?")) {
                Optional<CheckReport> before =
                        chained(connection) ? Optional.of(Check.of(connection)) : Optional.empty();
                backup.setString(1, unfinished.toString());
                backup.execute();
                CheckReport copy = checked(unfinished, folder);
                // What is written meanwhile may be in the copy or not.
                boolean whole = before.isEmpty()
                        || copy.findings().equals(before.get().findings())
                                && copy.changesets() >= before.get().changesets();
                if (!whole) throw new Refusal("backup.differs", file);
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
                return copy;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | SQLException e) {
            throw new Refusal(e, "backup.not.written", file);
        }
    }

    /** A register of an older program has none; its copy is checked after its tables were changed. */
    private static boolean chained(Connection connection) throws SQLException {
        try (ResultSet table = connection.getMetaData().getTables(null, null, "ROW_DIGEST", null)) {
            return table.next();
        }
    }

    private CheckReport checked(Path zip, Path folder) throws IOException {
        Path read = unpacked(zip, folder);
        try {
            return reading(read, clock);
        } finally {
            Files.deleteIfExists(read);
        }
    }

    /**
     * Puts a backup in the place of a register that is not open. The register that was there is kept beside it.
     *
     * @return where it is kept, where there was one
     * @throws Unreadable when the backup does not read whole; then nothing is changed
     * @throws RegisterUnavailable when it cannot be put there
     */
    public static Optional<Path> restore(Path backup, Location location, Clock clock) {
        Path folder = folder(location.file());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new RegisterUnavailable(e, "register.not.made", location);
        }
        try {
            Path read = unpacked(backup, folder);
            try {
                if (!isWhole(read, backup, clock)) throw new Unreadable("backup.damaged", backup);
                Optional<Path> kept = kept(location, clock);
                Files.move(read, location.file());
                return kept;
            } finally {
                Files.deleteIfExists(read);
            }
        } catch (NoSuchFileException e) {
            throw new Unreadable(e, "unreadable.missing", backup);
        } catch (IOException e) {
            throw new Unreadable(e, "backup.damaged", backup);
        }
    }

    private static boolean isWhole(Path read, Path backup, Clock clock) {
        try {
            return reading(read, clock).findings().isEmpty();
        } catch (RegisterUnavailable e) {
            if (e.key().equals("register.newer")) throw new Unreadable(e, e.key(), e.arguments());
            throw new Unreadable(e, "backup.damaged", backup);
        }
    }

    private static Optional<Path> kept(Location location, Clock clock) throws IOException {
        if (!location.exists()) return Optional.empty();
        String stamp = STAMP.format(LocalDateTime.now(clock));
        Path kept = location.base().resolveSibling(location.name() + "-before-restore-" + stamp + ".mv.db");
        return Optional.of(Files.move(location.file(), kept));
    }

    private static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a folder");
    }

    private static CheckReport reading(Path copy, Clock clock) {
        try (Database database = Database.openCopy(Location.of(copy), clock)) {
            return database.check();
        }
    }

    /** The register that the zip holds, as a file of its own in this folder. */
    private static Path unpacked(Path zip, Path folder) throws IOException {
        try (InputStream bytes = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(bytes)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (!entry.getName().endsWith(".mv.db")) continue;
                Path copy = Files.createTempFile(folder, ".slagboom", ".mv.db");
                Files.copy(entries, copy, StandardCopyOption.REPLACE_EXISTING);
                return copy;
            }
        }
        throw new IOException("No register in " + zip);
    }
}
