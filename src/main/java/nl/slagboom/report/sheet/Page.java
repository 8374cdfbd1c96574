package nl.slagboom.report.sheet;

import java.util.ArrayList;
import java.util.List;

/** What is drawn on one page, in the order in which it is read. */
final class Page {

    /**
     * A line in its place, in points from the lower left corner.
     *
     * @param x of its left end
     * @param top of its height
     */
    record Placed(Line line, float x, float top) {}

    private final List<Placed> lines = new ArrayList<>();
    private final List<Float> rules = new ArrayList<>();

    void put(Line line, float x, float top) {
        lines.add(new Placed(line, x, top));
    }

    /** A thin line from margin to margin. */
    void rule(float y) {
        rules.add(y);
    }

    List<Placed> lines() {
        return List.copyOf(lines);
    }

    List<Float> rules() {
        return List.copyOf(rules);
    }
}
