package nl.slagboom.search;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.PartialDate;

/**
 * What one changeset did to one obstacle.
 *
 * @param fields field by field, in the catalogue's order, its parts after it
 */
public record Change(Changeset.Entry changeset, List<FieldChange> fields) {

    public Change {
        fields = List.copyOf(fields);
    }

    /** The fields of which there is something to tell: that a status is one of today is said by the day of the change. */
    public List<FieldChange> told() {
        PartialDate today = PartialDate.of(LocalDate.ofInstant(changeset.at(), ZoneId.systemDefault()));
        return fields.stream()
                .filter(one -> !today.equals(one.after()) || !goesAlong(one))
                .toList();
    }

    /** Whether it only says more of another field that changed with it. */
    private boolean goesAlong(FieldChange one) {
        if (one.kind() != null) return false;
        return ObstacleFields.ALL
                .byCode(one.field().code())
                .map(field -> ObstacleFields.ALL.together(field).getFirst())
                .filter(first -> !first.equals(one.field()))
                .filter(first -> fields.stream().anyMatch(other -> other.field().equals(first)))
                .isPresent();
    }
}
