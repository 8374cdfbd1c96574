package nl.slagboom.persistence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks every value up by every index of H2, and every entry of an index in its table. A row that a scan finds and an index
 * does not would be missing from some screens only.
 */
final class IndexCheck {

    private final Connection connection;
    private final Findings findings;

    /** @param once whether each value stands in it once */
    private record Index(String table, String name, boolean once, List<String> columns) {}

    IndexCheck(Connection connection, Findings findings) {
        this.connection = connection;
        this.findings = findings;
    }

    void run() throws SQLException {
        Map<String, Long> scanned = new HashMap<>();
        for (Index index : indexes()) {
            String table = quoted(index.table());
            if (!scanned.containsKey(table))
                scanned.put(table, number("select count(*) from " + table + " use index () where _rowid_ is not null"));
            long rows = scanned.get(table);
            long wrong = Math.abs(rows - number("select count(*) from " + table))
                    + Math.abs(rows - sought(index, table))
                    + strays(index, table);
            findings.add(index.table(), "check.index", wrong);
        }
    }

    /**
     * How many rows the index finds when it is asked for each value that it lists; that it lists those of the table, the
     * {@link #strays} tell.
     */
    private long sought(Index index, String table) throws SQLException {
        String columns = index.columns().stream().map(IndexCheck::quoted).collect(Collectors.joining(", "));
        String listed = table + (index.once() ? " a" : "") + " use index (" + quoted(index.name()) + ")";
        return number("select coalesce(sum((select count(*) from " + table + " b use index (" + quoted(index.name())
                + ") where " + same(index) + ")), 0) from "
                + (index.once() ? listed : "(select distinct " + columns + " from " + listed + ") a"));
    }

    /** How many entries of the index lead to no row that says the same. */
    private long strays(Index index, String table) throws SQLException {
        return number("select count(*) from " + table + " a use index (" + quoted(index.name())
                + ") where not exists (select 1 from " + table + " b use index () where b._rowid_ = a._rowid_ and "
                + same(index) + ")");
    }

    private static String same(Index index) {
        return index.columns().stream()
                .map(IndexCheck::quoted)
                .map(column -> "b." + column + " is not distinct from a." + column)
                .collect(Collectors.joining(" and "));
    }

    private static String quoted(String name) {
        return "\"" + name + "\"";
    }

    private List<Index> indexes() throws SQLException {
        Map<String, Index> indexes = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select c.table_name, c.index_name, i.index_type_name = 'PRIMARY KEY', c.column_name"
                                + " from information_schema.index_columns c join information_schema.indexes i"
                                + " on i.index_schema = c.index_schema and i.index_name = c.index_name"
                                + " where c.table_schema = 'PUBLIC' order by c.table_name, c.index_name, c.ordinal_position")) {
            while (row.next()) {
                Index fresh = new Index(row.getString(1), row.getString(2), row.getBoolean(3), new ArrayList<>());
                indexes.computeIfAbsent(fresh.name(), name -> fresh).columns().add(row.getString(4));
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
