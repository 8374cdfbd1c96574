package nl.slagboom.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.slagboom.model.Changeset;
import org.jspecify.annotations.Nullable;

/**
 * Which changesets did others again, by taking their undo back.
 *
 * @param others what was done again, by the number of what did it
 */
public record Redone(Map<Long, Long> others) {

    public Redone {
        others = Map.copyOf(others);
    }

    /** Among these. Taking back what did something again is an undo once more. */
    public static Redone of(List<Changeset.Entry> newestFirst) {
        Map<Long, Long> undoes = new HashMap<>();
        Map<Long, Long> others = new HashMap<>();
        for (Changeset.Entry changeset : newestFirst.reversed()) {
            Long undo = changeset.undoes();
            if (undo == null) continue;
            Long again = undoes.get(undo);
            if (again != null && !others.containsKey(undo)) others.put(changeset.number(), again);
            undoes.put(changeset.number(), undo);
        }
        return new Redone(others);
    }

    /** What a changeset did again; null where it did not. */
    public @Nullable Long by(Changeset.Entry changeset) {
        return others.get(changeset.number());
    }
}
