package nl.slagboom.bench;

import java.nio.file.Path;
import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register's file written by plain JDBC: the least that the database needs for the same rows, as durable. */
final class BareFile implements AutoCloseable {

    private static final int AT_ONCE = 100;
    private static final List<String> IMPORTED = List.of(
            "changeset",
            "obstacle",
            "obstacle_aud",
            "report",
            "report_aud",
            "action",
            "action_aud",
            "note",
            "note_aud",
            "partner_entry",
            "partner_entry_aud");

    private final Connection connection;

    /** @param file an existing register */
    BareFile(Path file) throws SQLException {
        String path = file.toString().replace(".mv.db", "");
        connection = DriverManager.getConnection(
                "jdbc:h2:async:" + path + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;IFEXISTS=TRUE", "sa", "");
        connection.setAutoCommit(false);
    }

    List<UUID> identities() throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from obstacle order by reference")) {
            while (rows.next()) ids.add(rows.getObject(1, UUID.class));
        }
        return ids;
    }

    /** Changes one text and keeps a copy of the row, as a log would. */
    void save(UUID id, String text) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                        "update obstacle set state_of_play_nl = ?, version = version + 1 where id = ?");
                PreparedStatement log =
                        connection.prepareStatement("insert into saved select * from obstacle where id = ?")) {
            update.setString(1, text);
            update.setObject(2, id);
            update.executeUpdate();
            log.setObject(1, id);
            log.executeUpdate();
        }
        commit();
    }

    void prepareSaves() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create table saved as select * from obstacle where false");
        }
        commit();
    }

    /** All rows that an import writes, by table. */
    Map<String, List<Object[]>> rows() throws SQLException {
        Map<String, List<Object[]>> all = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (String table : IMPORTED) {
                List<Object[]> rows = new ArrayList<>();
                try (ResultSet result = statement.executeQuery("select * from " + table)) {
                    int columns = result.getMetaData().getColumnCount();
                    while (result.next()) {
                        Object[] row = new Object[columns];
                        for (int i = 0; i < columns; i++) row[i] = kept(result.getObject(i + 1));
                        rows.add(row);
                    }
                }
                all.put(table, rows);
            }
        }
        return all;
    }

    private static @Nullable Object kept(@Nullable Object value) throws SQLException {
        return value instanceof Array array ? array.getArray() : value;
    }

    /** Reads every value of every table. */
    void read() throws SQLException {
        for (String table : tables()) {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select * from \"" + table + "\"")) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    for (int i = 1; i <= columns; i++) row.getObject(i);
                }
            }
        }
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = 'PUBLIC' and table_type = 'BASE TABLE'")) {
            while (row.next()) tables.add(row.getString(1));
        }
        return tables;
    }

    void backUp(Path zip) throws SQLException {
        try (PreparedStatement backup = connection.prepareStatement("backup to ?")) {
            backup.setString(1, zip.toString());
            backup.execute();
        }
    }

    void write(Map<String, List<Object[]>> all) throws SQLException {
        for (Map.Entry<String, List<Object[]>> table : all.entrySet()) {
            if (!table.getValue().isEmpty()) write(table.getKey(), table.getValue());
        }
        commit();
    }

    private void write(String table, List<Object[]> rows) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(rows.getFirst().length, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) insert.setObject(i + 1, row[i]);
                insert.addBatch();
                if (++waiting % AT_ONCE == 0) insert.executeBatch();
            }
            insert.executeBatch();
        }
    }

    private void commit() throws SQLException {
        connection.commit();
        try (Statement statement = connection.createStatement()) {
            statement.execute("CHECKPOINT SYNC");
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
