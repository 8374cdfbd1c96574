package nl.slagboom.exchange.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.exchange.read.Sheet;
import nl.slagboom.model.value.Folded;

/**
 * The column of a sheet that names fields below one another, as on a form.
 *
 * @param column 0-based
 * @param first where the labels begin among the sheet's rows
 * @param next where they have ended: after the last that has something beside it, or is known
 */
record LabelColumn(int column, int first, int next) {

    private static final int FEWEST = 3;
    private static final int LONGEST = 80;
    /** No form has more rows. */
    private static final int MOST_ROWS = 400;

    /** What stands above the values of a form, where a word stands above its labels too. */
    private static final Pattern VALUE =
            Pattern.compile("waarden?|antwoord(en)?|invulling|invoer|ingevuld|wert|antwort(en)?"
                    + "|eintrag|eingabe|angaben?|valeurs?|reponses?|saisie|values?|answers?|entry");

    /** Nothing where another row or column names as many fields: then it is a list, or a legend of words. */
    static Optional<LabelColumn> of(Sheet sheet, Vocabulary vocabulary) {
        if (sheet.rows().size() < FEWEST || sheet.rows().size() > MOST_ROWS) return Optional.empty();
        return new Finder(sheet.rows(), vocabulary).find();
    }

    private record Finder(List<Row> rows, Vocabulary vocabulary) {

        Optional<LabelColumn> find() {
            Map<Integer, Long> named = new HashMap<>();
            rows.stream()
                    .map(row -> row.cells().getFirst())
                    .filter(this::names)
                    .forEach(cell -> named.merge(cell.column(), 1L, Long::sum));
            return named.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .filter(most -> most.getValue() >= FEWEST)
                    .map(Map.Entry::getKey)
                    .filter(this::fitsBest)
                    .map(this::at);
        }

        private boolean names(Cell cell) {
            return cell.content() instanceof Content.Text(String text)
                    && text.length() <= LONGEST
                    && (vocabulary.heading(text).isPresent() || vocabulary.isOfPerson(text));
        }

        /** Many of the labels known, and no row, nor another column, that names as many fields. */
        private boolean fitsBest(int column) {
            List<Row> labelled = rows.stream()
                    .filter(row -> row.cells().getFirst().column() == column)
                    .toList();
            long known = labelled.stream()
                    .map(row -> row.cells().getFirst())
                    .filter(this::names)
                    .map(cell -> Vocabulary.key(cell.text()))
                    .distinct()
                    .count();
            long filled = labelled.stream()
                    .filter(row -> row.cells().size() > 1)
                    .map(row -> Vocabulary.key(row.cells().getFirst().text()))
                    .distinct()
                    .count();
            return known >= FEWEST
                    && known * 3 >= filled
                    && rows.stream().noneMatch(row -> namedIn(row) >= known)
                    && namedInAnother(column) * 3 < known;
        }

        private long namedIn(Row row) {
            return row.cells().stream()
                    .limit(Heading.WIDEST)
                    .filter(this::names)
                    .count();
        }

        /** A legend of two languages has labels beside labels; a form with two columns of labels is not read. */
        private long namedInAnother(int column) {
            Map<Integer, Long> others = new HashMap<>();
            for (Row row : rows) {
                for (Cell cell : row.cells()) {
                    if (cell.column() != column
                            && cell.content() instanceof Content.Text(String text)
                            && vocabulary.isHeading(text)) others.merge(cell.column(), 1L, Long::sum);
                }
            }
            return others.values().stream().mapToLong(Long::longValue).max().orElse(0);
        }

        private LabelColumn at(int column) {
            TreeSet<Integer> filled = new TreeSet<>();
            int known = -1;
            int last = 0;
            for (int i = 0; i < rows.size(); i++) {
                if (isUnfilledLabel(rows.get(i), column)) last = i;
                if (!isFilledLabel(rows.get(i), column)) continue;
                filled.add(i);
                last = i;
                if (known < 0 && names(rows.get(i).cells().getFirst())) known = i;
            }
            int first = Math.max(known, 0);
            while (filled.contains(first - 1)) first--;
            while (last + 1 < rows.size() && goesOn(rows.get(last), rows.get(last + 1), column)) last++;
            return new LabelColumn(column, first, last + 1);
        }

        /** Below the last that is filled in, a line of text is no label. */
        private boolean isUnfilledLabel(Row row, int column) {
            Cell only = row.cells().getFirst();
            return row.cells().size() == 1
                    && only.column() == column
                    && (vocabulary.isHeading(only.text()) || only.text().strip().endsWith(":"));
        }

        private static boolean isFilledLabel(Row row, int column) {
            List<Cell> cells = row.cells();
            return cells.size() > 1
                    && cells.getFirst().column() == column
                    && cells.getFirst().content() instanceof Content.Text
                    && !VALUE.matcher(Folded.of(cells.get(1).text())).matches();
        }
    }

    /** Whether a row has no label of its own, and stands right below one that has, or goes on with one. */
    static boolean goesOn(Row above, Row row, int column) {
        return row.number() == above.number() + 1 && row.cells().getFirst().column() > column;
    }
}
