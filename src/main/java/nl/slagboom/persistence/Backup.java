package nl.slagboom.persistence;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterRow;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.Unreadable;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.persistence.chain.Chain;
import org.jspecify.annotations.Nullable;

/** Backups: a zip file with the register in it, read whole before it is trusted. */
public final class Backup {

    private static final System.Logger LOG = System.getLogger(Backup.class.getName());

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
            Path unfinished = Files.createTempFile(folder, Unfinished.PREFIX, ".zip");
            try (Connection connection = source.getConnection();
                    PreparedStatement backup = connection.prepareStatement("backup to ?")) {
                long made = changesets(connection);
                backup.setString(1, unfinished.toString());
                backup.execute();
                CheckReport copy = checked(unfinished, folder);
                // What is written meanwhile may be in the copy or not.
                boolean whole = copy.changesets() >= made && (copy.isSound() || isDamagedAs(connection, copy));
                if (!whole) throw new Refusal("backup.differs", file);
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
                return copy;
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException | SQLException e) {
            throw new Refusal(e, "backup.not.written", file);
        } catch (RegisterUnavailable e) {
            // An older register's copy is migrated to be read.
            boolean unwritten = Disk.key(e, file).isPresent() || e.key().equals("register.not.migrated");
            throw new Refusal(e, unwritten ? "backup.not.written" : "backup.differs", file);
        }
    }

    /** How many changesets a copy must hold at least; of a register that does not even tell that, none. */
    private static long changesets(Connection connection) {
        try (Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from changeset")) {
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            LOG.log(Level.WARNING, "The changesets cannot be counted", e);
            return 0;
        }
    }

    /** Whether what is wrong with a copy is wrong with the register too. One of an older program cannot tell. */
    private static boolean isDamagedAs(Connection connection, CheckReport copy) throws SQLException {
        return !Chain.isIn(connection) || Check.of(connection).findings().equals(copy.findings());
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
     * Puts a backup in the place of a register that is not open, as a changeset of its own. The register that was there is
     * kept beside it.
     *
     * @return the changeset, and where what it replaces is kept, where there was one
     * @throws Unreadable when the backup does not read whole; then nothing is changed
     * @throws RegisterUnavailable when it cannot be put there
     */
    public static Written<Optional<Path>> restore(Path backup, Location location, String by, Clock clock) {
        Path folder = folder(location.file());
        try {
            Files.createDirectories(folder);
            Path read = unpacked(backup, folder);
            try {
                Changeset.Entry changeset = marked(read, backup, location, by, clock);
                return new Written<>(changeset, new Replacement(read, clock).takePlace(location));
            } finally {
                Files.deleteIfExists(read);
            }
        } catch (NoSuchFileException e) {
            throw new Unreadable(e, "unreadable.missing", backup);
        } catch (ZipException | EOFException e) {
            throw new Unreadable(e, "backup.damaged", backup);
        } catch (IOException e) {
            throw new RegisterUnavailable(e, "backup.not.restored", backup);
        }
    }

    private static Changeset.Entry marked(Path read, Path backup, Location replaced, String by, Clock clock) {
        try (Database database = Database.openCopy(Location.of(read), clock)) {
            if (!database.check().isSound()) throw new Unreadable("backup.damaged", backup);
            String name = String.valueOf(backup.getFileName());
            return database.write(Intent.of(by, ChangeKind.RESTORE, name), unit -> {
                        RegisterRow register = unit.register();
                        lastGiven(replaced, register.uuid(), clock).ifPresent(register::keepPast);
                        return name;
                    })
                    .changeset();
        } catch (Unreadable e) {
            throw e;
        } catch (Refusal e) {
            if (Disk.key(e, read).isPresent()) throw new RegisterUnavailable(e, "backup.not.restored", backup);
            if (e.key().equals("register.newer")) throw new Unreadable(e, e.key(), e.arguments());
            if (e instanceof RegisterUnavailable) throw new Unreadable(e, "backup.damaged", backup);
            throw e;
        }
    }

    /**
     * The last reference that the register in this place gave, where it is this register and can be read. It stands in
     * letters and lists by now, and must not be given to another obstacle.
     */
    private static Optional<String> lastGiven(Location location, UUID register, Clock clock) {
        if (!location.exists()) return Optional.empty();
        try (Salvage salvage = Salvage.of(location, clock)) {
            return salvage.database()
                    .read(session -> Optional.ofNullable(session.find(RegisterRow.class, 1))
                            .filter(row -> row.uuid().equals(register))
                            .map(RegisterRow::lastReference));
        } catch (RuntimeException e) {
            // A damaged one may be why the backup is put back.
            LOG.log(Level.WARNING, "What the register that is replaced gave out cannot be read", e);
            return Optional.empty();
        }
    }

    /**
     * A backup that was read whole.
     *
     * @param changeset the last that somebody made in it; its number is 0 where there is none. One of an older program is
     *     brought up to date to be read, which is none of its own
     */
    public record Sound(Path file, long changeset, UUID uuid) {

        /** Whether a register goes on from it: its last changeset is there too. */
        boolean isIn(Connection register) throws SQLException {
            if (changeset == 0) return true;
            try (PreparedStatement statement =
                    register.prepareStatement("select uuid from changeset where changeset_number = ?")) {
                statement.setLong(1, changeset);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() && uuid.equals(row.getObject(1, UUID.class));
                }
            }
        }
    }

    /**
     * The newest of those beside a register that reads whole, or an earlier one that goes on from it: a register that had lost
     * its last changes may have been backed up since.
     */
    public static Optional<Sound> newestSound(Location location, Clock clock) {
        BackupFolder folder = new BackupFolder(location);
        Sound newest = null;
        try {
            for (Path backup : folder.all().reversed()) {
                if (newest == null) newest = sound(backup, clock, null).orElse(null);
                else if (folder.changeset(backup) > newest.changeset())
                    newest = sound(backup, clock, newest).orElse(newest);
            }
            return Optional.ofNullable(newest);
        } catch (IOException e) {
            throw new RegisterUnavailable(e, "register.unreadable");
        }
    }

    /** @param before what it must go on from; null where that does not matter */
    private static Optional<Sound> sound(Path backup, Clock clock, @Nullable Sound before) throws IOException {
        Path read;
        try {
            read = unpacked(backup, folder(backup));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A backup cannot be unpacked", e);
            return Optional.empty();
        }
        try (Database database = Database.openCopy(Location.of(read), clock)) {
            if (!database.check().isSound()) return Optional.empty();
            return database.look(connection -> before == null || before.isIn(connection)
                    ? Optional.of(last(backup, connection))
                    : Optional.empty());
        } catch (RegisterUnavailable e) {
            LOG.log(Level.WARNING, "A backup cannot be read", e);
            return Optional.empty();
        } finally {
            Files.deleteIfExists(read);
        }
    }

    private static Sound last(Path backup, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select changeset_number, uuid from changeset"
                        + " where kind <> '" + ChangeKind.MIGRATION.name()
                        + "' order by changeset_number desc fetch first row only")) {
            return row.next()
                    ? new Sound(backup, row.getLong(1), row.getObject(2, UUID.class))
                    : new Sound(backup, 0, new UUID(0, 0));
        }
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
                Path copy = Files.createTempFile(folder, Unfinished.PREFIX, ".mv.db");
                try {
                    Files.copy(entries, copy, StandardCopyOption.REPLACE_EXISTING);
                    return copy;
                } catch (IOException e) {
                    Files.deleteIfExists(copy);
                    throw e;
                }
            }
        }
        throw new ZipException("No register in " + zip);
    }
}
