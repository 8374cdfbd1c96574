package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.UUID;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Values;
import org.jspecify.annotations.Nullable;

/**
 * What of a row is taken or left out as one: a field; a move, with its day and reason; a part that is new.
 *
 * @param changes field by field
 * @param isNeeded whether the row cannot do without it
 */
public record Piece(Key key, List<FieldChange> changes, boolean isNeeded) {

    public Piece {
        changes = List.copyOf(changes);
    }

    /** How it differs from what is there. */
    public enum Tone {
        ADDED,
        CHANGED,
        REMOVED
    }

    public Tone tone() {
        if (changes.stream().allMatch(change -> change.before() == null)) return Tone.ADDED;
        return changes.stream().allMatch(change -> change.after() == null) ? Tone.REMOVED : Tone.CHANGED;
    }

    /**
     * What tells it from the row's other pieces, also when the row is planned anew.
     *
     * @param kind null for the obstacle itself
     * @param part the part that is changed; null for one that is new
     * @param field its code; null for a part that is new
     * @param values of a part that is new
     */
    public record Key(
            @Nullable PartKind<?> kind,
            @Nullable UUID part,
            @Nullable String field,
            @Nullable Values<?> values) {}
}
