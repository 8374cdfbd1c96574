package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.CellRange;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.exchange.read.Sheet;

/**
 * The heading of a list: one row, or a few where words span several columns or two languages stand below each other.
 *
 * @param rows their words by column; a word that spans columns stands in each
 * @param first where it begins among the sheet's rows
 */
record Heading(List<Map<Integer, Word>> rows, int first) {

    /** Beyond these rows of a sheet no list begins, and beyond these columns none goes on. */
    static final int DEEPEST = 40;

    static final int WIDEST = 500;
    private static final int MOST_ROWS = 3;
    private static final int LONGEST = 80;
    private static final int FEWEST = 3;
    private static final Pattern DIGITS = Pattern.compile("\\d");

    /** A word above the columns from one to another. */
    record Word(String text, int from, int to) {}

    /**
     * The rows that read most like a heading: where most words are known, with one for what the list is about; else those of
     * which most are known. Nothing where none does.
     */
    static Optional<Heading> of(Sheet sheet, MergedCells merged, Vocabulary vocabulary) {
        Finder finder = new Finder(sheet.rows(), merged, vocabulary);
        return finder.find(finder.best()).or(() -> finder.find(finder.bestWithoutTitle()));
    }

    /** The first row of words only with a row of as many cells below it, though none of the words is known. */
    static Optional<Heading> ofUnknownWords(Sheet sheet, MergedCells merged, Vocabulary vocabulary) {
        Finder finder = new Finder(sheet.rows(), merged, vocabulary);
        return finder.find(finder.firstOfWords());
    }

    /** Where the rows of the list begin. */
    int next() {
        return first + rows.size();
    }

    List<Table.Column> columns() {
        Map<Integer, Word> whole = new TreeMap<>();
        for (Map<Integer, Word> row : rows) row.forEach((column, word) -> whole.merge(column, word, Heading::joined));
        return whole.entrySet().stream()
                .map(word -> new Table.Column(word.getKey(), word.getValue().text()))
                .toList();
    }

    /** The same in another language beside it, or what is meant in particular behind it. */
    private static Word joined(Word above, Word below) {
        if (above.text().equals(below.text())) return above;
        boolean same = above.from() == below.from() && above.to() == below.to();
        return new Word(above.text() + (same ? " / " : "\n") + below.text(), below.from(), below.to());
    }

    /** Whether a row says one of the heading's rows again, as at the top of a page. */
    boolean isRepeatedBy(Map<Integer, Content> cells) {
        return cells.size() >= 2
                && rows.stream()
                        .anyMatch(row -> cells.entrySet().stream().allMatch(cell -> {
                            Word word = row.get(cell.getKey());
                            return word != null
                                    && word.text().equals(cell.getValue().text());
                        }));
    }

    private record Finder(List<Row> rows, MergedCells merged, Vocabulary vocabulary) {

        Optional<Heading> find(int best) {
            if (best < 0) return Optional.empty();
            int first = best;
            while (first > 0 && best - first + 1 < MOST_ROWS && isAbove(rows.get(first - 1), rows.get(first))) first--;
            List<Map<Integer, Word>> words = new ArrayList<>();
            for (int i = first; i <= best; i++) words.add(words(rows.get(i)));
            for (int i = best + 1; i < rows.size() && words.size() < MOST_ROWS && isBelow(i); i++) {
                words.add(words(rows.get(i)));
            }
            return Optional.of(new Heading(List.copyOf(words), first));
        }

        private int best() {
            int best = -1;
            double most = 0.99;
            for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
                double score = score(rows.get(i));
                if (score > most + 0.001) {
                    best = i;
                    most = score;
                }
            }
            return best;
        }

