package nl.slagboom.report.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows with a thin line above each, under a head that stands above them again on a further page.
 *
 * @param shares of the width, a column each
 * @param head what stands above the columns
 * @param rows what stands in them; empty words where nothing is given
 * @param first the tone of the first column
 */
record Table(List<Double> shares, List<String> head, List<List<String>> rows, Tone first) {

    private static final String NOTHING = "–";

    Table {
        shares = List.copyOf(shares);
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Nothing where there are no rows. */
    List<Band> bands() {
        if (rows.isEmpty()) return List.of();
        Band top = new Band(Band.Kind.HEAD, cells(head, Tone.HEAD));
        List<Band> bands = new ArrayList<>(List.of(top));
        for (List<String> row : rows) bands.add(new Band(Band.Kind.ROW, cells(row, first), top));
        return bands;
    }

    private List<Cell> cells(List<String> words, Tone leading) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Tone tone = i == 0 || leading == Tone.HEAD ? leading : Tone.CELL;
            boolean isNothing = words.get(i).isEmpty() && leading != Tone.HEAD;
            cells.add(Cell.of(shares.get(i), tone, isNothing ? NOTHING : words.get(i)));
        }
        return cells;
    }
}
