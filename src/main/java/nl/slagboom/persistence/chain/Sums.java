package nl.slagboom.persistence.chain;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * For each changeset the digest of the rows that it wrote, whatever their order: the sum, modulo 2^256, of the SHA-256 of
 * each. So rows can be added as they are read.
 */
final class Sums {

    /** Those of a row of digests. */
    static final String COLUMNS = "row_key, rev, table_name, sealed_in, digests";

    private static final BigInteger MODULUS = BigInteger.TWO.pow(Sha256.BYTES * Byte.SIZE);

    private final Sha256 sha = new Sha256();
    private final Map<Long, BigInteger> totals = new HashMap<>();

    /** What the first changeset of a register follows, in hexadecimal: its tables and its own row when it was made. */
    static String beginning(Connection connection) throws SQLException {
        Sums sums = new Sums();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select " + COLUMNS + " from row_digest where sealed_in = 0")) {
            while (row.next()) sums.add(row);
        }
        return sums.of(0);
    }

    /** A row of digests, with those columns. */
    void add(ResultSet row) throws SQLException {
        add(
                row.getLong("sealed_in"),
                Columns.text(row, "table_name"),
                Columns.text(row, "row_key"),
                row.getLong("rev"),
                row.getObject("digests") instanceof byte[] digests ? digests : new byte[0]);
    }

    /**
     * A row of the log.
     *
     * @param sealed the changeset in whose digest it stands
     * @param changeset the changeset that wrote it
     */
    void add(long sealed, String table, String key, long changeset, byte[] digests) {
        add(sealed, sha.add(table).add(key).add(changeset).add(digests).bytes());
    }

    /** A text that a changeset took out of the log. */
    void addRedaction(long sealed, String table, String key, long changeset, String column) {
        add(sealed, sha.add(table).add(key).add(changeset).add(column).bytes());
    }

    private void add(long sealed, byte[] row) {
        totals.merge(sealed, new BigInteger(1, row), BigInteger::add);
    }

    /** In hexadecimal. */
    String of(long sealed) {
        return totals.getOrDefault(sealed, BigInteger.ZERO).mod(MODULUS).toString(16);
    }
}
