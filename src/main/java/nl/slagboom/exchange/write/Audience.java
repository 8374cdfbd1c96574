package nl.slagboom.exchange.write;

import java.util.List;
import java.util.Set;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Sharing;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.search.Row;
import org.jspecify.annotations.Nullable;

/**
 * Who will read what leaves. It decides what may.
 *
 * @param widest the widest kind of field that they see
 * @param partner the partner, where it is for one
 */
public record Audience(Sharing widest, @Nullable Neighbour partner) {

    public static final Audience OWN = new Audience(Sharing.OWN, null);
    public static final Audience PUBLIC = new Audience(Sharing.PUBLIC, null);

    /** A partner across the border; null for any of them. */
    public static Audience partner(@Nullable Neighbour partner) {
        return new Audience(Sharing.PARTNERS, partner);
    }

    /** Those of these fields that may leave. */
    public List<Field<Obstacle, ?>> of(List<Field<Obstacle, ?>> fields) {
        return fields.stream()
                .filter(field -> field.isShown() && field.sharing().mayReach(widest))
                .toList();
    }

    /** Whether an obstacle may leave at all. One without a word on it stays inside. */
    public boolean maySee(Row row) {
        Confidentiality confidentiality =
                row.get(ObstacleFields.CONFIDENTIALITY).orElse(Confidentiality.INTERNAL);
        return switch (widest) {
            case OWN -> true;
            case PARTNERS ->
                confidentiality == Confidentiality.PUBLIC
                        || (confidentiality == Confidentiality.PARTNERS && isSharedWithPartner(row));
            case PUBLIC -> confidentiality == Confidentiality.PUBLIC;
            case NEVER -> false;
        };
    }

    private boolean isSharedWithPartner(Row row) {
        Set<Neighbour> sharedWith = row.get(ObstacleFields.SHARED_WITH).orElse(Set.of());
        Neighbour reader = partner;
        if (sharedWith.isEmpty()) return true;
        return reader != null && sharedWith.stream().anyMatch(reader::covers);
    }
}
