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

/** Recomputes the chain: every changeset, every logged row, and every live row against the newest of its log. */
public final class ChainCheck {

    private static final String KEPT = "kept_digests";
    private static final String VERSION = "version";

    private final Connection connection;
    private final Finder finder;
    private final Map<Place, Set<String>> redactions = new HashMap<>();
    private final Sums sums = new Sums();
    private long redacted;

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

    private record Place(String table, String key, long changeset) {}

    public ChainCheck(Connection connection, Finder finder) {
        this.connection = connection;
        this.finder = finder;
    }

    /** How many logged rows have a text that was taken out of the log on purpose; once the log was read. */
    public long redacted() {
        return redacted;
    }

    /** The changesets, and the digests of what they wrote. To be read first. */
    public void links() throws SQLException {
        each("select row_key, rev, table_name, column_name, changeset_number from redaction", row -> {
            Place place = new Place(Columns.text(row, "table_name"), Columns.text(row, "row_key"), row.getLong("rev"));
            String column = Columns.text(row, "column_name");
            redactions.computeIfAbsent(place, p -> new HashSet<>()).add(column);
            sums.addRedaction(row.getLong("changeset_number"), place.table(), place.key(), place.changeset(), column);
        });
        each("select " + Sums.COLUMNS + " from row_digest", sums::add);
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

    /** The log of a table, and its live rows. */
    public void rows(LoggedTable table) throws SQLException {
        long held = log(table);
        live(table);
        finder.add(
                table.name(),
                "check.log.lost",
                number("select count(*) from row_digest where table_name = '" + table.name() + "'") - held);
    }

    /** How many rows of the log have a digest. */
    private long log(LoggedTable table) throws SQLException {
        long[] held = {0};
        String query = "select a.*, d.digests as " + KEPT + " from " + table.log() + " a"
                + digest(table, "a." + table.key(), "a.rev");
        each(query, row -> {
            if (row.getBytes(KEPT) != null) held[0]++;
            Set<String> differing = differing(row, Set.of(VERSION));
            Set<String> taken = redactions.getOrDefault(
                    new Place(table.name(), row.getString(table.key()), row.getLong("rev")), Set.of());
            if (!taken.isEmpty()) redacted++;
            differing.removeAll(taken);
            if (!differing.isEmpty()) finder.add(table.name(), "check.log.damaged", obstacle(table, row), differing);
        });
        return held[0];
    }

    private void live(LoggedTable table) throws SQLException {
        String newest =
                "(select max(b.rev) from " + table.log() + " b where b." + table.key() + " = l." + table.key() + ")";
        String query = "select l.*, a.rev, a.revtype, d.digests as " + KEPT + " from " + table.name() + " l left join "
                + table.log() + " a on a." + table.key() + " = l." + table.key() + " and a.rev = " + newest
                + digest(table, "l." + table.key(), "a.rev");
        each(query, row -> {
            Set<String> differing = differing(row, Set.of());
            if (!differing.isEmpty()) finder.add(table.name(), "check.live.differs", obstacle(table, row), differing);
        });
        long gone = number("select count(*) from " + table.log() + " l where l.revtype <> 2 and l.rev = " + newest
                + " and not exists (select 1 from " + table.name() + " t where t." + table.key() + " = l." + table.key()
                + ")");
        finder.add(table.name(), "check.log.differs", gone);
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

    private static @Nullable UUID obstacle(LoggedTable table, ResultSet row) throws SQLException {
        return table.obstacle().isEmpty() ? null : row.getObject(table.obstacle(), UUID.class);
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
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(1_000);
            try (ResultSet row = statement.executeQuery(query)) {
                while (row.next()) taking.take(row);
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
