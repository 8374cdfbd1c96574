package nl.slagboom.model;

import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Obstacles with parts of every kind, and edits of them. They walk the catalogue: a new field is made up without a line. */
final class MadeUpDossiers {

    /** Few, so that both sides sometimes add the same part: so an undone removal comes back. */
    private static final int PARTS = 6;

    private final RandomGenerator random;
    private final MadeUpValues values;

    MadeUpDossiers(RandomGenerator random) {
        this.random = random;
        values = new MadeUpValues(random);
    }

    Dossier any() {
        Dossier empty = Dossier.begin(new UUID(0, 0));
        Dossier dossier = empty.with(filled(empty.values()));
        for (PartKind<?> kind : PartKind.all()) dossier = withParts(dossier, kind);
        return dossier;
    }

    private <P extends ObstaclePart> Dossier withParts(Dossier dossier, PartKind<P> kind) {
        Dossier with = dossier;
        for (int i = random.nextInt(4); i > 0; i--) with = with.withPart(kind, part(kind));
        return with;
    }

    private <P extends ObstaclePart> Part<P> part(PartKind<P> kind) {
        return new Part<>(identity(), filled(Values.none(kind.catalogue())));
    }

    private UUID identity() {
        return new UUID(0, random.nextInt(PARTS));
    }

    private <E> Values<E> filled(Values<E> none) {
        Values<E> filled = none;
        for (Field<E, ?> field : none.catalogue().fields()) if (random.nextInt(3) > 0) filled = filled(filled, field);
        return filled;
    }

    private <E, T> Values<E> filled(Values<E> held, Field<E, T> field) {
        return held.with(field, values.any(field.type()));
    }

    /** As somebody left it who worked on it: some fields, some parts. */
    Dossier changed(Dossier dossier) {
        Dossier changed = dossier.with(changed(dossier.values()));
        for (PartKind<?> kind : PartKind.all()) changed = changed(changed, kind);
        return changed;
    }

    private <P extends ObstaclePart> Dossier changed(Dossier dossier, PartKind<P> kind) {
        Dossier changed = dossier;
        for (Part<P> part : dossier.parts(kind)) {
            changed = switch (random.nextInt(6)) {
                case 0 -> changed.withoutPart(kind, part.id());
                case 1, 2 -> changed.withPart(kind, new Part<>(part.id(), changed(part.values())));
                default -> changed;
            };
        }
        return random.nextInt(3) == 0 ? changed.withPart(kind, part(kind)) : changed;
    }

    private <E> Values<E> changed(Values<E> held) {
        Values<E> changed = held;
        for (Field<E, ?> field : held.catalogue().fields()) {
            if (field.isStated() && random.nextInt(5) == 0) changed = changed(changed, field);
        }
        return changed;
    }

    private <E, T> Values<E> changed(Values<E> held, Field<E, T> field) {
        return held.with(field, values.changed(field.type(), held.get(field).orElse(null)));
    }

    /** The same, as another keyboard or file has it. */
    static Dossier typedElsewhere(Dossier dossier) {
        Dossier typed = dossier.with(typedElsewhere(dossier.values()));
        for (PartKind<?> kind : PartKind.all()) typed = typedElsewhere(typed, kind);
        return typed;
    }

    private static <P extends ObstaclePart> Dossier typedElsewhere(Dossier dossier, PartKind<P> kind) {
        return dossier.withParts(
                kind,
                dossier.parts(kind).stream()
                        .map(part -> new Part<>(part.id(), typedElsewhere(part.values())))
                        .toList());
    }

    private static <E> Values<E> typedElsewhere(Values<E> held) {
        Values<E> typed = held;
        for (Field<E, ?> field : held.catalogue().fields()) typed = typedElsewhere(typed, field);
        return typed;
    }

    private static <E, T> Values<E> typedElsewhere(Values<E> held, Field<E, T> field) {
        @Nullable T value = held.get(field).orElse(null);
        return value == null ? held : held.with(field, MadeUpValues.typedElsewhere(value));
    }
}
