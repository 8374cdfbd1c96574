package nl.slagboom.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.persistence.chain.Chain;

/** Begins the chain of a new register, and takes it up again where tables were changed: in a changeset of its own. */
final class Anchor {

    private static final String BY = "Slagboom";

    private Anchor() {}

    /**
     * In one transaction.
     *
     * @param sentence from which tables to which
     */
    static void drop(Connection connection, Clock clock, String sentence) throws SQLException {
        connection.setAutoCommit(false);
        try {
            Chain.anchor(connection, changeset(connection, clock, sentence));
            connection.commit();
        } catch (SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** The number of the changeset that it made; a register in which nothing was done yet has none. */
    private static long changeset(Connection connection, Clock clock, String sentence) throws SQLException {
        long number;
        Instant at;
        try (Statement statement = connection.createStatement();
                ResultSet register =
                        statement.executeQuery("select changeset_number, changeset_at from register for update")) {
            if (!register.next()) throw new SQLException("The register has lost its own row");
            number = register.getLong(1);
            at = register.getObject(2, OffsetDateTime.class).toInstant();
        }
        if (number == 0) return 0;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        OffsetDateTime made = (now.isAfter(at) ? now : at).atOffset(ZoneOffset.UTC);
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into changeset (changeset_number, uuid, made_at, made_by, kind, sentence)"
                                + " values (?, ?, ?, ?, ?, ?)");
                PreparedStatement register =
                        connection.prepareStatement("update register set changeset_number = ?, changeset_at = ?")) {
            insert.setLong(1, number + 1);
            insert.setObject(2, UUID.randomUUID());
            insert.setObject(3, made);
            insert.setString(4, BY);
            insert.setString(5, ChangeKind.MIGRATION.name());
            insert.setString(6, sentence);
            insert.executeUpdate();
            register.setLong(1, number + 1);
            register.setObject(2, made);
            register.executeUpdate();
        }
        return number + 1;
    }
}
