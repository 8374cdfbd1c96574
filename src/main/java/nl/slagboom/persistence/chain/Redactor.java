package nl.slagboom.persistence.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.slagboom.model.Redacted;

/**
 * Takes texts out of the log, for good. The digests of what they were stay, and a check tells by what is noted here that this
 * was done on purpose.
 */
public final class Redactor {

    private final Connection connection;
    private final long changeset;

    /** @param changeset the one that does it */
    public Redactor(Connection connection, long changeset) {
        this.connection = connection;
        this.changeset = changeset;
    }

    private record Row(Object key, long changeset) {}

    /**
     * What a column of an obstacle, of its parts, or of a row that is no obstacle's, said earlier and does not say now.
     *
     * @param owner the obstacle, or the key of that row
     * @return how many rows of the log said it
     */
    public long redact(LoggedTable table, String column, UUID owner) throws SQLException {
        List<Row> rows = rows(table, column, owner);
        String update = "update " + table.log() + " set " + column + " = ? where " + table.key() + " = ? and rev = ?";
        String insert = "insert into redaction (row_key, rev, table_name, column_name, changeset_number)"
                + " values (?, ?, ?, ?, ?)";
        try (PreparedStatement text = connection.prepareStatement(update);
                PreparedStatement note = connection.prepareStatement(insert)) {
            for (Row row : rows) {
                text.setString(1, Redacted.MARK);
                text.setObject(2, row.key());
                text.setLong(3, row.changeset());
                text.executeUpdate();
                note.setString(1, row.key().toString());
                note.setLong(2, row.changeset());
                note.setString(3, table.name());
                note.setString(4, column);
                note.setLong(5, changeset);
                note.executeUpdate();
            }
        }
        return rows.size();
    }

    private List<Row> rows(LoggedTable table, String column, UUID owner) throws SQLException {
        String owned = table.obstacle().isEmpty() ? table.key() : table.obstacle();
        String query = "select a." + table.key() + ", a.rev from " + table.log() + " a left join " + table.name()
                + " l on l." + table.key() + " = a." + table.key() + " where a." + owned + " = ? and a."
                + column + " <> ? and (l." + column + " is null or l." + column + " <> a." + column + ")";
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setObject(1, owner);
            statement.setString(2, Redacted.MARK);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) rows.add(new Row(row.getObject(1), row.getLong(2)));
            }
        }
        return rows;
    }
}
