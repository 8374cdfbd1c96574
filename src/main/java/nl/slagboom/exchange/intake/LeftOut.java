package nl.slagboom.exchange.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What a person leaves out of a file, and decides where both sides changed the same.
 *
 * @param rows whole rows
 * @param pieces of rows that are taken
 * @param decisions by row
 */
public record LeftOut(
        Set<PlannedRow.Place> rows,
        Map<PlannedRow.Place, Set<Piece.Key>> pieces,
        Map<PlannedRow.Place, Map<Clash.Key, Decision>> decisions) {

    public static final LeftOut NOTHING = new LeftOut(Set.of(), Map.of(), Map.of());

    public LeftOut {
        rows = Set.copyOf(rows);
        pieces = Map.copyOf(pieces);
        decisions = Map.copyOf(decisions);
    }

    /** The same, with a row taken or left out. */
    public LeftOut with(PlannedRow.Place row, boolean taken) {
        Set<PlannedRow.Place> changed = new HashSet<>(rows);
        if (taken) changed.remove(row);
        else changed.add(row);
        return new LeftOut(changed, pieces, decisions);
    }

    /** The same, with a piece of a row taken or left out. */
    public LeftOut with(PlannedRow.Place row, Piece.Key piece, boolean taken) {
        Set<Piece.Key> changed = new HashSet<>(of(row));
        if (taken) changed.remove(piece);
        else changed.add(piece);
        Map<PlannedRow.Place, Set<Piece.Key>> all = new HashMap<>(pieces);
        all.put(row, Set.copyOf(changed));
        return new LeftOut(rows, all, decisions);
    }

    /**
     * The same, with something of a row decided.
     *
     * @param decision null where it is to be decided later
     */
    public LeftOut with(PlannedRow.Place row, Clash.Key key, @Nullable Decision decision) {
        Map<Clash.Key, Decision> changed = new HashMap<>(decisions(row));
        if (decision == null) changed.remove(key);
        else changed.put(key, decision);
        Map<PlannedRow.Place, Map<Clash.Key, Decision>> all = new HashMap<>(decisions);
        all.put(row, Map.copyOf(changed));
        return new LeftOut(rows, pieces, all);
    }

    /** What was decided of a row. */
    public Map<Clash.Key, Decision> decisions(PlannedRow.Place row) {
        return decisions.getOrDefault(row, Map.of());
    }

    /** The pieces of a row that are left out. */
    public Set<Piece.Key> of(PlannedRow.Place row) {
        return pieces.getOrDefault(row, Set.of());
    }

    boolean touches(PlannedRow.Place row) {
        return rows.contains(row) || !of(row).isEmpty() || !decisions(row).isEmpty();
    }
}
