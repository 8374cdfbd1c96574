package nl.slagboom.persistence;

import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.MemoryShort;
import nl.slagboom.model.OpenChangeset;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterRow;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.persistence.chain.Chain;
import org.flywaydb.core.api.FlywayException;
import org.h2.api.ErrorCode;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.jspecify.annotations.Nullable;

/** An open register. It is read and written in units of work; entities do not leave them. Safe for any thread. */
public final class Database implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Database.class.getName());

    private final Connections connections;
    private final StartingSessions sessions;
    private final Clock clock;
    private final @Nullable Location own;
    private final @Nullable Standing standing;
    private volatile @Nullable CheckReport damage;

    /** @param own where it lies; null for one that is not kept */
    private Database(Connections connections, Clock clock, @Nullable Location own) {
        this.connections = connections;
        sessions = new StartingSessions(connections);
        this.clock = clock;
        this.own = own;
        standing = own == null ? null : Standing.of(own);
    }

    /**
     * Makes a register where none is. It is made under another name first: one that was killed half-way is no register. Of
     * two starts that make it at once, the first one's is there, and the other finds it.
     *
     * @throws RegisterUnavailable when there is one, or none can be made there
     */
    public static Database create(Location location, Clock clock) {
        if (location.exists()) throw new RegisterUnavailable("register.exists", location);
        Location begun = Location.of(Unfinished.name(location));
        try {
            open(begun.url(true), clock, null).close();
            Unfinished.putWhereNoneIs(begun.file(), location.file());
        } catch (IOException | FlywayException | RegisterUnavailable e) {
            String key = Disk.key(e, location.file()).filter(Disk.FULL::equals).orElse("register.not.made");
            throw new RegisterUnavailable(e, key, location);
        } finally {
            Unfinished.drop(begun.file());
        }
        return open(location, clock);
    }

    /** @throws RegisterUnavailable when there is none, it is in use, newer than this program, or not a register */
    public static Database open(Location location, Clock clock) {
        return probed(location, clock, location);
    }

    /** Opens a file that is no register of its own: no backups are made of it. */
    static Database openCopy(Location location, Clock clock) {
        return probed(location, clock, null);
    }

    private static Database probed(Location location, Clock clock, @Nullable Location own) {
        if (!location.exists()) throw new RegisterUnavailable("register.missing", location);
        try (Connection probe = DriverManager.getConnection(location.url(false), Connections.USER, "")) {
            refuseForeign(probe, location);
            // While the probe is open, H2 does not close the file and open it once more.
            if (own == null || !prepared(own, clock)) return open(location.url(false), clock, own);
        } catch (SQLException e) {
            boolean inUse = e.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1;
            String damaged = Disk.key(e, location.file()).orElse("register.damaged");
            throw new RegisterUnavailable(e, inUse ? "register.in.use" : damaged, location);
        } catch (FlywayException e) {
            throw new RegisterUnavailable(e, "register.not.migrated", location);
        }
        Migration.run(location, clock);
        return probed(location, clock, own);
    }

    /** Whether its tables must change, which is done on a copy once nobody has it open; a backup is made first. */
    private static boolean prepared(Location own, Clock clock) {
        Connections connections = new Connections(own.url(false));
        try {
            Schema schema = new Schema(connections, false);
            if (schema.isCurrent()) return false;
            schema.refuseNewer();
            if (!schema.isBehind()) return false;
            keepBackup(connections, clock, new BackupFolder(own));
            return true;
        } finally {
            connections.dispose();
        }
    }

    /** A file of H2 that we did not make is not migrated: it is somebody else's. */
    private static void refuseForeign(Connection connection, Location location) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet tables = statement.executeQuery(
                        "select count(*) from information_schema.tables where table_name in ('REGISTER', 'CHANGESET')")) {
            tables.next();
            if (tables.getInt(1) != 2) throw new RegisterUnavailable("register.damaged", location);
        }
        // A database is code too: what runs by itself, or reads elsewhere, is none of ours.
        try (Statement statement = connection.createStatement();
                ResultSet code = statement.executeQuery("select (select count(*) from information_schema.routines)"
                        + " + (select count(*) from information_schema.triggers)"
                        + " + (select count(*) from information_schema.tables where table_schema = 'PUBLIC'"
                        + " and (table_type <> 'BASE TABLE' or storage_type not in ('CACHED', 'MEMORY')))")) {
            code.next();
            if (code.getLong(1) != 0) throw new RegisterUnavailable("register.prepared", location);
        }
    }

    /** A register that lies nowhere and is gone when it is closed. */
    public static Database inMemory(Clock clock) {
        return open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", clock, null);
    }

    private static Database open(String url, Clock clock, @Nullable Location own) {
        Connections connections = new Connections(url);
        try {
            Schema schema = new Schema(connections, false);
            if (!schema.isCurrent()) {
                schema.refuseNewer();
                Migration.inPlace(connections, clock);
            }
            return new Database(connections, clock, own);
        } catch (SQLException e) {
            connections.dispose();
            throw new RegisterUnavailable(e, "register.unreadable");
        } catch (RuntimeException e) {
            connections.dispose();
            throw e;
        }
    }

    /** Starts Hibernate in the background, for one who will need it soon. Returns at once. */
    public void warmUp() {
        sessions.start();
    }

    /** Reads tables as they are, without Hibernate. */
    public <R> R look(Look<R> look) {
        return mended(() -> {
            try (Connection connection = connections.getConnection()) {
                return look.at(connection);
            } catch (SQLException e) {
                throw new RegisterUnavailable(e, "register.unreadable");
            }
        });
    }

    /** Whatever fails, what is done next finds a register that works. */
    private <R> R mended(Supplier<R> work) {
        DataSource engine = connections.engine();
        try {
            return work.get();
        } catch (RuntimeException | Error e) {
            connections.learn(engine, e);
            Location kept = own;
            if (kept != null && !(e instanceof Refusal)) {
                Optional<String> told = Disk.key(e, kept.file());
                if (told.isPresent()) throw new Refusal(e, told.get(), kept);
            }
            throw e;
        }
    }

    /** A reading of tables. It changes nothing. */
    @FunctionalInterface
    public interface Look<R> {
        R at(Connection connection) throws SQLException;
    }

    /** Reads the register as it is. */
    public <R> R read(Function<Session, R> work) {
        return mended(() -> {
            try (Session session = sessions.get().openSession()) {
                return reading(session, work);
            }
        });
    }

    /** Reads the register as it was just after a changeset. */
    public <R> R readAt(long changeset, Function<Session, R> work) {
        return mended(() -> {
            try (Session session =
                    sessions.get().withOptions().atChangeset(changeset).openSession()) {
                return reading(session, work);
            }
        });
    }

    private static <R> R reading(Session session, Function<Session, R> work) {
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.beginTransaction();
        try {
            return work.apply(session);
        } finally {
            session.getTransaction().rollback();
        }
    }

    /**
     * Writes: one transaction, one changeset, under the register's lock row. It returns when the file is synced; when it
     * throws, nothing was written.
     *
     * @throws MemoryShort when there is too little memory left
     * @throws Refusal when the register is known to be damaged
     */
    public <R> Written<R> write(Intent intent, Function<Unit, R> work) {
        if (damage != null) throw new Refusal("register.read.only");
        Memory.require();
        if (standing != null) standing.require();
        AtomicReference<Written<R>> ready = new AtomicReference<>();
        try {
            return mended(() -> written(intent, work, ready));
        } catch (RuntimeException | Error e) {
            Written<R> committed = ready.get();
            if (committed == null || !isThere(committed.changeset(), e)) throw e;
            // It failed on its way out of the commit.
            return mended(() -> {
                sync();
                return committed;
            });
        }
    }

    private <R> Written<R> written(Intent intent, Function<Unit, R> work, AtomicReference<Written<R>> ready) {
        try (Session session = sessions.get().openSession()) {
            session.beginTransaction();
            try {
                RegisterRow register = session.find(RegisterRow.class, 1, LockModeType.PESSIMISTIC_WRITE);
                if (register == null) throw new IllegalStateException("The register has lost its own row");
                Changeset.Entry changeset = next(register, intent);
                Written<R> written = OpenChangeset.in(changeset, () -> {
                    Written<R> made = new Written<>(changeset, work.apply(new Unit(session, register, changeset)));
                    beforeCommit(session, () -> {
                        session.doWork(connection -> Chain.seal(connection, changeset.number()));
                        Memory.require();
                        ready.set(made);
                    });
                    session.getTransaction().commit();
                    return made;
                });
                sync();
                return written;
            } catch (RuntimeException | Error e) {
                rollback(session, e);
                throw e;
            }
        }
    }

    private static void beforeCommit(Session session, Runnable ready) {
        SharedSessionContractImplementor hibernate = (SharedSessionContractImplementor) session;
        // Some writes touch no audited row. They too are changesets.
        hibernate.getCurrentChangesetIdentifier();
        session.flush();
        session.setHibernateFlushMode(FlushMode.MANUAL); // not once more
        // After the flush, so that it comes after the log's rows are written, which takes memory too.
        hibernate.getTransactionCompletionCallbacks().registerCallback((BeforeCompletionCallback) there -> {
            hibernate.getJdbcCoordinator().executeBatch(); // the last rows of the log may still wait
            ready.run();
        });
    }

    private static void rollback(Session session, Throwable why) {
        try {
            if (session.getTransaction().isActive()) session.getTransaction().rollback();
        } catch (RuntimeException e) {
            why.addSuppressed(e);
        }
    }

    /** Whether a changeset that could not be seen to its end is in the register all the same. */
    private boolean isThere(Changeset.Entry changeset, Throwable why) {
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

    private Changeset.Entry next(RegisterRow register, Intent intent) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long number = register.nextChangeset(now);
        return new Changeset.Entry(
                number,
                UUID.randomUUID(),
                register.changesetAt(),
                intent.by(),
                intent.kind(),
                intent.sentence(),
                intent.undoes());
    }

    private void sync() {
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        } catch (SQLException e) {
            throw new IllegalStateException("The register could not be synced to the disk", e);
        }
    }

    /**
     * Copies the register into a zip file, and reads the copy whole before it counts as one. A file that was there stays
     * until then.
     *
     * @throws Refusal when it cannot be written, or the copy does not read like the register
     */
    public void backUp(Path file) {
        mended(() -> new Backup(connections, clock).write(file));
    }

    /**
     * Makes sure that there is a backup of the register as it is, beside it, and lets old ones go. A register that lies
     * nowhere has none.
     *
     * @return whether one was made, and the register read whole for it
     * @throws Refusal when it cannot be written, or the copy does not read like the register
     */
    public boolean keepBackup() {
        Location kept = own;
        if (kept == null) return false;
        Optional<CheckReport> copy = mended(() -> keepBackup(connections, clock, new BackupFolder(kept)));
        copy.ifPresent(this::learn);
        return copy.isPresent();
    }

    /** What is damaged is read, and not written: what is added would rest on it. */
    private void learn(CheckReport report) {
        damage = report.isSound() ? null : report;
    }

    /** What the last reading of the whole register found, where it does not fit: until it does, nothing is written. */
    public Optional<CheckReport> damage() {
        return Optional.ofNullable(damage);
    }

    /** What is to be said of the place where it lies: on a share or in a synced folder it may be damaged. */
    public Optional<Refusal> caution() {
        return Optional.ofNullable(own).flatMap(Ground::caution);
    }

    /** What reading the new backup gave; none where there is one already. */
    private static synchronized Optional<CheckReport> keepBackup(DataSource source, Clock clock, BackupFolder backups) {
        try {
            Memory.require();
            long changeset = changeset(source);
            if (backups.newestAt(changeset).isPresent()) return Optional.empty();
            CheckReport copy = new Backup(source, clock).write(backups.place(LocalDateTime.now(clock), changeset));
            // Of a damaged register every older backup may be the one that is needed.
            if (copy.isSound()) backups.rotate();
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

    /** Reads every row, live and logged, and names what does not fit. */
    public CheckReport check() {
        return mended(() -> {
            try (Connection connection = connections.getConnection()) {
                CheckReport report = Check.of(connection);
                learn(report);
                return report;
            } catch (SQLException e) {
                throw new RegisterUnavailable(e, "register.unreadable");
            }
        });
    }

    @Override
    public void close() {
        sessions.close();
        Optional<Compaction> compaction;
        try (Connection connection = connections.getConnection();
                Statement statement = connection.createStatement()) {
            compaction = own == null ? Optional.empty() : Compaction.due(own, connection);
            connections.end();
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            // Of what was acknowledged nothing hangs on it: that lies in the file, as after a crash.
            LOG.log(Level.WARNING, "The register was not closed in order", e);
            compaction = Optional.empty();
        } finally {
            connections.dispose();
        }
        compaction.ifPresent(Compaction::run);
    }
}
