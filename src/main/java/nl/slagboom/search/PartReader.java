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
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
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

    /** The actions that are not done, those of obstacles that were withdrawn among them. */
    static List<OpenAction> openActions(Connection connection) throws SQLException {
        String open = "select * from " + name(ActionFields.KIND) + " where done_on is null";
        try (Statement statement = connection.createStatement();
                ResultSet table = statement.executeQuery(open)) {
            TableReader<Action> reader = new TableReader<>(ActionFields.KIND.catalogue(), table.getMetaData());
            List<OpenAction> actions = new ArrayList<>();
            while (table.next())
                actions.add(new OpenAction(
                        reader.identity("obstacle_id", table),
                        new Part<>(reader.identity("id", table), reader.values(table))));
            return actions;
        }
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
