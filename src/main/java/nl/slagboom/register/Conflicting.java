package nl.slagboom.register;

import java.util.List;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Refusal;

/** Somebody else changed the same fields to something else. Nothing was written; a person chooses. */
public final class Conflicting extends Refusal {
    private static final long serialVersionUID = 1L;

    private final transient List<Conflict> conflicts;

    public Conflicting(String key, List<Conflict> conflicts) {
        super(key, conflicts.size());
        this.conflicts = List.copyOf(conflicts);
    }

    public List<Conflict> conflicts() {
        return conflicts;
    }
}
