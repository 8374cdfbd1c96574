package nl.slagboom.exchange.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a person leaves out of a file.
 *
 * @param rows whole rows
 * @param pieces of rows that are taken
 */
public record LeftOut(Set<PlannedRow.Place> rows, Map<PlannedRow.Place, Set<Piece.Key>> pieces) {

    public static final LeftOut NOTHING = new LeftOut(Set.of(), Map.of());

    public LeftOut {
        rows = Set.copyOf(rows);
        pieces = Map.copyOf(pieces);
    }

    /** The same, with a row taken or left out. */
    public LeftOut with(PlannedRow.Place row, boolean taken) {
        Set<PlannedRow.Place> changed = new HashSet<>(rows);
        if (taken) changed.remove(row);
        else changed.add(row);
        return new LeftOut(changed, pieces);
    }

    /** The same, with a piece of a row taken or left out. */
    public LeftOut with(PlannedRow.Place row, Piece.Key piece, boolean taken) {
        Set<Piece.Key> changed = new HashSet<>(of(row));
        if (taken) changed.remove(piece);
        else changed.add(piece);
        Map<PlannedRow.Place, Set<Piece.Key>> all = new HashMap<>(pieces);
        all.put(row, Set.copyOf(changed));
        return new LeftOut(rows, all);
    }

    /** The pieces of a row that are left out. */
    public Set<Piece.Key> of(PlannedRow.Place row) {
        return pieces.getOrDefault(row, Set.of());
    }

    boolean touches(PlannedRow.Place row) {
        return rows.contains(row) || !of(row).isEmpty();
    }
}
