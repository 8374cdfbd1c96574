package nl.slagboom.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.value.LocalizedText;

/** Reads changesets straight from their table, each with how many obstacles it wrote: one query for thousands of them. */
final class HistoryReader {

    private static final String SINCE = """
            select c.*, coalesce(t.touched, 0) as touched, o.title_nl, o.title_de, o.title_fr, o.title_en
            from changeset c
            left join (select rev, count(*) as touched from obstacle_aud where rev > ? group by rev) t
                on t.rev = c.changeset_number
            left join obstacle o on o.reference = c.sentence
            where c.changeset_number > ?
            order by c.changeset_number desc
            """;

    private HistoryReader() {}

    /**
     * Reads those after a number, the newest first.
     *
     * @param atMost as many; their numbers have no gaps
     */
    static List<PastChangeset> read(Connection connection, long after, int atMost) throws SQLException {
        long from = Math.max(after, newest(connection) - atMost);
        try (PreparedStatement statement = connection.prepareStatement(SINCE)) {
            statement.setLong(1, from);
            statement.setLong(2, from);
            List<PastChangeset> read = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) read.add(PastChangeset.read(changeset(row), title(row), row.getLong("touched")));
            }
            return read;
        }
    }

    private static long newest(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select changeset_number from register");
                ResultSet number = statement.executeQuery()) {
            number.next();
            return number.getLong(1);
        }
    }

    private static LocalizedText title(ResultSet row) throws SQLException {
        return new LocalizedText(
                row.getString("title_nl"),
                row.getString("title_de"),
                row.getString("title_fr"),
                row.getString("title_en"));
    }

    private static Changeset.Entry changeset(ResultSet row) throws SQLException {
        return new Changeset.Entry(
                row.getLong("changeset_number"),
                row.getObject("uuid", UUID.class),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                ChangeKind.valueOf(row.getString("kind")),
                row.getString("sentence"),
                row.getObject("undoes", Long.class));
    }
}
