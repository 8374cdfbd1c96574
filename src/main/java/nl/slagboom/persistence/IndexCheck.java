package nl.slagboom.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks every row up by every index of H2, and every entry of an index in its table. A row that a scan finds and an index
 * does not would be missing from some screens only.
 */
final class IndexCheck {

    private final Connection connection;
    private final Findings findings;

    private record Index(String table, String name, List<String> columns) {}

    IndexCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void run() throws SQLException {
        for (Index index : indexes()) {
            String table = "\"" + index.table() + "\"";
            String same = index.columns().stream()
                    .map(column -> "b.\"" + column + "\" is not distinct from a.\"" + column + "\"")
                    .collect(Collectors.joining(" and ", "b._rowid_ = a._rowid_ and ", ""));
            String byIndex = table + " %s use index (\"" + index.name() + "\")";
            String byRow = table + " %s use index ()";
            missing(index, byRow.formatted("a"), byIndex.formatted("b"), same);
            missing(index, byIndex.formatted("a"), byRow.formatted("b"), same);
            long counted = number("select count(*) from " + byRow.formatted("a") + " where a._rowid_ is not null");
            findings.add(index.table(), "check.index", Math.abs(counted - number("select count(*) from " + table)));
        }
    }

    private void missing(Index index, String there, String here, String same) throws SQLException {
        findings.add(
                index.table(),
                "check.index",
                number("select count(*) from " + there + " where not exists (select 1 from " + here + " where " + same
                        + ")"));
    }

    private List<Index> indexes() throws SQLException {
        Map<String, Index> indexes = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select table_name, index_name, column_name"
                        + " from information_schema.index_columns where table_schema = 'PUBLIC'"
                        + " order by table_name, index_name, ordinal_position")) {
            while (row.next()) {
                Index fresh = new Index(row.getString(1), row.getString(2), new ArrayList<>());
                indexes.computeIfAbsent(fresh.name(), name -> fresh).columns().add(row.getString(3));
            }
        }
        return List.copyOf(indexes.values());
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            result.next();
            return result.getLong(1);
        }
    }
}
