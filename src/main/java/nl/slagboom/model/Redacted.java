package nl.slagboom.model;

import java.util.ArrayList;
import java.util.List;

/** Texts that were taken out of the history for good. */
public final class Redacted {

    /** What stands in the place of such a text, in any language. */
    public static final String MARK = "\u2588\u2588\u2588\u2588\u2588";

    private Redacted() {}

    /**
     * An earlier state, with what a later one says where a text was taken out of it: so no comparison and no undo brings the
     * mark back.
     */
    public static Dossier filled(Dossier earlier, Dossier later) {
        Dossier filled = earlier.with(filled(earlier.values(), later.values()));
        for (PartKind<?> kind : PartKind.all()) filled = parts(kind, filled, later);
        return filled;
    }

    private static <P extends ObstaclePart> Dossier parts(PartKind<P> kind, Dossier earlier, Dossier later) {
        List<Part<P>> parts = new ArrayList<>();
        for (Part<P> part : earlier.parts(kind)) {
            if (isMarked(part.values()))
                later.part(kind, part.id())
                        .ifPresent(there -> parts.add(new Part<>(part.id(), filled(part.values(), there.values()))));
            else parts.add(part);
        }
        return earlier.withParts(kind, parts);
    }

    private static <E> Values<E> filled(Values<E> earlier, Values<E> later) {
        Values<E> filled = earlier;
        for (Field<E, ?> field : earlier.catalogue().fields()) {
            if (isMarked(field, earlier)) filled = filled.withSame(field, later);
        }
        return filled;
    }

    private static <E> boolean isMarked(Values<E> values) {
        return values.catalogue().fields().stream().anyMatch(field -> isMarked(field, values));
    }

    private static <E, T> boolean isMarked(Field<E, T> field, Values<E> values) {
        return isText(field)
                && values.get(field).map(field.type()::written).orElse("").contains(MARK);
    }

    /** Whether what a field holds can be taken out of the history. */
    public static boolean isText(Field<?, ?> field) {
        return field.type() instanceof FieldType.Plain || field.type() instanceof FieldType.Localized;
    }
}
