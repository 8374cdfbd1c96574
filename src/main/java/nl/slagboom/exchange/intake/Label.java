package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.model.ObstacleFields;

/**
 * A label of a form, with what stands beside it.
 *
 * @param text without the colon at its end; with the country of the section that it stands in, where that tells the side
 * @param target empty where it is not known
 * @param ofPerson whether a person to be reached, or what belongs to one, stands beside it
 * @param rows its own, and those right below it that go on beside it without a label
 */
record Label(String text, Optional<Target> target, boolean ofPerson, List<Row> rows) {

    private static final int LONGEST = 80;
    private static final Pattern COLON = Pattern.compile("\\s*:\\s*$");

    Label {
        rows = List.copyOf(rows);
    }

    /** Words that may be a label which nobody filled in, rather than a sentence. */
    static boolean isWords(String text) {
        String bare = bare(text);
        return bare.length() <= LONGEST && bare.indexOf(':') < 0 && !bare.endsWith(".") && !bare.endsWith("!");
    }

    static String bare(String text) {
        return COLON.matcher(text.strip()).replaceAll("");
    }

    Row row() {
        return rows.getFirst();
    }

    boolean isTitle() {
        return target.filter(
                        to -> to instanceof Target.OfField(var field, var language) && field == ObstacleFields.TITLE)
                .isPresent();
    }

    /**
     * What stands beside it.
     *
     * @param labels the column of the labels
     */
    Stream<Cell> beside(int labels) {
        return rows.stream().flatMap(row -> row.cells().stream()).filter(cell -> cell.column() > labels);
    }
}
