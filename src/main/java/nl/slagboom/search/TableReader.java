package nl.slagboom.search;

import java.lang.System.Logger.Level;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.Catalogue;
import nl.slagboom.model.Field;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Euregio;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Areas;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the fields of a catalogue hold straight from their table, by their names. What it reads is what Hibernate
 * reads; a test holds it to that.
 */
final class TableReader<E> {

    private static final System.Logger LOG = System.getLogger(TableReader.class.getName());

    private final Catalogue<E> catalogue;
    private final Map<Field<?, ?>, Column> columns = new HashMap<>();
    private final Map<String, Integer> places = new HashMap<>();
    private long unreadable;

    TableReader(Catalogue<E> catalogue, ResultSetMetaData table) throws SQLException {
        this.catalogue = catalogue;
        for (int i = 1; i <= table.getColumnCount(); i++)
            places.put(table.getColumnName(i).toLowerCase(Locale.ROOT), i);
        for (Field<E, ?> field : catalogue.fields()) columns.put(field, column(field));
    }

    private Column column(Field<E, ?> field) {
        if (!field.equals(ObstacleFields.EUREGIOS)) return Column.of(field.type(), ColumnName.of(field), places);
        Column areas = Column.of(ObstacleFields.AREAS.type(), ColumnName.of(ObstacleFields.AREAS), places);
        return row -> euregios(areas.read(row));
    }

    /** What no program wrote is left out, and counted: one damaged value keeps nobody from the others. */
    Values<E> values(ResultSet row) throws SQLException {
        return Values.stored(catalogue, field -> {
            try {
                return column(columns, field).read(row);
            } catch (IllegalArgumentException | NullPointerException | Refusal e) {
                LOG.log(Level.WARNING, "What stands in " + field.code() + " cannot be read", e);
                unreadable++;
                return null;
            }
        });
    }

    /** How many values were left out. */
    long unreadable() {
        return unreadable;
    }

    UUID identity(String name, ResultSet row) throws SQLException {
        return row.getObject(place(name), UUID.class);
    }

    int version(ResultSet row) throws SQLException {
        return row.getInt(place("version"));
    }

    private int place(String name) {
        Integer place = places.get(name);
        if (place == null) throw new IllegalStateException("No column " + name);
        return place;
    }

    private static Column column(Map<Field<?, ?>, Column> columns, Field<?, ?> field) {
        Column column = columns.get(field);
        if (column == null) throw new IllegalStateException(field.code());
        return column;
    }

    @SuppressWarnings("unchecked") // that is what the column of areas holds
    private static @Nullable Object euregios(@Nullable Object areas) {
        if (areas == null) return null;
        Set<Euregio> euregios = EnumSet.noneOf(Euregio.class);
        euregios.addAll(Areas.euregios((Set<Area>) areas));
        return euregios.isEmpty() ? null : Collections.unmodifiableSet(euregios);
    }
}
