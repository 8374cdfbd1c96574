package nl.slagboom.search;

import java.util.List;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.FieldChange;

/**
 * What one changeset did to one obstacle.
 *
 * @param fields field by field, in the catalogue's order, its parts after it
 */
public record Change(Changeset.Entry changeset, List<FieldChange> fields) {

    public Change {
        fields = List.copyOf(fields);
    }
}
