package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.CellName;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.exchange.read.Sheet;

/**
 * The lists that stand on one sheet, each as a sheet of its own: below one another, where another heading comes, and beside
 * one another, with an empty column between and a title each.
 */
final class Blocks {

    private static final int LONGEST = 40;
    private static final int HIGHEST_HEADING = 3;

    private final Vocabulary vocabulary;

    Blocks(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<Sheet> of(Sheet sheet) {
        List<Sheet> blocks = new ArrayList<>();
        List<Row> rows = sheet.rows();
        int begin = 0;
        int heading = -1;
        Set<List<String>> said = new HashSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!isHeading(rows.get(i))) continue;
            boolean near =
                    heading >= 0 && rows.get(i).number() - rows.get(heading).number() < HIGHEST_HEADING;
            boolean another = !near && !said.contains(words(rows.get(i)));
            if (another && heading >= 0) {
                int end = withTitles(rows, i, heading);
                blocks.addAll(beside(part(sheet, rows.subList(begin, end)), heading - begin));
                begin = end;
                said.clear();
            }
            if (another) heading = i;
            said.add(words(rows.get(i)));
        }
        blocks.addAll(beside(part(sheet, rows.subList(begin, rows.size())), heading - begin));
        return blocks;
    }

    private static Sheet part(Sheet sheet, List<Row> rows) {
        return new Sheet(sheet.name(), sheet.visibility(), rows, sheet.hiddenColumns(), sheet.merged());
    }

    /** Where the titles right above a heading begin. */
    private static int withTitles(List<Row> rows, int heading, int last) {
        int begin = heading;
        while (begin - 1 > last
                && rows.get(begin - 1).number() == rows.get(begin).number() - 1
                && rows.get(begin - 1).cells().size() == 1) begin--;
        return begin;
    }

    private List<Sheet> beside(Sheet sheet, int heading) {
        if (heading < 0) return List.of(sheet);
        List<Sheet> blocks = new ArrayList<>();
        int from = 0;
        for (int gap : gaps(sheet, heading)) {
            if (!hasTitle(sheet.rows().get(heading), from, gap)
                    || !hasTitle(sheet.rows().get(heading), gap, Integer.MAX_VALUE)) continue;
            blocks.add(columns(sheet, heading, from, gap));
            from = gap;
        }
        blocks.add(columns(sheet, heading, from, Integer.MAX_VALUE));
        return blocks;
    }

    /** The columns below a heading in which nothing stands, between others in which something does. */
    private static List<Integer> gaps(Sheet sheet, int heading) {
        TreeSet<Integer> filled = new TreeSet<>();
        for (Row row : sheet.rows().subList(heading, sheet.rows().size()))
            for (Cell cell : row.cells()) filled.add(cell.column());
        List<Integer> gaps = new ArrayList<>();
        Integer before = null;
        for (int column : filled) {
            if (before != null && column > before + 1) gaps.add(before + 1);
            before = column;
        }
        return gaps;
    }

    private boolean hasTitle(Row heading, int from, int to) {
        return heading.cells().stream()
                .filter(cell -> cell.column() >= from && cell.column() < to)
                .anyMatch(cell -> vocabulary.isTitle(cell.text()));
    }

    /** What stands above the heading belongs to each. The second and further ones are named for their columns. */
    private static Sheet columns(Sheet sheet, int heading, int from, int to) {
        if (from == 0 && to == Integer.MAX_VALUE) return sheet;
        List<Row> rows = new ArrayList<>(sheet.rows().subList(0, heading));
        for (Row row : sheet.rows().subList(heading, sheet.rows().size())) {
            List<Cell> cells = row.cells().stream()
                    .filter(cell -> cell.column() >= from && cell.column() < to)
                    .toList();
            if (!cells.isEmpty()) rows.add(new Row(row.number(), row.hidden(), cells));
        }
        Sheet part = part(sheet, rows);
        if (from == 0) return part;
        int first = rows.get(heading).cells().getFirst().column();
        int last = rows.get(heading).cells().getLast().column();
        String name = sheet.name() + " " + CellName.column(first) + "–" + CellName.column(last);
        return new Sheet(name, part.visibility(), rows, part.hiddenColumns(), part.merged());
    }

    private static List<String> words(Row row) {
        return row.cells().stream()
                .map(cell -> cell.column() + " " + Vocabulary.key(cell.text()))
                .toList();
    }

    /** Words only, most of them known and one for a title. A row of data has one by chance, no more. */
    private boolean isHeading(Row row) {
        int size = row.cells().size();
        if (size < 2 || size > Heading.WIDEST) return false;
        int unknown = 0;
        boolean title = false;
        for (Cell cell : row.cells()) {
            boolean word = cell.content() instanceof Content.Text && cell.text().length() <= LONGEST;
            if (!word) return false;
            if (!vocabulary.isHeading(cell.text()) && ++unknown * 3 > size) return false;
            title |= vocabulary.isTitle(cell.text());
        }
        return title && size - unknown >= 2;
    }
}
