package nl.slagboom.persistence.chain;

import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether a table, its log and the digests of that belong together, each read once in the order in which it lies. Each is
 * added up, row by row; equal sums of SHA-256 are equal rows. It does not know which row does not fit.
 */
final class Matching {

    private static final String VERSION = "version";
    private static final int DELETED = 2;

    private final LoggedTable table;
    private final Sha256 sha = new Sha256();
    private final Map<String, Newest> newest = new HashMap<>();
    private BigInteger logged = BigInteger.ZERO;
    private BigInteger kept = BigInteger.ZERO;
    private BigInteger live = BigInteger.ZERO;
    private BigInteger keptOfLive = BigInteger.ZERO;

    private record Newest(long changeset, int kind) {}

    Matching(LoggedTable table) {
        this.table = table;
    }

    private BigInteger sum(BigInteger before, String key, long changeset, byte[] digests) {
        return before.add(
                new BigInteger(1, sha.add(key).add(changeset).add(digests).bytes()));
    }

    /** Takes the rows of the log, all of them. To be read first. */
    void log(ResultSet row, Set<LoggedRow> besides) throws SQLException {
        Columns columns = Columns.of(row.getMetaData(), Set.of());
        while (row.next()) {
            String key = Columns.text(row, table.key());
            long changeset = row.getLong("rev");
            newest.merge(
                    key,
                    new Newest(changeset, row.getInt("revtype")),
                    (one, other) -> one.changeset() < other.changeset() ? other : one);
            if (!besides.contains(new LoggedRow(table.name(), key, changeset)))
                logged = sum(logged, key, changeset, RowDigest.of(columns.read(row)));
        }
    }

    /**
     * Takes what was kept of one row of the log.
     *
     * @param known whether what the log says of it is to be added too
     */
    void kept(String key, long changeset, byte[] digests, boolean known) {
        if (known) kept = sum(kept, key, changeset, RowDigest.without(VERSION, digests));
        Newest last = newest.get(key);
        if (last != null && last.changeset() == changeset && last.kind() != DELETED)
            keptOfLive = sum(keptOfLive, key, changeset, digests);
    }

    /** Takes the rows of the table itself, all of them. */
    void live(ResultSet row) throws SQLException {
        Columns columns = Columns.of(row.getMetaData(), Set.of());
        while (row.next()) {
            String key = Columns.text(row, table.key());
            Newest last = newest.getOrDefault(key, new Newest(0, DELETED));
            SortedMap<String, String> said = new TreeMap<>(columns.read(row));
            said.put("rev", "=" + last.changeset());
            said.put("revtype", "=" + last.kind());
            live = sum(live, key, last.changeset(), RowDigest.of(said));
        }
    }

    boolean fits() {
        return logged.equals(kept) && live.equals(keptOfLive);
    }
}
