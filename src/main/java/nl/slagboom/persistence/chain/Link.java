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

    /** What a damaged one does not say is empty. */
    static Link read(ResultSet row) throws SQLException {
        OffsetDateTime made = row.getObject("made_at", OffsetDateTime.class);
        Sha256 header = new Sha256()
                .add(row.getLong("changeset_number"))
                .add(Objects.toString(row.getObject("uuid")))
                .add(made == null ? "" : made.toInstant().toString())
                .add(Columns.text(row, "made_by"))
                .add(Columns.text(row, "kind"))
                .add(Columns.text(row, "sentence"))
                .add(Objects.toString(row.getObject("undoes"), ""));
        return new Link(
                row.getLong("changeset_number"),
                header.hexadecimal(),
                Columns.text(row, "rows_digest"),
                Columns.text(row, "digest"));
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
