package nl.slagboom.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A field that two sides changed differently. A person chooses.
 *
 * @param kind the kind of part it is in, or null for the obstacle itself
 * @param part the part's identity, or null for the obstacle itself
 * @param field the field; null where one side removed a part that the other changed
 * @param base what both began from; null is not given, here and in the two below
 * @param mine what stands on my side
 * @param theirs what stands on theirs
 */
public record Conflict(
        @Nullable PartKind<?> kind,
        @Nullable UUID part,
        @Nullable Field<?, ?> field,
        @Nullable Object base,
        @Nullable Object mine,
        @Nullable Object theirs) {

    /**
     * Gives the code of its field.
     *
     * @throws IllegalStateException where it is about a whole part
     */
    public String code() {
        if (field == null) throw new IllegalStateException("About a whole part: " + this);
        return field.code();
    }
}
