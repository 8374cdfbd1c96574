package nl.slagboom.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Values;
import nl.slagboom.search.Change.FieldChange;
import org.jspecify.annotations.Nullable;

/** Compares two states of an obstacle, field by field. What follows from the rest is left out. */
public final class Difference {

    private Difference() {}

    /**
     * @param before null where it did not exist
     */
    public static List<FieldChange> between(@Nullable Dossier before, Dossier after) {
        List<FieldChange> changes = new ArrayList<>();
        Values<Obstacle> from = before == null ? Values.none(ObstacleFields.ALL) : before.values();
        values(null, null, from, after.values(), changes);
        for (PartKind<?> kind : PartKind.all()) parts(kind, before, after, changes);
        return List.copyOf(changes);
    }

    private static <P extends ObstaclePart> void parts(
            PartKind<P> kind, @Nullable Dossier before, Dossier after, List<FieldChange> changes) {
        Map<UUID, Part<P>> gone = new LinkedHashMap<>();
        if (before != null) before.parts(kind).forEach(part -> gone.put(part.id(), part));
        Values<P> none = Values.none(kind.catalogue());
        for (Part<P> part : after.parts(kind)) {
            Part<P> was = gone.remove(part.id());
            values(kind, part.id(), was == null ? none : was.values(), part.values(), changes);
        }
        gone.values().forEach(part -> values(kind, part.id(), part.values(), none, changes));
    }

    private static <E> void values(
            @Nullable PartKind<?> kind,
            @Nullable UUID part,
            Values<E> before,
            Values<E> after,
            List<FieldChange> changes) {
        for (Field<E, ?> field : before.differing(after)) {
            if (field.isStated() && field.isShown())
                changes.add(new FieldChange(
                        kind,
                        part,
                        field,
                        before.get(field).orElse(null),
                        after.get(field).orElse(null)));
        }
    }
}
