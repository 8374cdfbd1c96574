package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.ChangeKind;
import org.jspecify.annotations.Nullable;

/** H2 within this program: a file that nobody else has open, or memory. */
final class H2 implements Engine {

    private static final System.Logger LOG = System.getLogger(H2.class.getName());

    private static final int PATIENCE = 60; // seconds

    private final ReentrantLock writing = new ReentrantLock(true);
    private final Connections connections;
    private final Clock clock;
    private final @Nullable Location own;
    private final @Nullable Standing standing;
    private final @Nullable Witness witness;
    /** Changesets that were seen in it, and were not there when it was opened. */
    private final long missing;
    /** What was found before its tables were brought up to date. */
    private final CheckReport before;

    private final @Nullable Remains remains;

    /**
     * Takes over an open register.
     *
     * @param own where it lies; null for one that is not kept
     * @param witness of what was in it last; null for one that has none
     * @param before what was found before its tables were brought up to date
     */
    H2(Connections connections, Clock clock, @Nullable Location own, @Nullable Witness witness, CheckReport before)
            throws SQLException {
        this.connections = connections;
        this.clock = clock;
        this.own = own;
        this.witness = witness;
        this.before = before;
        standing = own == null ? null : Standing.of(own);
        remains = own == null ? null : new Remains(own);
        if (witness == null) {
            missing = 0;
            return;
        }
        try (Connection connection = connections.getConnection()) {
            missing = witness.missing(connection);
            if (own != null && missing == 0) witness.take(Witness.account(connection));
        }
    }

    @Override
    public DataSource connections() {
        return connections;
    }

