package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.FieldType;

/**
 * What the rows so far said of each obstacle. A later row about the same one complements them, and overwrites nothing of what
 * they said.
 */
final class RowsAbove {

    private final Map<UUID, Cells> first = new HashMap<>();
    /** Only of obstacles with more than one row: most have one. */
    private final Map<UUID, Map<String, Said>> said = new HashMap<>();

    /** What a cell says, of what only one row can say. */
    private record Said(Table.Column column, String key, String where, String text) {}

    /** The row, without what rows above it said otherwise of the same obstacle; that is kept as a note. */
    Cells below(UUID subject, Cells row) {
        if (row.placing().isOfReports()) return row;
        Cells known = first.putIfAbsent(subject, row);
        if (known == null) return row;
        Map<String, Said> above = said.computeIfAbsent(subject, _ -> {
            Map<String, Said> begun = new HashMap<>();
            said(known).forEach(here -> begun.putIfAbsent(here.key(), here));
            return begun;
        });
        Cells left = row.later();
        for (Said here : said(row)) {
            Said before = above.putIfAbsent(here.key(), here);
            if (before != null) left = left.without(here.column(), before.where(), before.text());
        }
        return left;
    }

    private static List<Said> said(Cells row) {
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < row.placing().targets().size(); i++) {
            Table.Column column = row.placing().table().columns().get(i);
            String text = row.line()
                    .cell(column)
                    .map(Content::text)
                    .map(String::strip)
                    .orElse("");
            String key = key(row.placing(), row.placing().targets().get(i));
            if (!text.isEmpty() && !key.isEmpty()) said.add(new Said(column, key, row.name(column), text));
        }
        return said;
    }

    /** What only one row can say; empty for the rest. */
    private static String key(Placing placing, Target target) {
        return switch (target) {
            case Target.OfField(var field, var language) ->
                field.type() instanceof FieldType.Localized
                        ? field.code() + "@" + (language == null ? placing.language() : language).code()
                        : field.code();
            case Target.OfPart part -> "";
            case Target.Special special ->
                switch (special) {
                    case NUMBER, OBSTACLE_NUMBER, AUTHORITIES -> special.code();
                    default -> "";
                };
        };
    }
}
