package nl.slagboom.persistence.chain;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Recomputes the chain: every changeset, every logged row, and every live row against the newest of its log. All is read
 * once; a table that does not fit is read again, row by row beside what was kept of it, and what does not fit is named. The
 * order is {@link #redactions}, {@link #log} of each table, {@link #links}, {@link #rows} of each table.
 */
public final class ChainCheck {

    private static final String KEPT = "kept_digests";
    private static final String VERSION = "version";

    private final Connection connection;
    private final Finder finder;
    private final Map<LoggedRow, Set<String>> redactions = new HashMap<>();
    private final Map<String, Matching> matching = new HashMap<>();
    private final Sums sums = new Sums();
    private long named;

    /** Takes what does not fit. */
    public interface Finder {

        /**
         * A row that does not fit.
         *
         * @param key of the message that says how
         * @param obstacle whose it is, where it is an obstacle's
         * @param columns that do not say what they said
         */
        void add(String table, String key, @Nullable UUID obstacle, Collection<String> columns);

        /** So many rows that do not fit; none is no finding. */
        void add(String table, String key, long rows);
    }

    public ChainCheck(Connection connection, Finder finder) {
        this.connection = connection;
        this.finder = finder;
    }

    /** How many logged rows have a text that was taken out of the log on purpose; once those were read. */
    public long redacted() {
        return redactions.size();
    }

    /** What was taken out of the log. */
    public void redactions() throws SQLException {
        each("select row_key, rev, table_name, column_name, changeset_number from redaction", row -> {
            LoggedRow place =
                    new LoggedRow(Columns.text(row, "table_name"), Columns.text(row, "row_key"), row.getLong("rev"));
            String column = Columns.text(row, "column_name");
            redactions.computeIfAbsent(place, p -> new HashSet<>()).add(column);
            sums.addRedaction(row.getLong("changeset_number"), place.table(), place.key(), place.changeset(), column);
        });
    }

    /** The log of a table. */
    public void log(LoggedTable table) throws SQLException {
        Matching fresh = new Matching(table);
        matching.put(table.name(), fresh);
        whole("select * from " + table.log(), row -> fresh.log(row, redactions.keySet()));
    }

    /** The changesets, and the digests of what they wrote. */
    public void links() throws SQLException {
        each("select " + Sums.COLUMNS + " from row_digest", row -> {
            sums.add(row);
            LoggedRow place =
                    new LoggedRow(Columns.text(row, "table_name"), Columns.text(row, "row_key"), row.getLong("rev"));
            Matching of = matching.get(place.table());
            if (of != null)
                of.kept(place.key(), place.changeset(), row.getBytes("digests"), !redactions.containsKey(place));
        });
        long anchor = number("select coalesce(max(rev), 0) from row_digest where table_name = '" + Tables.NAME + "'");
        String[] before = {sums.of(0)};
        each(Link.ALL + " order by changeset_number", row -> {
            Link link = Link.read(row);
            if (!link.follows(before[0])) finder.add("changeset", "check.chain.broken", 1);
            // What older ones wrote is sealed by the anchor.
            if (link.number() >= anchor && !link.rows().equals(sums.of(link.number())))
                finder.add("changeset", "check.chain.rows", 1);
            before[0] = link.digest();
        });
    }

    /** A table against its log, and that against its digests. */
    public void rows(LoggedTable table) throws SQLException {
        Matching read = matching.get(table.name());
        if (read == null) return; // it could not be read, which was found
        whole("select * from " + table.name(), read::live);
        for (LoggedRow place : redactions.keySet()) {
            if (place.table().equals(table.name())) nameOfLog(table, place);
        }
        if (read.fits()) return;
        long before = named;
        nameOfLog(table, null);
        nameOfLive(table);
        if (named == before) finder.add(table.name(), "check.log.differs", 1);
    }

    /** Names rows of the log that do not say what they said. */
    private void nameOfLog(LoggedTable table, @Nullable LoggedRow only) throws SQLException {
        long[] held = {0};
        String query = "select a.*, d.digests as " + KEPT + " from " + table.log() + " a"
                + digest(table, "a." + table.key(), "a.rev")
                + (only == null
                        ? ""
                        : " where a.rev = " + only.changeset() + " and cast(a." + table.key() + " as varchar(64)) = '"
                                + only.key().replace("'", "''") + "'");
        each(query, row -> {
            if (row.getBytes(KEPT) != null) held[0]++;
            LoggedRow place = new LoggedRow(table.name(), Columns.text(row, table.key()), row.getLong("rev"));
            if (only == null && redactions.containsKey(place)) return; // it was read before
            Set<String> differing = differing(row, Set.of(VERSION));
            differing.removeAll(redactions.getOrDefault(place, Set.of()));
            if (!differing.isEmpty()) name(table, "check.log.damaged", row, differing);
        });
        if (only == null)
            name(
                    table,
                    "check.log.lost",
                    number("select count(*) from row_digest where table_name = '" + table.name() + "'") - held[0]);
    }

    /** Names rows of the table that do not say what the newest of their log said. */
    private void nameOfLive(LoggedTable table) throws SQLException {
        String newest =
                "(select max(b.rev) from " + table.log() + " b where b." + table.key() + " = l." + table.key() + ")";
        String query = "select l.*, a.rev, a.revtype, d.digests as " + KEPT + " from " + table.name() + " l left join "
                + table.log() + " a on a." + table.key() + " = l." + table.key() + " and a.rev = " + newest
                + digest(table, "l." + table.key(), "a.rev");
        each(query, row -> {
            Set<String> differing = differing(row, Set.of());
            if (!differing.isEmpty()) name(table, "check.live.differs", row, differing);
        });
        long gone = number("select count(*) from " + table.log() + " l where l.revtype <> 2 and l.rev = " + newest
                + " and not exists (select 1 from " + table.name() + " t where t." + table.key() + " = l." + table.key()
                + ")");
        name(table, "check.log.differs", gone);
    }

    private void name(LoggedTable table, String key, ResultSet row, Set<String> columns) throws SQLException {
        UUID obstacle = table.obstacle().isEmpty() ? null : row.getObject(table.obstacle(), UUID.class);
        finder.add(table.name(), key, obstacle, columns);
        named++;
    }

    private void name(LoggedTable table, String key, long rows) {
        finder.add(table.name(), key, rows);
        if (rows != 0) named++;
    }

    private static String digest(LoggedTable table, String key, String changeset) {
        return " left join row_digest d on d.row_key = cast(" + key + " as varchar(64)) and d.rev = " + changeset
                + " and d.table_name = '" + table.name() + "'";
    }

    private static Set<String> differing(ResultSet row, Set<String> unknown) throws SQLException {
        byte[] kept = row.getBytes(KEPT);
        SequencedMap<String, String> values =
                Columns.of(row.getMetaData(), Set.of(KEPT)).read(row);
        return new HashSet<>(kept == null ? values.keySet() : Set.copyOf(RowDigest.differing(kept, values, unknown)));
    }

    /** The register's own row, the tables as the last anchor knew them, and contact data. */
    public void rest() throws SQLException {
        each(
                "select r.*, d.digests as " + KEPT + " from register r left join row_digest d"
                        + " on d.row_key = cast(r.uuid as varchar(64)) and d.table_name = 'register'"
                        + " and d.rev = r.changeset_number",
                row -> {
                    if (!differing(row, Set.of()).isEmpty()) finder.add("register", "check.live.differs", 1);
                });
        SequencedMap<String, String> tables = new TreeMap<>(Tables.read(connection));
        byte[][] kept = {new byte[0]};
        each("select digests from row_digest where table_name = '" + Tables.NAME + "' order by rev", row -> {
            kept[0] = row.getBytes(1);
        });
        List<String> differing = RowDigest.differing(kept[0], tables, Set.of());
        // Another version of the engine may word the same definitions otherwise.
        boolean worded = differing.contains(Tables.ENGINE);
        if (differing.contains(Tables.SCRIPTS)
                || differing.contains("?")
                || differing.contains(Tables.DEFINITIONS) && !worded) finder.add(Tables.NAME, "check.tables.differ", 1);
        finder.add("contact", "check.live.differs", Contacts.damaged(connection));
    }

    @FunctionalInterface
    private interface Taking {
        void take(ResultSet row) throws SQLException;
    }

    private void each(String query, Taking taking) throws SQLException {
        whole(query, row -> {
            while (row.next()) taking.take(row);
        });
    }

    private void whole(String query, Taking taking) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (ResultSet row = statement.executeQuery(query)) {
                taking.take(row);
            }
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
