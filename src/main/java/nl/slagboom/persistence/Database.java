package nl.slagboom.persistence;

import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.MemoryShort;
import nl.slagboom.model.OpenChangeset;
import nl.slagboom.model.PasswordWanted;
import nl.slagboom.model.ReadOut;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterRow;
import nl.slagboom.model.RegisterServer;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.persistence.chain.Chain;
import org.hibernate.FlushMode;
import org.hibernate.Session;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.engine.spi.TransactionCompletionCallbacks.BeforeCompletionCallback;
import org.jspecify.annotations.Nullable;

/** An open register. It is read and written in units of work; entities do not leave them. Safe for any thread. */
public final class Database implements AutoCloseable {

    private final Engine engine;
    private final StartingSessions sessions;
    private final AtomicBoolean closed = new AtomicBoolean();
    private final Clock clock;
    private volatile @Nullable CheckReport damage;

    private Database(Engine engine, Clock clock) {
        this.engine = engine;
        sessions = new StartingSessions(engine.connections());
        this.clock = clock;
        damage = engine.damage().orElse(null);
    }

    /**
     * Makes a register where none is. Of two starts that make it at once, the first one's is there, and the other finds it.
     *
     * @throws RegisterUnavailable when there is one, or none can be made there
     */
    public static Database create(Location location, Clock clock) {
        return new Database(H2Opening.create(location, clock), clock);
    }

    /** @throws RegisterUnavailable when there is none, it is in use, newer than this program, or not a register */
    public static Database open(Location location, Clock clock) {
        return new Database(H2Opening.open(location, clock), clock);
    }

    /**
     * Opens a register on a server.
     *
     * @param password where it does not stand in PostgreSQL's own password file
     * @param create whether a register is made where the database is empty
     * @throws PasswordWanted when the server wants one, or another
     * @throws RegisterUnavailable when it cannot be reached, or there is no register that this program can open
     */
    public static Database open(RegisterServer server, Optional<String> password, boolean create, Clock clock) {
        return new Database(PostgresOpening.open(server, password, create, clock), clock);
    }

    /** Opens a file that is no register of its own: no backups are made of it. */
    static Database openCopy(Location location, Clock clock) {
        return new Database(H2Opening.openCopy(location, clock, null), clock);
    }

    /** Opens a copy of a register that may be damaged. */
    static Database openCopy(Copy copy, Clock clock) {
        return new Database(H2Opening.openCopy(copy.location(), clock, copy.witness()), clock);
    }

    /** A register that lies nowhere and is gone when it is closed. */
    public static Database inMemory(Clock clock) {
        return new Database(H2Opening.inMemory(clock), clock);
    }

    /** Starts Hibernate in the background, for one who will need it soon. Returns at once. */
    public void warmUp() {
        sessions.start();
    }

    /** Reads tables as they are, without Hibernate. */
    public <R> R look(Look<R> look) {
        return engine.repeated(() -> {
            try (Connection connection = engine.connections().getConnection()) {
                return look.at(connection);
            } catch (SQLException e) {
                throw new RegisterUnavailable(e, "register.unreadable");
            }
        });
    }

    /** A reading of tables. It changes nothing. */
    @FunctionalInterface
    public interface Look<R> {
        R at(Connection connection) throws SQLException;
    }

    /** Reads the register as it is. */
    public <R> R read(Function<Session, R> work) {
        return engine.repeated(() -> {
            try (Session session = sessions.get().openSession()) {
                return reading(session, work);
            }
        });
    }