    @Override
    public <R> R mended(Supplier<R> work) {
        Opened engine = connections.engine();
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            connections.learn(engine, e);
            Location kept = own;
            if (kept != null && !(e instanceof Refusal)) {
                Optional<String> told = Disk.key(e, kept.file());
                if (told.isPresent()) throw new Refusal(e, told.get(), kept);
                if (engine.isStoreClosed() && Broken.isSaidBy(e)) throw new Refusal(e, "register.closed.amid");
            }
            throw e;
        }
    }

    /** H2 itself gives up after two seconds; an import may take longer. */
    @Override
    public <R> R alone(Supplier<R> work) {
        await();
        try {
            return mended(work);
        } finally {
            writing.unlock();
        }
    }

    private void await() {
        try {
            if (writing.tryLock(PATIENCE, TimeUnit.SECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(e, "register.busy.here");
        }
        throw new Refusal("register.busy.here");
    }

    @Override
    public <R> R repeated(Supplier<R> reading) {
        Opened engine = connections.engine();
        try {
            return mended(reading);
        } catch (RuntimeException e) {
            if (!engine.isStoreClosed()) throw e;
            LOG.log(Level.INFO, "Read once more", e);
            return mended(reading);
        }
    }

    @Override
    public void admit(Connection connection) {
        // Nobody else has it open: its tables are as they were when it was opened. The file itself may be taken away.
        if (standing != null) standing.require();
    }

    @Override
    public void sync() {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            // Before: another changeset may be committed, and not yet on the disk, when the disk is done with this one.
            String account = own == null ? "" : Witness.account(connection);
            statement.execute("CHECKPOINT SYNC");
            if (own != null && witness != null) witness.take(account);
        } catch (SQLException e) {
            throw new IllegalStateException("The register could not be synced to the disk", e);
        }
    }

    /** The file only grows while it is open; when it is closed it is copied without what was erased. */
    @Override
    public void erases() {
        if (remains != null) remains.note();
    }

    @Override
    public boolean holds(Changeset.Entry changeset, Throwable why) {
        try (Connection connection = connections.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from changeset where uuid = ?")) {
            statement.setObject(1, changeset.uuid());
            try (ResultSet count = statement.executeQuery()) {
                return count.next() && count.getInt(1) == 1;
            }
        } catch (SQLException e) {
            why.addSuppressed(e);
            return false;
        }
    }

    @Override
    public CheckReport check(Connection connection) throws SQLException {
        return Check.of(connection).after(before).lacking(missing);
    }

    @Override
    public Optional<CheckReport> damage() {
        CheckReport known = CheckReport.NOTHING.after(before).lacking(missing);
        return known.isSound() ? Optional.empty() : Optional.of(known);
    }

    @Override
    public CheckReport backUp(Path file) {
        return new Backup(connections, clock).write(file).lacking(missing);
    }

    /** One that lacks its last changes gets none: a backup of before they were lost holds more. */
    @Override
    public Optional<CheckReport> keepBackup() {
        return own == null || missing > 0 ? Optional.empty() : keepBackup(connections, clock, new BackupFolder(own));
    }

    static synchronized Optional<CheckReport> keepBackup(DataSource source, Clock clock, BackupFolder backups) {
        try {
            Memory.require();
            long changeset = changeset(source);
            if (backups.newestAt(changeset).isPresent()) return Optional.empty();
            CheckReport copy = new Backup(source, clock).write(backups.place(LocalDateTime.now(clock), changeset));
            // Of a damaged register every older backup may be the one that is needed.
            if (copy.isSound()) backups.rotate();
            backups.sweep(clock.instant());
            return Optional.of(copy);
        } catch (IOException | SQLException e) {
            throw new Refusal(e, "backup.not.kept");
        }
    }

    private static long changeset(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet number = statement.executeQuery("select changeset_number from register")) {
            number.next();
            return number.getLong(1);
        }
    }

    @Override
    public Optional<Backups> backups() {
        Location kept = own;
        if (kept == null) return Optional.empty();
        try {
            return Optional.of(new BackupFolder(kept).kept(kept.file()));
        } catch (IOException e) {
            throw new Refusal(e, "backup.folder.unread");
        }
    }

    /** Nothing goes there from where there is no folder: a stick that is not in, a drive that is not connected. */
    @Override
    public Optional<Path> copyBackup(Path place, UUID register) {
        Location kept = own;
        if (kept == null) return Optional.empty();
        if (!Files.isDirectory(place)) throw new Refusal("backup.elsewhere.gone", place);
        try {
            BackupFolder other = BackupFolder.elsewhere(kept, place, register);
            Optional<Path> copy = new BackupFolder(kept).copyNewestTo(other);
            if (damage().isEmpty()) other.rotate();
            return copy;
        } catch (IOException e) {
            throw new Refusal(e, "backup.elsewhere.failed", place);
        }
    }

    @Override
    public Optional<Refusal> caution() {
        Location kept = own;
        return kept == null ? Optional.empty() : Ground.caution(kept).or(() -> older(kept));
    }

    /** A backup that holds more than the register tells of an older file in its place, unless one was put back since. */
    private Optional<Refusal> older(Location kept) {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select (select max(changeset_number) from register),"
                        + " (select max(made_at) from changeset where kind = '" + ChangeKind.RESTORE.name() + "')")) {
            row.next();
            long number = row.getLong(1);
            OffsetDateTime restored = row.getObject(2, OffsetDateTime.class);
            long backup = new BackupFolder(kept)
                    .newestAfter(
                            restored == null
                                    ? LocalDateTime.MIN
                                    : LocalDateTime.ofInstant(restored.toInstant(), clock.getZone()));
            return backup <= number
                    ? Optional.empty()
                    : Optional.of(
                            new Refusal("register.place.older", kept, String.valueOf(number), String.valueOf(backup)));
        } catch (IOException | SQLException e) {
            LOG.log(Level.INFO, "Whether a backup holds more than the register cannot be seen", e);
            return Optional.empty();
        }
    }

    @Override
    public boolean checksPages() {
        return false;
    }

    private Optional<Compaction> compaction(Location file, Connection connection) throws SQLException {
        boolean must = remains != null && remains.lie();
        return must ? Optional.of(Compaction.of(file, connection)) : Compaction.due(file, connection);
    }

    @Override
    public void close() {
        Optional<Compaction> compaction;
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            compaction = own == null ? Optional.empty() : compaction(own, connection);
            connections.end();
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            // Of what was acknowledged nothing hangs on it: that lies in the file, as after a crash.
            LOG.log(Level.WARNING, "The register was not closed in order", e);
            compaction = Optional.empty();
        } finally {
            connections.dispose();
        }
        if (compaction.isPresent() && compaction.get().run() && remains != null) remains.gone();
    }
}
