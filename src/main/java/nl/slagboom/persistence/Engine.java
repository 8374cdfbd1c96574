package nl.slagboom.persistence;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.RegisterUnavailable;

/** What keeps a register, and all that differs by it. Safe for any thread. */
interface Engine extends AutoCloseable {

    DataSource connections();

    /** Whatever fails in this work, what is done next finds a register that works, as soon as there is one. */
    <R> R mended(Supplier<R> work);

    /** Reads; once more where what another did closed the register amid it. */
    default <R> R repeated(Supplier<R> reading) {
        return mended(reading);
    }

    /**
     * Writes when those before have ended.
     *
     * @throws Refusal when one of them takes very long
     */
    default <R> R alone(Supplier<R> writing) {
        return mended(writing);
    }

    /**
     * Asked in each transaction that writes, before it takes the register's row.
     *
     * @throws RegisterUnavailable when this program may not write any more
     */
    void admit(Connection connection) throws SQLException;

    /** Returns when what was committed is on the disk. */
    void sync();

    /** Told that something is about to be erased for good: sees to it that its bytes do not stay where they lie. */
    void erases();

    /**
     * Whether a changeset that could not be seen to its end is there all the same.
     *
     * @param why it could not; takes what else goes wrong
     */
    boolean holds(Changeset.Entry changeset, Throwable why);

    /** What was seen to be wrong as it was opened. */
    Optional<CheckReport> damage();

    /** Reads every row, on a connection on which nothing is under way. */
    CheckReport check(Connection connection) throws SQLException;

    /** @throws Refusal when none can be written here, or it does not read like the register */
    CheckReport backUp(Path file);

    /** Makes sure that there is a backup; gives what reading a new one gave, and nothing where none had to be made. */
    Optional<CheckReport> keepBackup();

    /** Where it lies, with the backups beside it; empty where that is the server’s business, or it lies nowhere. */
    Optional<Backups> backups();

    /** Copies the newest backup to another place; empty where there is none to copy. */
    Optional<Path> copyBackup(Path place, UUID register);

    /** What is to be said of the place where it lies. */
    Optional<Refusal> caution();

    /** Whether it notices by itself when what it wrote changes on the disk. */
    boolean checksPages();

    @Override
    void close();
}
