package nl.slagboom.search;

import jakarta.persistence.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Field;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.ReportFields;

/** What the column of a field is called, or what its columns begin with. */
final class ColumnName {

    /** Where SQL has a use of its own for the word. */
    private static final Map<Field<?, ?>, String> OTHERWISE = Map.of(
            PartnerFields.NUMBER, "partner_number",
            NoteFields.TEXT, "note_text",
            DocumentFields.NAME, "document_name",
            ReportFields.AMOUNT, "reports",
            ReportFields.CONTACT, "contact_id");

    /** What the names of the columns of one field end with. */
    private static final Set<String> PARTS = Set.of("nl", "de", "fr", "en", "day", "precision", "number", "estimated");

    private ColumnName() {}

    /** {@code nl.legalReference} lies in {@code nl_legal_reference}. */
    static String of(Field<?, ?> field) {
        String name = field.code()
                .replace(".level", ".competentLevel")
                .replace('.', '_')
                .replaceAll("([A-Z])", "_$1")
                .toLowerCase(Locale.ROOT);
        return OTHERWISE.getOrDefault(field, name);
    }

    /** Whether a column holds a field, or a part of one: {@code title_nl} holds of the title what is Dutch. */
    static boolean has(Field<?, ?> field, String column) {
        String name = of(field);
        return column.equals(name)
                || column.startsWith(name + "_") && PARTS.contains(column.substring(name.length() + 1));
    }

    static String table(PartKind<?> kind) {
        Table table = kind.entity().getAnnotation(Table.class);
        return table == null ? "" : table.name();
    }
}
