package nl.slagboom.search;

import jakarta.persistence.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;

/** Reads the parts of all obstacles straight from their tables, where the register is read whole. */
final class PartReader {

    private PartReader() {}

    /** The parts of each obstacle that has any, by kind. */
    static Map<UUID, Map<PartKind<?>, List<Part<?>>>> read(Connection connection) throws SQLException {
        Map<UUID, Map<PartKind<?>, List<Part<?>>>> parts = new HashMap<>();
        try (Statement statement = connection.createStatement()) {
            for (PartKind<?> kind : PartKind.all()) read(statement, kind, parts);
        }
        return parts;
    }

    private static String name(PartKind<?> kind) {
        Table table = kind.entity().getAnnotation(Table.class);
        if (table == null) throw new IllegalStateException("No table for " + kind);
        return table.name();
    }

    private static <P extends ObstaclePart> void read(
            Statement statement, PartKind<P> kind, Map<UUID, Map<PartKind<?>, List<Part<?>>>> parts)
            throws SQLException {
        try (ResultSet table = statement.executeQuery("select * from " + name(kind))) {
            TableReader<P> reader = new TableReader<>(kind.catalogue(), table.getMetaData());
            while (table.next()) {
                parts.computeIfAbsent(reader.identity("obstacle_id", table), id -> new HashMap<>())
                        .computeIfAbsent(kind, of -> new ArrayList<>())
                        .add(new Part<>(reader.identity("id", table), reader.values(table)));
            }
        }
    }
}
