package nl.slagboom.model;

import org.jspecify.annotations.Nullable;

/**
 * A field, and what it is a field of.
 *
 * @param kind of the part; null for a field of the obstacle itself
 */
public record FieldAt(@Nullable PartKind<?> kind, Field<?, ?> field) {}
