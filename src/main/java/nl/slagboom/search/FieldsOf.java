package nl.slagboom.search;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.slagboom.model.Catalogue;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.code.Language;

/** Which fields columns belong to, and in which columns fields lie. */
public final class FieldsOf {

    private FieldsOf() {}

    /**
     * The fields of which something lies in one of these columns, in the order of the catalogue.
     *
     * @param table that of obstacles, or of one of their parts; another has no fields
     */
    public static Set<Field<?, ?>> columns(String table, Collection<String> columns) {
        if (table.equals("obstacle")) return of(ObstacleFields.ALL, columns);
        for (PartKind<?> kind : PartKind.all()) {
            if (ColumnName.table(kind).equals(table)) return of(kind.catalogue(), columns);
        }
        return Set.of();
    }

    /** The columns that hold a text field: one, or one for each language. */
    public static List<String> columns(Field<?, ?> field) {
        String name = ColumnName.of(field);
        return field.type() instanceof FieldType.Localized
                ? Stream.of(Language.values())
                        .map(language -> name + "_" + language.code())
                        .toList()
                : List.of(name);
    }

    /** The table in which a kind of part lies. */
    public static String table(PartKind<?> kind) {
        return ColumnName.table(kind);
    }

    private static Set<Field<?, ?>> of(Catalogue<?> catalogue, Collection<String> columns) {
        Set<Field<?, ?>> fields = new LinkedHashSet<>();
        for (Field<?, ?> field : catalogue.fields()) {
            if (field.isStated() && columns.stream().anyMatch(column -> ColumnName.has(field, column)))
                fields.add(field);
        }
        return fields;
    }
}
