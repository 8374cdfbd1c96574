package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
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
    private static final Pattern IN_LANGUAGE = Pattern.compile("(.+) \\((nl|de|fr|en)\\)");
    private static final double MOST = 0.5;
    private static final int MANY = 8;
    private static final double MOST_HEADINGS = 0.7;

    private OurList() {}

    static Optional<Placing> of(Table table, Vocabulary vocabulary) {
        for (Language language : Language.values()) {
            List<Target> targets = targets(table, vocabulary, language);
            int reference = targets.indexOf(Cells.field(ObstacleFields.REFERENCE));
            // With our identities beside it, it is a workbook still, in which no text was made harmless.
            boolean text = table.columns().stream().noneMatch(column -> isIdentity(column, vocabulary));
            if (text
                    && isOurs(targets)
                    && reference >= 0
                    && holdsReferences(table, table.columns().get(reference)))
                return Optional.of(new Placing(asWritten(table), language, targets, null, true, -1));
        }
        return Optional.empty();
    }

    private static boolean isIdentity(Table.Column column, Vocabulary vocabulary) {
        return vocabulary.heading(column.heading()).equals(Optional.of(Target.Special.IDENTITY));
    }

    /** All headings are; or, of many, all but a few that a partner added to a list that was handed out. */
    private static boolean isOurs(List<Target> targets) {
        long ours = targets.stream()
                .filter(target -> target != Target.Special.NOT_PLACED)
                .count();
        return targets.size() > 1 && (ours == targets.size() || ours >= MANY && ours >= MOST_HEADINGS * targets.size());
    }

    private static List<Target> targets(Table table, Vocabulary vocabulary, Language language) {
        Set<Target> gone = new HashSet<>();
        List<Target> targets = new ArrayList<>();
        for (Table.Column column : table.columns()) {
            Target target = target(column.heading().strip(), vocabulary, language);
            boolean twice = target.isOfOneColumn() && !gone.add(target);
            targets.add(twice ? Target.Special.NOT_PLACED : target);
        }
        return targets;
    }

    /** A text in two languages names the one of its column; all else is called in both, the leading one first. */
    private static Target target(String heading, Vocabulary vocabulary, Language language) {
        Matcher named = IN_LANGUAGE.matcher(heading);
        Language its = named.matches() ? Language.of(Locale.of(named.group(2))) : language;
        String label = named.matches() ? named.group(1) : heading;
        String first = label.split(" / ", -1)[0];
        Wording wording = vocabulary.wording(its);
        if (first.equals(wording.messages().text("handout.remarks"))) return Target.Special.NOTE;
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.shown()) {
            String called = wording.label(field);
            if (called.equals(label) || called.equals(first))
                return new Target.OfField(field, field.type() instanceof FieldType.Localized ? its : null);
        }
        return Target.Special.NOT_PLACED;
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
