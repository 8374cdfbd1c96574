package nl.slagboom.persistence;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.model.code.ChangeKind;

/** A copy of a damaged register, read for what is still whole in it. The copy is gone when this is closed. */
public final class Salvage implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Salvage.class.getName());

    private final Copy copy;
    private final Database database;

    private Salvage(Copy copy, Database database) {
        this.copy = copy;
        this.database = database;
    }

    /**
     * An obstacle that was changed.
     *
     * @param reference as its row says
     */
    public record Changed(UUID obstacle, String reference) {}

    /** @throws RegisterUnavailable when it cannot be opened at all */
    public static Salvage of(Location register, Clock clock) {
        try {
            Copy copy = Copy.of(register);
            try {
                return new Salvage(copy, Database.openCopy(copy, clock));
            } catch (RuntimeException e) {
                copy.close();
                throw e;
            }
        } catch (IOException e) {
            throw new RegisterUnavailable(e, "register.damaged", register);
        }
    }

    public Database database() {
        return database;
    }

    /** Whether it goes on from this backup. Another one may have been put back since. */
    public boolean follows(Backup.Sound backup) {
        return database.look(backup::isIn);
    }

    public List<Changed> changedSince(long changeset) {
        return database.look(connection -> changed(connection, changeset));
    }

    private static List<Changed> changed(Connection connection, long changeset) throws SQLException {
        List<Changed> changed = new ArrayList<>();
        // Read row by row: an index may be what is damaged.
        try (PreparedStatement statement = connection.prepareStatement(
                "select id, reference from obstacle use index () where changed_in > ? order by reference")) {
            statement.setLong(1, changeset);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next())
                    changed.add(new Changed(
                            row.getObject(1, UUID.class),
                            Optional.ofNullable(row.getString(2)).orElse("?")));
            }
        }
        return changed;
    }

    /** What somebody did, the newest first. */
    public List<Changeset.Entry> changesetsSince(long changeset) {
        return database.read(session -> session
                .createSelectionQuery(
                        "from Changeset c where c.number > :number and c.kind <> :migration order by c.number desc",
                        Changeset.class)
                .setParameter("number", changeset)
                .setParameter("migration", ChangeKind.MIGRATION)
                .getResultList()
                .stream()
                .map(Changeset::entry)
                .toList());
    }

    @Override
    public void close() {
        try (copy) {
            database.close();
        } catch (IOException | RuntimeException e) {
            // It was read; what is left of the copy does no harm.
            LOG.log(Level.WARNING, "The copy of a damaged register could not be closed", e);
        }
    }
}