        /** Most of it known, or our reference or somebody's number with one thing more. */
        private int bestWithoutTitle() {
            int best = -1;
            long most = 0;
            for (int i = 0; i < Math.min(rows.size(), DEEPEST); i++) {
                Row row = rows.get(i);
                long known = known(row);
                boolean numbers = row.cells().size() >= 2
                        && row.cells().stream()
                                .anyMatch(cell ->
                                        target(cell).filter(Finder::isNumber).isPresent())
                        && row.cells().stream().allMatch(cell -> cell.content() instanceof Content.Text);
                if ((isKnown(row) || numbers) && known > most) {
                    best = i;
                    most = known;
                }
            }
            return best;
        }

        private int firstOfWords() {
            for (int i = 0; i < Math.min(rows.size() - 1, DEEPEST); i++) {
                List<Cell> cells = rows.get(i).cells();
                boolean words = cells.stream()
                        .allMatch(cell -> cell.content() instanceof Content.Text
                                && cell.text().length() <= LONGEST
                                && !DIGITS.matcher(cell.text()).find());
                boolean all = cells.stream().map(Cell::text).distinct().count() == cells.size();
                if (cells.size() >= FEWEST
                        && words
                        && all
                        && rows.get(i + 1).cells().size() * 2 >= cells.size()) return i;
            }
            return -1;
        }

        private static boolean isNumber(Target target) {
            return target == Target.Special.IDENTITY
                    || target == Target.Special.NUMBER
                    || target == Target.Special.OBSTACLE_NUMBER
                    || target.code().equals("reference");
        }

        private double score(Row row) {
            double score = 0;
            boolean title = false;
            for (Cell cell : row.cells().stream().limit(WIDEST).toList()) {
                if (row.cells().size() == 1 && merged.isWide(row.number(), cell.column())) continue;
                Optional<Target> target = target(cell)
                        .filter(known ->
                                !(known == Target.Special.NOTE && row.cells().size() == 1));
                if (target.isEmpty()) continue;
                score += 1;
                title |= isTitle(target.get().code());
            }
            return title ? score : Math.min(score, 0.9);
        }

        private Optional<Target> target(Cell cell) {
            boolean word = cell.content() instanceof Content.Text && cell.text().length() <= LONGEST;
            return word ? vocabulary.heading(cell.text()) : Optional.empty();
        }

        private static boolean isTitle(String code) {
            return code.equals("title")
                    || code.equals("description")
                    || code.equals("reportWords")
                    || code.startsWith("title@");
        }

        /** Words over several columns, or headings that are known too. */
        private boolean isAbove(Row row, Row heading) {
            if (row.number() != heading.number() - 1) return false;
            long wide = row.cells().stream()
                    .filter(cell -> merged.isWide(row.number(), cell.column()))
                    .count();
            return isKnown(row) || (wide > 0 && row.cells().size() >= 2 && known(row) > 0);
        }

        private boolean isBelow(int at) {
            Row above = rows.get(at - 1);
            Row row = rows.get(at);
            boolean words = row.cells().stream().allMatch(cell -> cell.content() instanceof Content.Text);
            boolean spanned = above.cells().size() >= 2
                    && above.cells().stream()
                            .anyMatch(cell -> merged.at(above.number(), cell.column())
                                    .filter(range -> range.width() > 1 && range.height() == 1)
                                    .isPresent());
            return words && row.number() == above.number() + 1 && (spanned || isKnown(row));
        }

        private long known(Row row) {
            return row.cells().stream()
                    .limit(WIDEST)
                    .filter(cell -> target(cell).isPresent())
                    .count();
        }

        /** Most of it is known as headings. A row of data has one such word at most, by chance. */
        private boolean isKnown(Row row) {
            long known = known(row);
            return known >= 2 && known * 2 >= row.cells().size();
        }

        private Map<Integer, Word> words(Row row) {
            Map<Integer, Word> words = new HashMap<>();
            for (Cell cell : row.cells()) {
                int last = merged.at(row.number(), cell.column())
                        .map(CellRange::lastColumn)
                        .map(column -> Math.min(column, cell.column() + WIDEST))
                        .orElse(cell.column());
                Word word = new Word(cell.text(), cell.column(), last);
                for (int column = cell.column(); column <= last; column++) words.put(column, word);
            }
            return words;
        }
    }
}
