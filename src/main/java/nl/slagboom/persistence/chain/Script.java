package nl.slagboom.persistence.chain;

import java.math.BigInteger;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What H2 writes of a register as statements of SQL, as one digest: the same statements in another order are the same. */
public final class Script {

    /** How a file was opened, and not what is in it: H2 keeps it with the rest, but not of a file that may not be written. */
    private static final String OPENED = "SET WRITE_DELAY 0;";

    private Script() {}

    /** Of everything that it holds, down to the tables. */
    public static String whole(Connection connection) throws SQLException {
        return digest(connection, "script");
    }

    /** Of the tables and indexes. */
    public static String definitions(Connection connection) throws SQLException {
        return digest(connection, "script nodata");
    }

    private static String digest(Connection connection, String query) throws SQLException {
        Sha256 sha = new Sha256();
        BigInteger total = new BigInteger(1, sha.add(OPENED).bytes());
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                String line = row.getString(1);
                // How many rows there are, and what the planner learnt of them, is not what they hold.
                if (!line.startsWith("--") && !line.equals(OPENED))
                    total = total.add(new BigInteger(
                            1, sha.add(line.replaceAll(" SELECTIVITY \\d+", "")).bytes()));
            }
        }
        return total.toString(16);
    }
}
