package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;

/**
 * A list that left our register as text, or has lost what our workbooks hide: every heading is a label of ours in one
 * language, and our references stand in it.
 */
final class OurList {

    private static final Pattern REFERENCE = Pattern.compile("\\p{Lu}{1,8}-\\d{4}-\\d{4,}");
    private static final Pattern MADE_HARMLESS = Pattern.compile("(?s)'+[=+\\-@\\t].*");
    private static final double MOST = 0.5;

    private OurList() {}

    static Optional<Placing> of(Table table, Vocabulary vocabulary) {
        for (Language language : Language.values()) {
            List<Target> targets = targets(table, vocabulary.wording(language));
            int reference = targets.indexOf(Cells.field(ObstacleFields.REFERENCE));
            if (targets.size() == table.columns().size()
                    && targets.size() > 1
                    && reference >= 0
                    && holdsReferences(table, table.columns().get(reference)))
                return Optional.of(new Placing(asWritten(table), language, targets, null, true, -1));
        }
        return Optional.empty();
    }

    /** Where the columns go; fewer than there are where one is not ours, or two are the same. */
    private static List<Target> targets(Table table, Wording wording) {
        Map<String, Field<Obstacle, ?>> labels = new HashMap<>();
        ObstacleFields.ALL.shown().forEach(field -> labels.put(wording.label(field), field));
        List<Target> targets = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            Field<Obstacle, ?> field = labels.remove(column.heading().strip());
            if (field == null) break;
            boolean inOneLanguage = field.type() instanceof FieldType.Localized;
            targets.add(new Target.OfField(field, inOneLanguage ? wording.language() : null));
        }
        return targets;
    }

    /** Whether most of what a column holds reads like our references. */
    static boolean holdsReferences(Table table, Table.Column column) {
        return table.isMost(column, text -> REFERENCE.matcher(text).matches(), MOST);
    }

    /** Without the apostrophe that kept a spreadsheet program from computing a text. */
    private static Table asWritten(Table table) {
        List<Table.Line> lines = table.lines().stream()
                .map(line -> {
                    Map<Integer, Content> cells = new HashMap<>(line.cells());
                    cells.replaceAll((_, cell) -> cell instanceof Content.Text(String text)
                                    && MADE_HARMLESS.matcher(text).matches()
                            ? new Content.Text(text.substring(1))
                            : cell);
                    return line.with(cells);
                })
                .toList();
        return new Table(table.sheet(), table.preamble(), table.columns(), lines);
    }
}
