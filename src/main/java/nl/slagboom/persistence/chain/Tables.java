package nl.slagboom.persistence.chain;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The tables themselves, as a row of their own in the chain: their definitions, and which scripts made them. They change by
 * migrations only, and each migration is an anchor.
 */
final class Tables {

    static final String NAME = "tables";

    /** It words definitions in its own way. */
    static final String ENGINE = "engine";

    static final String SCRIPTS = "scripts";

    static final String DEFINITIONS = "definitions";

    private Tables() {}

    static SequencedMap<String, String> read(Connection connection) throws SQLException {
        SequencedMap<String, String> row = new TreeMap<>();
        DatabaseMetaData engine = connection.getMetaData();
        row.put(ENGINE, engine.getDatabaseProductName() + " " + engine.getDatabaseProductVersion());
        row.put(SCRIPTS, scripts(connection));
        if (isH2(connection)) row.put(DEFINITIONS, Script.definitions(connection));
        return row;
    }

    static boolean isH2(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private static String scripts(Connection connection) throws SQLException {
        Sha256 sha = new Sha256();
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select * from \"flyway_schema_history\" order by \"installed_rank\"")) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int i = 1; i <= columns; i++) sha.add(text(row, i));
            }
        }
        return sha.hexadecimal();
    }

    /** There are no bytes in it, but where a turned bit made them of a text; the driver would give the text. */
    private static String text(ResultSet row, int column) throws SQLException {
        return row.getObject(column) instanceof byte[] ? "bytes" : String.valueOf(row.getString(column));
    }
}
