package nl.slagboom.model;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part of an obstacle at one moment. Matched by its identity, in every exchange. */
public record Part<P extends ObstaclePart>(UUID id, Values<P> values) {

    public static <P extends ObstaclePart> Part<P> blank(PartKind<P> kind) {
        return new Part<>(Identity.fresh(), Values.none(kind.catalogue()));
    }

    static <P extends ObstaclePart> Part<P> of(PartKind<P> kind, P entity) {
        return new Part<>(entity.id(), Values.of(kind.catalogue(), entity));
    }

    public <T> Optional<T> get(Field<P, T> field) {
        return values.get(field);
    }

    public <T> Part<P> with(Field<P, T> field, @Nullable T value) {
        return new Part<>(id, values.with(field, value));
    }
}
