package nl.slagboom.persistence.chain;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of a result: their values as texts that are the same on every database. */
final class Columns {

    private final SortedMap<String, Reading> byName = new TreeMap<>();

    private Columns() {}

    @FunctionalInterface
    private interface Reading {
        @Nullable
        Object of(ResultSet row) throws SQLException;
    }

    /** @param besides what the result holds beside the columns of the row */
    static Columns of(ResultSetMetaData result, Set<String> besides) throws SQLException {
        Columns columns = new Columns();
        for (int i = 1; i <= result.getColumnCount(); i++) {
            int place = i;
            String name = result.getColumnLabel(i).toLowerCase(Locale.ROOT);
            if (besides.contains(name)) continue;
            String type = result.getColumnTypeName(i).toLowerCase(Locale.ROOT);
            Reading reading = type.startsWith("timestamp")
                    ? row -> row.getObject(place, OffsetDateTime.class)
                    : type.equals("date") ? row -> row.getObject(place, LocalDate.class) : row -> row.getObject(place);
            columns.byName.put(name, reading);
        }
        return columns;
    }

    /** In the order of their names; what is not given is empty. */
    SequencedMap<String, String> read(ResultSet row) throws SQLException {
        SequencedMap<String, String> values = new LinkedHashMap<>(2 * byName.size());
        for (var column : byName.entrySet())
            values.put(column.getKey(), text(column.getValue().of(row)));
        return Collections.unmodifiableSequencedMap(values);
    }

    /**
     * What a column of texts says, empty for nothing. What a turned bit made bytes of is another text, though the driver
     * would give the same.
     */
    static String text(ResultSet row, String column) throws SQLException {
        return Objects.toString(row.getObject(column), "");
    }

    /** Never empty for what is given. */
    private static String text(@Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> "";
            case Array array ->
                Stream.of((Object[]) array.getArray())
                        .map(Objects::toString)
                        .map(element -> element.length() + ":" + element)
                        .collect(Collectors.joining("", "[", "]"));
            case OffsetDateTime moment -> moment.toInstant().toString();
            default -> "=" + value;
        };
    }
}
