package nl.slagboom.exchange.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;

/**
 * What a person leaves out of a file, and decides where both sides changed the same.
 *
 * @param rows whole rows
 * @param pieces of rows that are taken
 * @param choices by row
 */
public record LeftOut(
        Set<PlannedRow.Place> rows,
        Map<PlannedRow.Place, Set<Piece.Key>> pieces,
        Map<PlannedRow.Place, Map<Clash.Key, Choice>> choices) {

    public static final LeftOut NOTHING = new LeftOut(Set.of(), Map.of(), Map.of());

    public LeftOut {
        rows = Set.copyOf(rows);
        pieces = Map.copyOf(pieces);
        choices = Map.copyOf(choices);
    }

    /** The same, with a row taken or left out. */
    public LeftOut with(PlannedRow.Place row, boolean taken) {
        Set<PlannedRow.Place> changed = new HashSet<>(rows);
        if (taken) changed.remove(row);
        else changed.add(row);
        return new LeftOut(changed, pieces, choices);
    }

    /** The same, with a piece of a row taken or left out. */
    public LeftOut with(PlannedRow.Place row, Piece.Key piece, boolean taken) {
        Set<Piece.Key> changed = new HashSet<>(of(row));
        if (taken) changed.remove(piece);
        else changed.add(piece);
        Map<PlannedRow.Place, Set<Piece.Key>> all = new HashMap<>(pieces);
        all.put(row, Set.copyOf(changed));
        return new LeftOut(rows, all, choices);
    }

    /** The same, with something of a row decided. */
    public LeftOut with(PlannedRow.Place row, Clash.Key key, Choice choice) {
        Map<Clash.Key, Choice> changed = new HashMap<>(choices(row));
        changed.put(key, choice);
        Map<PlannedRow.Place, Map<Clash.Key, Choice>> all = new HashMap<>(choices);
        all.put(row, Map.copyOf(changed));
        return new LeftOut(rows, pieces, all);
    }

    /** What was decided of a row. */
    public Map<Clash.Key, Choice> choices(PlannedRow.Place row) {
        return choices.getOrDefault(row, Map.of());
    }

    /** The pieces of a row that are left out. */
    public Set<Piece.Key> of(PlannedRow.Place row) {
        return pieces.getOrDefault(row, Set.of());
    }

    boolean touches(PlannedRow.Place row) {
        return rows.contains(row) || !of(row).isEmpty() || !choices(row).isEmpty();
    }
}
