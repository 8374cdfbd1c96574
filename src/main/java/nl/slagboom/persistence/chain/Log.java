package nl.slagboom.persistence.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;

/** The logged rows of one table, read in portions: an import writes ten thousand at once. */
final class Log {

    private static final int AT_ONCE = 500;

    private final Connection connection;
    private final LoggedTable table;

    Log(Connection connection, LoggedTable table) {
        this.connection = connection;
        this.table = table;
    }

    /** Takes one row of the log, with the version of its live row where it is the newest. */
    @FunctionalInterface
    interface Taking {
        void take(String key, long changeset, SequencedMap<String, String> row) throws SQLException;
    }

    /** Those that a changeset wrote. */
    void of(long changeset, Taking taking) throws SQLException {
        List<Object> keys = keys("select " + table.key() + " from " + table.log() + " where rev = " + changeset);
        inPortions(keys, table.isVersioned() ? ", l.version" : "", " where a.rev = " + changeset, taking);
    }

    void all(Taking taking) throws SQLException {
        inPortions(keys("select distinct " + table.key() + " from " + table.log()), newestVersion(), "", taking);
    }

    private List<Object> keys(String query) throws SQLException {
        List<Object> keys = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) keys.add(row.getObject(1));
        }
        return keys;
    }

    private void inPortions(List<Object> keys, String version, String condition, Taking taking) throws SQLException {
        for (int from = 0; from < keys.size(); from += AT_ONCE)
            read(keys.subList(from, Math.min(from + AT_ONCE, keys.size())), version, condition, taking);
    }

    private void read(List<Object> keys, String version, String condition, Taking taking) throws SQLException {
        // As a table of their own: a list in the condition is gone through for each row.
        String query =
                "select a.*" + version + " from unnest(cast(? as " + table.keyType() + " array)) k(row_key) join "
                        + table.log() + " a on a." + table.key() + " = k.row_key left join " + table.name() + " l on l."
                        + table.key() + " = a." + table.key() + condition;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(1, connection.createArrayOf(table.keyType(), keys.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                Columns columns = Columns.of(row.getMetaData(), Set.of());
                while (row.next())
                    taking.take(String.valueOf(row.getObject(table.key())), row.getLong("rev"), columns.read(row));
            }
        }
    }

    private String newestVersion() {
        return !table.isVersioned()
                ? ""
                : ", case when a.rev = (select max(b.rev) from " + table.log() + " b where b." + table.key() + " = a."
                        + table.key() + ") then l.version end as version";
    }
}
