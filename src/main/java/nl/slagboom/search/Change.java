package nl.slagboom.search;

import java.util.List;
import java.util.UUID;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.Field;
import nl.slagboom.model.PartKind;
import org.jspecify.annotations.Nullable;

/**
 * What one changeset did to one obstacle.
 *
 * @param fields field by field, in the catalogue's order, its parts after it
 */
public record Change(Changeset.Entry changeset, List<FieldChange> fields) {

    public Change {
        fields = List.copyOf(fields);
    }

    /**
     * One field, before and after. Null is not given.
     *
     * @param kind the kind of part it is in, or null for the obstacle itself
     * @param part the part's identity, or null for the obstacle itself
     */
    public record FieldChange(
            @Nullable PartKind<?> kind,
            @Nullable UUID part,
            Field<?, ?> field,
            @Nullable Object before,
            @Nullable Object after) {}
}
