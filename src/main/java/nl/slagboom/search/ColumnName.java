package nl.slagboom.search;

import java.util.Locale;
import java.util.Map;
import nl.slagboom.model.Field;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.PartnerFields;
import nl.slagboom.model.ReportFields;

/** What the column of a field is called, or what its columns begin with. */
final class ColumnName {

    /** Where SQL has a use of its own for the word. */
    private static final Map<Field<?, ?>, String> OTHERWISE = Map.of(
            PartnerFields.NUMBER, "partner_number",
            NoteFields.TEXT, "note_text",
            ReportFields.AMOUNT, "reports",
            ReportFields.CONTACT, "contact_id");

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
}
