package nl.slagboom.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        values(null, null, false, from, after.values(), changes);
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
            values(kind, part.id(), was == null, was == null ? none : was.values(), part.values(), changes);
        }
        gone.values().forEach(part -> values(kind, part.id(), true, part.values(), none, changes));
    }

    private static <E> void values(
            @Nullable PartKind<?> kind,
            @Nullable UUID part,
            boolean whole,
            Values<E> before,
            Values<E> after,
            List<FieldChange> changes) {
        for (Field<E, ?> field : before.differing(after)) {
            if (field.isStated() && field.isShown())
                changes.add(new FieldChange(
                        kind,
                        part,
                        whole,
                        field,
                        before.get(field).orElse(null),
                        after.get(field).orElse(null)));
        }
    }
}
