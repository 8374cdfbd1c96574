package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.Content;
import nl.slagboom.exchange.read.Row;
import nl.slagboom.exchange.read.Sheet;

/**
 * The labels of a form, and what stands on the sheet beside them.
 *
 * @param column where they stand, 0-based
 * @param above the rows above the first
 * @param strays the rows between and below that are no label's: headings of sections, explanations
 */
record Labels(int column, List<Row> above, List<Label> labels, List<Row> strays) {

    static Optional<Labels> of(Sheet sheet, MergedCells merged, Vocabulary vocabulary) {
        return LabelColumn.of(sheet, vocabulary)
                .map(column -> new Reader(column, values(column, sheet.rows()), merged, vocabulary).read(sheet.rows()))
                .filter(labels -> labels.title().isPresent());
    }

    private static int values(LabelColumn labels, List<Row> rows) {
        return rows.subList(labels.first(), labels.next()).stream()
                .filter(row -> row.cells().size() > 1 && row.cells().getFirst().column() == labels.column())
                .mapToInt(row -> row.cells().get(1).column())
                .min()
                .orElse(labels.column() + 1);
    }

    /** The one that says what the obstacle is called, and has something beside it. */
    Optional<Label> title() {
        return labels.stream()
                .filter(Label::isTitle)
                .filter(label -> label.beside(column).findAny().isPresent())
                .findFirst();
    }

    /** The word above a column, where a row of words stands above the labels. */
    Optional<String> above(int column) {
        return above.reversed().stream()
                .filter(row -> row.cells().size() > 1)
                .flatMap(row -> row.cell(column).stream())
                .map(Cell::text)
                .findFirst();
    }

    /** @param values the first column in which values stand */
    private record Reader(LabelColumn labels, int values, MergedCells merged, Vocabulary vocabulary) {

        Labels read(List<Row> rows) {
            Set<Target> filled = filled(rows);
            List<Label> found = new ArrayList<>();
            List<Row> strays = new ArrayList<>();
            String section = "";
            boolean below = false;
            for (Row row : rows.subList(labels.first(), labels.next())) {
                Cell first = row.cells().getFirst();
                boolean word = first.column() == labels.column() && first.content() instanceof Content.Text;
                if (below && LabelColumn.goesOn(found.getLast().rows().getLast(), row, labels.column())) {
                    Label last = found.removeLast();
                    List<Row> more = new ArrayList<>(last.rows());
                    more.add(row);
                    found.add(new Label(last.text(), last.target(), last.ofPerson(), more));
                } else if (word && (row.cells().size() > 1 || isLabel(row, section, filled))) {
                    found.add(label(row, section));
                    below = true;
                } else {
                    if (word) section = Label.bare(first.text());
                    strays.add(row);
                    below = false;
                }
                if (word && row.cells().size() == 1) section = Label.bare(first.text());
            }
            strays.addAll(rows.subList(labels.next(), rows.size()));
            return new Labels(labels.column(), rows.subList(0, labels.first()), List.copyOf(found), strays);
        }

        /** Where what is filled in goes: the same word alone in its row is the heading of a section. */
        private Set<Target> filled(List<Row> rows) {
            Set<Target> filled = new HashSet<>();
            for (Row row : rows) {
                if (row.cells().size() > 1 && row.cells().getFirst().column() == labels.column())
                    vocabulary.heading(row.cells().getFirst().text()).ifPresent(filled::add);
            }
            return filled;
        }

        /** A label that nobody filled in is one all the same, lest the layout be another one with each form. */
        private boolean isLabel(Row row, String section, Set<Target> filled) {
            Cell cell = row.cells().getFirst();
            boolean overValues = merged.at(row.number(), cell.column())
                    .filter(range -> range.lastColumn() >= values)
                    .isPresent();
            return !overValues
                    && Label.isWords(cell.text())
                    && label(row, section).target().filter(filled::contains).isEmpty();
        }

        private Label label(Row row, String section) {
            String text = Label.bare(row.cells().getFirst().text());
            Optional<Target> target = vocabulary.heading(text);
            String there = text + " (" + section + ")";
            Optional<Target> ofSide = vocabulary
                    .heading(there)
                    .filter(to -> target.isPresent()
                            && !section.isEmpty()
                            && isOfSide(to)
                            && !Optional.of(to).equals(target));
            boolean ofPerson = vocabulary.isOfPerson(text)
                    || target.filter(to -> to.isOfReporter() || to == Target.Special.LEFT_OUT)
                            .isPresent();
            return new Label(ofSide.isPresent() ? there : text, ofSide.or(() -> target), ofPerson, List.of(row));
        }

        private static boolean isOfSide(Target target) {
            return target instanceof Target.OfField(var field, var language)
                    && field.side().isPresent();
        }
    }
}
