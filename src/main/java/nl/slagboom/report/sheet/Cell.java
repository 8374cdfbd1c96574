package nl.slagboom.report.sheet;

import java.util.List;

/**
 * Words beneath each other, beside other cells.
 *
 * @param share of the width of the page, 0 to 1
 */
record Cell(double share, List<Passage> passages) {

    Cell {
        passages = List.copyOf(passages);
    }

    static Cell of(double share, Tone tone, String text) {
        return new Cell(share, List.of(new Passage(tone, text)));
    }
}
