package nl.slagboom.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.PartyNames;
import org.jspecify.annotations.Nullable;

/** Reads which obstacles name whom, straight from the tables; those that were withdrawn are left aside. */
public final class PartyReader {

    private PartyReader() {}

    /** The obstacles by the names that stand in them. */
    public static Map<String, Set<UUID>> read(Connection connection) throws SQLException {
        Map<String, Set<UUID>> named = new HashMap<>();
        List<String> columns = PartyNames.ofObstacle().stream()
                .flatMap(field -> FieldsOf.columns(field).stream())
                .toList();
        read(connection, "select id, " + String.join(", ", columns) + " from obstacle where withdrawn is null", named);
        for (PartyNames.InPart<?> place : PartyNames.ofParts()) {
            String column = "p." + FieldsOf.columns(place.field()).getFirst();
            read(
                    connection,
                    "select p.obstacle_id, " + column + " from " + FieldsOf.table(place.kind())
                            + " p join obstacle o on o.id = p.obstacle_id where o.withdrawn is null and " + column
                            + " is not null",
                    named);
        }
        return named;
    }

    private static void read(Connection connection, String query, Map<String, Set<UUID>> named) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                UUID obstacle = row.getObject(1, UUID.class);
                for (int i = 2; i <= columns; i++) add(row.getString(i), obstacle, named);
            }
        }
    }

    private static void add(@Nullable String held, UUID obstacle, Map<String, Set<UUID>> named) {
        if (held == null) return;
        for (String name : PartyNames.in(held))
            named.computeIfAbsent(name, of -> new HashSet<>()).add(obstacle);
    }
}
