package nl.slagboom.model;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One field, before and after. Null is not given.
 *
 * @param kind the kind of part it is in, or null for the obstacle itself
 * @param part the part's identity, or null for the obstacle itself
 * @param whole whether the part came or went as a whole, this field with it
 */
public record FieldChange(
        @Nullable PartKind<?> kind,
        @Nullable UUID part,
        boolean whole,
        Field<?, ?> field,
        @Nullable Object before,
        @Nullable Object after) {}
