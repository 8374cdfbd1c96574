package nl.slagboom.exchange.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.model.FieldType;

/**
 * What the rows so far said of each obstacle. A later row about the same one complements them, and overwrites nothing of what
 * they said.
 */
final class RowsAbove {

    private final Map<UUID, Map<String, Said>> said = new HashMap<>();

    /** What a cell said first. */
    private record Said(String where, String text) {}

    /** The row, without what rows above it said otherwise of the same obstacle; that is kept as a note. */
    Cells below(UUID subject, Cells row) {
        if (row.placing().isOfReports()) return row;
        boolean later = said.containsKey(subject);
        Map<String, Said> above = said.computeIfAbsent(subject, _ -> new HashMap<>());
        Cells left = later ? row.later() : row;
        for (int i = 0; i < row.placing().targets().size(); i++) {
            Table.Column column = row.placing().table().columns().get(i);
            String text = row.line()
                    .cell(column)
                    .map(Content::text)
                    .map(String::strip)
                    .orElse("");
            String key = key(row.placing(), row.placing().targets().get(i));
            if (text.isEmpty() || key.isEmpty()) continue;
            Said first = above.putIfAbsent(key, new Said(row.name(column), text));
            if (first != null && later) left = left.without(column, first.where(), first.text());
        }
        return left;
    }

    /** What only one row can say; empty for the rest. */
    private static String key(Placing placing, Target target) {
        return switch (target) {
            case Target.OfField(var field, var language) ->
                field.type() instanceof FieldType.Localized
                        ? field.code() + "@" + (language == null ? placing.language() : language).code()
                        : field.code();
            case Target.Special special ->
                switch (special) {
                    case NUMBER, OBSTACLE_NUMBER, AUTHORITIES -> special.code();
                    default -> "";
                };
        };
    }
}
