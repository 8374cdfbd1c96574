package nl.slagboom.exchange.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.TreeMap;
import nl.slagboom.exchange.read.CellRange;

/**
 * The merged blocks of a sheet, row by row. Asking for rows downwards is quick, however many blocks there are; they do not
 * lie over one another.
 */
final class MergedCells {

    private final List<CellRange> ranges;
    private final NavigableMap<Integer, CellRange> here = new TreeMap<>();
    private final PriorityQueue<CellRange> ends = new PriorityQueue<>(Comparator.comparingInt(CellRange::lastRow));
    private int next;
    private int row;

    MergedCells(List<CellRange> ranges) {
        this.ranges = ranges.stream()
                .sorted(Comparator.comparingInt(CellRange::firstRow))
                .toList();
    }

    /** The blocks that a row passes through, by first column. */
    NavigableMap<Integer, CellRange> at(int number) {
        if (number < row) {
            here.clear();
            ends.clear();
            next = 0;
        }
        row = number;
        for (; next < ranges.size() && ranges.get(next).firstRow() <= row; next++) begin(ranges.get(next));
        for (CellRange end = ends.peek(); end != null && end.lastRow() < row; end = ends.peek()) end(ends.remove());
        return here;
    }

    private void begin(CellRange range) {
        if (range.lastRow() < row) return;
        here.put(range.firstColumn(), range);
        ends.add(range);
    }

    private void end(CellRange range) {
        here.remove(range.firstColumn(), range);
    }

    Optional<CellRange> at(int number, int column) {
        return Optional.ofNullable(at(number).floorEntry(column))
                .map(Map.Entry::getValue)
                .filter(range -> column <= range.lastColumn());
    }

    boolean isWide(int number, int column) {
        return at(number, column).filter(range -> range.width() > 1).isPresent();
    }

    boolean isHigh(int number, int column) {
        return at(number, column).filter(range -> range.height() > 1).isPresent();
    }
}
