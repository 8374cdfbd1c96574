package nl.slagboom.persistence;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The tables of a closed register, changed behind its back on one connection, and put back as they were.
 *
 * @param schema where they are, as {@code information_schema} has it
 * @param row under which name each row of a table is known to whoever keeps it
 * @param kept the rows of each table as they were
 */
record Tables(Connection connection, String schema, String row, Map<String, List<List<@Nullable Object>>> kept)
        implements AutoCloseable {

    /**
     * Remembers how they are.
     *
     * @param register closed, and not opened before this is
     */
    static Tables of(FreshRegister register) throws SQLException {
        Tables tables;
        if (register.server().isPresent()) {
            String database = register.server().get().database();
            Connection connection =
                    Servers.running().getDatabase("postgres", database).getConnection();
            tables = new Tables(connection, "public", "ctid", new HashMap<>());
            tables.change("set session_replication_role = replica"); // binds a row to no other
        } else {
            String url = register.location().orElseThrow().url(false);
            tables = new Tables(DriverManager.getConnection(url, "sa", ""), "PUBLIC", "_rowid_", new HashMap<>());
            tables.change("set referential_integrity false");
        }
        for (List<@Nullable Object> name : tables.read(
                "select table_name from information_schema.tables where table_schema = '" + tables.schema() + "'")) {
            String table = String.valueOf(name.getFirst());
            tables.kept().put(table, tables.read("select * from \"" + table + "\""));
        }
        return tables;
    }

    private List<List<@Nullable Object>> read(String sql) throws SQLException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                List<@Nullable Object> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) values.add(row.getObject(i));
                rows.add(values);
            }
        }
        return rows;
    }

    /** @return rows that it changed */
    int change(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** Puts all back that was changed in one of them. */
    void restore(String table) throws SQLException {
        change("delete from \"" + table + "\"");
        for (List<@Nullable Object> values : Objects.requireNonNull(kept.get(table))) {
            String places = String.join(", ", Collections.nCopies(values.size(), "?"));
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into \"" + table + "\" overriding system value values (" + places + ")")) {
                for (int i = 0; i < values.size(); i++) insert.setObject(i + 1, values.get(i));
                insert.executeUpdate();
            }
        }
    }

    /** @param value of a column, or null */
    static String changed(String value, String type, int length) {
        String changed = switch (type.toLowerCase(Locale.ROOT)) {
            case "character varying" -> "substring('x' || coalesce(%s, ''), 1, " + length + ")";
            case "bigint", "integer", "smallint", "tinyint" -> "coalesce(%s, 0) + 100";
            case "boolean" -> "not coalesce(%s, false)";
            case "date" -> "coalesce(%s, date '2026-01-01') + interval '1' day";
            case "uuid" -> "cast('00000000-0000-4000-8000-000000000001' as uuid)";
            case "array" -> "array['x']";
            case "binary varying" -> "%s || X'00'";
            case "bytea" -> "%s || decode('00', 'hex')";
            default -> "coalesce(%s, current_timestamp) + interval '1' second";
        };
        return changed.formatted(value);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
