package nl.slagboom.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads from the log what was reported since a changeset. */
final class NewcomerReader {

    // A row's first line in its log is the one by which it was added.
    private static final String SINCE = """
            select n.obstacle, sum(n.reports) as reports, max(n.rev) as last_rev
            from (
                select id as obstacle, 0 as reports, rev from obstacle_aud where revtype = 0 and rev > ?
                union all
                select obstacle_id, 1, rev from report_aud where revtype = 0 and rev > ?
            ) n
            join changeset c on c.changeset_number = n.rev
            where c.made_by <> ?
            group by n.obstacle
            """;

    private NewcomerReader() {}

    static List<Newcomer> read(Connection connection, long after, String me) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SINCE)) {
            statement.setLong(1, after);
            statement.setLong(2, after);
            statement.setString(3, me);
            List<Newcomer> read = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next())
                    read.add(new Newcomer(
                            row.getObject("obstacle", UUID.class), row.getLong("reports"), row.getLong("last_rev")));
            }
            return read;
        }
    }
}
