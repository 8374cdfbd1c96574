package nl.slagboom.search;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Euregio;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Areas;
import org.jspecify.annotations.Nullable;

/**
 * Reads all rows straight from their table, by the names of the fields: at a start the list stands before Hibernate does,
 * and ten thousand take a quarter of the time. What it reads is what Hibernate reads; a test holds it to that.
 */
final class RowReader {

    private final Map<Field<?, ?>, Column> columns = new HashMap<>();
    private final int identity;
    private final Column areas;

    private RowReader(ResultSetMetaData table) throws SQLException {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 1; i <= table.getColumnCount(); i++)
            places.put(table.getColumnName(i).toLowerCase(Locale.ROOT), i);
        identity = places.getOrDefault("id", 1);
        areas = Column.of(ObstacleFields.AREAS.type(), name(ObstacleFields.AREAS), places);
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.fields()) {
            boolean follows = field.equals(ObstacleFields.EUREGIOS);
            columns.put(field, follows ? this::euregios : Column.of(field.type(), name(field), places));
        }
    }

    /** The rows by reference, with a changeset that they are not older than. */
    static Search.Rows read(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            long changeset = changeset(statement);
            try (ResultSet table =
                    statement.executeQuery("select * from obstacle where withdrawn is null order by reference")) {
                RowReader reader = new RowReader(table.getMetaData());
                List<Row> rows = new ArrayList<>();
                while (table.next()) rows.add(reader.row(table));
                return new Search.Rows(changeset, rows);
            }
        }
    }

    private static long changeset(Statement statement) throws SQLException {
        try (ResultSet number = statement.executeQuery("select changeset_number from register")) {
            number.next();
            return number.getLong(1);
        }
    }

    private Row row(ResultSet table) throws SQLException {
        return new Row(
                table.getObject(identity, UUID.class),
                Values.stored(ObstacleFields.ALL, field -> column(field).read(table)));
    }

    private Column column(Field<?, ?> field) {
        Column column = columns.get(field);
        if (column == null) throw new IllegalStateException(field.code());
        return column;
    }

    @SuppressWarnings("unchecked") // that is what the column of areas holds
    private @Nullable Object euregios(ResultSet table) throws SQLException {
        Set<Area> there = (Set<Area>) areas.read(table);
        if (there == null) return null;
        Set<Euregio> euregios = EnumSet.noneOf(Euregio.class);
        euregios.addAll(Areas.euregios(there));
        return euregios.isEmpty() ? null : Collections.unmodifiableSet(euregios);
    }

    /** {@code nl.legalReference} lies in {@code nl_legal_reference}. */
    private static String name(Field<Obstacle, ?> field) {
        // A level is a word of SQL's own.
        return field.code()
                .replace(".level", ".competentLevel")
                .replace('.', '_')
                .replaceAll("([A-Z])", "_$1")
                .toLowerCase(Locale.ROOT);
    }
}
