package nl.slagboom.search;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.code.DatePrecision;
import nl.slagboom.model.value.Area;
import nl.slagboom.model.value.Areas;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import org.jspecify.annotations.Nullable;

/** How a field's value is read from a row of its table: from one column, or from several that begin with its name. */
@FunctionalInterface
interface Column {

    /** The value as it was kept; null when it is not given. */
    @Nullable
    Object read(ResultSet row) throws SQLException;

    /**
     * The column, or columns, of a field.
     *
     * @param places of the columns of the table, 1-based
     */
    static Column of(FieldType<?> type, String name, Map<String, Integer> places) {
        return switch (type) {
            case FieldType.Plain text -> {
                int place = place(name, places);
                yield row -> filled(row.getString(place));
            }
            case FieldType.Localized text ->
                localized(List.of(
                        place(name + "_nl", places),
                        place(name + "_de", places),
                        place(name + "_fr", places),
                        place(name + "_en", places)));
            case FieldType.Code<?> code -> code(code.codes(), place(name, places));
            case FieldType.Codes<?> codes -> codes(codes.codes(), place(name, places));
            case FieldType.Tags tags -> tags(place(name, places));
            case FieldType.Regions regions -> regions(place(name, places));
            case FieldType.Day day -> {
                int place = place(name, places);
                yield row -> row.getObject(place, LocalDate.class);
            }
            case FieldType.Date date -> date(place(name + "_day", places), place(name + "_precision", places));
            case FieldType.Amount amount -> amount(place(name + "_number", places), place(name + "_estimated", places));
            case FieldType.Count count -> {
                int place = place(name, places);
                yield row -> row.getLong(place);
            }
            case FieldType.Moment moment -> {
                int place = place(name, places);
                yield row -> {
                    OffsetDateTime at = row.getObject(place, OffsetDateTime.class);
                    return at == null ? null : at.toInstant();
                };
            }
            case FieldType.Flag flag -> {
                int place = place(name, places);
                yield row -> row.getBoolean(place) ? Boolean.TRUE : null;
            }
            case FieldType.Identity identity -> {
                int place = place(name, places);
                yield row -> row.getObject(place, UUID.class);
            }
        };
    }

    private static int place(String name, Map<String, Integer> places) {
        Integer place = places.get(name);
        if (place == null) throw new IllegalStateException("No column " + name);
        return place;
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static Column localized(List<Integer> places) {
        return row -> {
            LocalizedText text = new LocalizedText(
                    row.getString(places.get(0)),
                    row.getString(places.get(1)),
                    row.getString(places.get(2)),
                    row.getString(places.get(3)));
            return text.isEmpty() ? null : text;
        };
    }

    private static <C extends Enum<C>> Column code(Class<C> codes, int place) {
        return row -> {
            String name = row.getString(place);
            return name == null ? null : Enum.valueOf(codes, name);
        };
    }

    private static <C extends Enum<C>> Column codes(Class<C> codes, int place) {
        return row -> {
            Set<C> set = EnumSet.noneOf(codes);
            for (Object name : several(row, place)) set.add(Enum.valueOf(codes, (String) name));
            return set.isEmpty() ? null : Collections.unmodifiableSet(set);
        };
    }

    private static Column regions(int place) {
        return row -> {
            Set<Area> areas = new TreeSet<>();
            for (Object code : several(row, place)) Areas.byCode((String) code).ifPresent(areas::add);
            return areas.isEmpty() ? null : Collections.unmodifiableSet(areas);
        };
    }

    private static Column tags(int place) {
        return row -> {
            SequencedSet<String> tags = new LinkedHashSet<>();
            for (Object tag : several(row, place)) tags.add((String) tag);
            return tags.isEmpty() ? null : Collections.unmodifiableSequencedSet(tags);
        };
    }

    private static Object[] several(ResultSet row, int place) throws SQLException {
        Array array = row.getArray(place);
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }

    private static Column date(int dayPlace, int precisionPlace) {
        return row -> {
            LocalDate day = row.getObject(dayPlace, LocalDate.class);
            return day == null ? null : new PartialDate(day, DatePrecision.valueOf(row.getString(precisionPlace)));
        };
    }

    private static Column amount(int numberPlace, int estimatedPlace) {
        return row -> {
            long number = row.getLong(numberPlace);
            return row.wasNull() ? null : new Quantity(number, row.getBoolean(estimatedPlace));
        };
    }
}
