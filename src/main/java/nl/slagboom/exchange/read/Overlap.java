package nl.slagboom.exchange.read;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;

/** Merged blocks that lie over one another. No spreadsheet program makes them; which one is meant nobody can say. */
final class Overlap {

    private Overlap() {}

    /** @return one that lies over another, if there is one */
    static Optional<CellRange> in(List<CellRange> ranges) {
        TreeMap<Integer, CellRange> here = new TreeMap<>();
        PriorityQueue<CellRange> ends = new PriorityQueue<>(Comparator.comparingInt(CellRange::lastRow));
        for (CellRange range : ranges.stream()
                .sorted(Comparator.comparingInt(CellRange::firstRow))
                .toList()) {
            for (CellRange end = ends.peek(); end != null && end.lastRow() < range.firstRow(); end = ends.peek()) {
                here.remove(ends.remove().firstColumn());
            }
            Map.Entry<Integer, CellRange> before = here.floorEntry(range.lastColumn());
            if (before != null && before.getValue().lastColumn() >= range.firstColumn()) return Optional.of(range);
            here.put(range.firstColumn(), range);
            ends.add(range);
        }
        return Optional.empty();
    }
}
