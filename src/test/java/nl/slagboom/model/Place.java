package nl.slagboom.model;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A place in a dossier where something clashed: a field, or a part as a whole where there is no field. */
record Place(
        @Nullable PartKind<?> kind,
        @Nullable UUID part,
        @Nullable Field<?, ?> field) {

    static Place of(Conflict conflict) {
        return new Place(conflict.kind(), conflict.part(), conflict.field());
    }

    static Set<Place> named(Merge merge) {
        return merge.conflicts().stream().map(Place::of).collect(Collectors.toSet());
    }
}
