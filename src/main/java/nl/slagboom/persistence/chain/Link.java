package nl.slagboom.persistence.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A changeset as the chain sees it.
 *
 * @param header all that is said of it, but for the two digests
 * @param rows the digest of what it wrote; empty where it was made before there was a chain
 * @param digest that over the one before, the header and the rows; empty where there is none; all three are in hexadecimal
 */
record Link(long number, String header, String rows, String digest) {

    static final String ALL =
            "select changeset_number, uuid, made_at, made_by, kind, sentence, undoes, rows_digest, digest from changeset";

    static Link read(ResultSet row) throws SQLException {
        Sha256 header = new Sha256()
                .add(row.getLong("changeset_number"))
                .add(Objects.toString(row.getObject("uuid")))
                .add(row.getObject("made_at", OffsetDateTime.class).toInstant().toString())
                .add(row.getString("made_by"))
                .add(row.getString("kind"))
                .add(row.getString("sentence"))
                .add(Objects.toString(row.getObject("undoes"), ""));
        return new Link(
                row.getLong("changeset_number"),
                header.hexadecimal(),
                Objects.toString(row.getString("rows_digest"), ""),
                Objects.toString(row.getString("digest"), ""));
    }

    static Optional<Link> find(Connection connection, long number) throws SQLException {
        try (var statement = connection.prepareStatement(ALL + " where changeset_number = ?")) {
            statement.setLong(1, number);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row)) : Optional.empty();
            }
        }
    }

    /** What its digest is, after the one before it. */
    String after(String before) {
        return new Sha256().add(before).add(header).add(rows).hexadecimal();
    }

    Link with(String ofRows) {
        return new Link(number, header, ofRows, digest);
    }

    boolean follows(String before) {
        return digest.equals(after(before));
    }
}
