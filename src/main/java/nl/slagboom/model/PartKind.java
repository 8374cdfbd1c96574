package nl.slagboom.model;

import java.util.List;
import java.util.function.Supplier;

/**
 * A kind of part that an obstacle owns, with its catalogue. Writing, history and merge walk {@link #all()}.
 *
 * @param code stable and untranslated, such as {@code report}
 * @param blank makes an empty one
 */
public record PartKind<P extends ObstaclePart>(
        String code, Class<P> entity, Supplier<P> blank, Catalogue<P> catalogue) {

    public static List<PartKind<?>> all() {
        return List.of(
                ReportFields.KIND,
                ActionFields.KIND,
                NoteFields.KIND,
                PartnerFields.KIND,
                DocumentFields.KIND,
                TieFields.KIND);
    }

    @Override
    public String toString() {
        return code;
    }
}