    /** Reads the register as it was just after a changeset. */
    public <R> R readAt(long changeset, Function<Session, R> work) {
        return engine.repeated(() -> {
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
        AtomicReference<Written<R>> ready = new AtomicReference<>();
        try {
            return engine.alone(() -> written(intent, work, ready));
        } catch (RuntimeException | Error e) {
            Written<R> committed = ready.get();
            if (committed == null || !engine.holds(committed.changeset(), e)) throw e;
            // It failed on its way out of the commit.
            return engine.mended(() -> {
                engine.sync();
                return committed;
            });
        }
    }

    private <R> Written<R> written(Intent intent, Function<Unit, R> work, AtomicReference<Written<R>> ready) {
        try (Session session = sessions.get().openSession()) {
            // A query would look through all that was written so far for what changed; none asks for what its own write
            // did.
            session.setHibernateFlushMode(FlushMode.COMMIT);
            session.beginTransaction();
            try {
                session.doWork(engine::admit);
                RegisterRow register = session.find(RegisterRow.class, 1, LockModeType.PESSIMISTIC_WRITE);
                if (register == null) throw new IllegalStateException("The register has lost its own row");
                Unit unit = new Unit(session, register, next(register, intent));
                Written<R> written = OpenChangeset.in(unit::changeset, () -> {
                    R result = work.apply(unit);
                    if (unit.erases()) engine.erases();
                    Written<R> made = new Written<>(unit.changeset(), result);
                    beforeCommit(session, () -> {
                        session.doWork(connection ->
                                Chain.seal(connection, made.changeset().number()));
                        Memory.require();
                        ready.set(made);
                    });
                    session.getTransaction().commit();
                    return made;
                });
                engine.sync();
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

    /**
     * Keeps what a file holds. It is no changeset: what names it will be one. It returns when the register's file is synced.
     *
     * @param digest the SHA-256 of all that the stream gives
     * @throws Refusal when the register is known to be damaged
     */
    public void keep(String digest, long size, Supplying bytes) {
        if (damage != null) throw new Refusal("register.read.only");
        aside(connection -> {
            try (InputStream stream = bytes.open()) {
                new FileContents(connection).add(digest, size, clock.instant(), stream);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
    }

    /**
     * Keeps what was read out of a kept file for the search, where nothing is kept of it yet. It is no changeset.
     *
     * @return what is searched from now on: nothing, where there is no room for more words
     * @throws Refusal when the register is known to be damaged
     */
    public ReadOut keepText(String digest, ReadOut read) {
        if (damage != null) throw new Refusal("register.read.only");
        return aside(connection -> new FileTexts(connection).keep(digest, read));
    }

    /** Gives the bytes of a file from its beginning; more than once where a write is tried again. */
    @FunctionalInterface
    public interface Supplying {
        InputStream open() throws IOException;
    }

    /** Lets go of what files held that no document names, nor ever named, and was kept before a moment. */
    public int sweepFiles(Instant before) {
        return damage == null ? aside(connection -> new FileContents(connection).sweep(before)) : 0;
    }

    /** Writes what has no history, in one transaction. */
    private <R> R aside(Look<R> work) {
        Memory.require();
        R done = engine.alone(() -> {
            try (Connection connection = engine.connections().getConnection()) {
                connection.setAutoCommit(false);
                try {
                    engine.admit(connection);
                    R result = work.at(connection);
                    connection.commit();
                    return result;
                } catch (SQLException | RuntimeException | Error e) {
                    connection.rollback();
                    throw e;
                } finally {
                    connection.setAutoCommit(true);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("A file could not be kept", e);
            }
        });
        engine.sync();
        return done;
    }

    /**
     * Copies the register into a zip file, and reads the copy whole before it counts as one. A file that was there stays
     * until then.
     *
     * @throws Refusal when it cannot be written, or the copy does not read like the register
     */
    public void backUp(Path file) {
        engine.mended(() -> {
            CheckReport copy = engine.backUp(file);
            learn(copy);
            return copy;
        });
    }

    /**
     * Makes sure that there is a backup of the register as it is, beside it, and lets old ones go. A register that lies
     * nowhere has none.
     *
     * @return whether the register was read whole for it, or is watched over by its server
     * @throws Refusal when it cannot be written, or the copy does not read like the register
     */
    public boolean keepBackup() {
        Optional<CheckReport> copy = engine.mended(engine::keepBackup);
        copy.ifPresent(this::learn);
        return copy.isPresent() || engine.checksPages();
    }

    /**
     * Where the register lies, with the backups beside it; empty where that is the server’s business, or it lies nowhere.
     *
     * @throws Refusal when the folder cannot be read
     */
    public Optional<Backups> backups() {
        return engine.backups();
    }

    /**
     * Copies the newest backup that the program made to another place, into a folder of this register alone, unless it is
     * there; there too old ones are let go.
     *
     * @return the copy, the same byte by byte; empty where no backups are made
     * @throws Refusal when that place is not there, or cannot be written
     */
    public Optional<Path> copyBackup(Path place) {
        UUID register = read(session -> session.find(RegisterRow.class, 1).uuid());
        return engine.copyBackup(place, register);
    }

    /** What is damaged is read, and not written: what is added would rest on it. */
    private void learn(CheckReport report) {
        damage = report.isSound() ? null : report;
    }

    /**
     * Takes down that a table holds what no program wrote; a check says where. Until then nothing is written.
     *
     * @param values how many were seen
     */
    public void distrust(String table, long values) {
        if (damage != null) return;
        CheckReport.Finding finding = new CheckReport.Finding(table, "check.unreadable", values, List.of());
        damage = new CheckReport(0, 0, 0, 0, List.of(finding));
    }

    /** What the last reading of the whole register found, where it does not fit: until it does, nothing is written. */
    public Optional<CheckReport> damage() {
        return Optional.ofNullable(damage);
    }

    /** What is to be said of the place where it lies: on a share or in a synced folder it may be damaged. */
    public Optional<Refusal> caution() {
        return engine.caution();
    }

    /** Reads every row, live and logged, and names what does not fit. */
    public CheckReport check() {
        return engine.mended(() -> {
            try (Connection connection = engine.connections().getConnection()) {
                CheckReport report = engine.check(connection);
                learn(report);
                return report;
            } catch (SQLException e) {
                throw new RegisterUnavailable(e, "register.unreadable");
            }
        });
    }

    /** What is closed stays so. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) return;
        sessions.close();
        engine.close();
    }
}
