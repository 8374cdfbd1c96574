package nl.slagboom.exchange.write;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Sharing;
import nl.slagboom.model.Values;
import nl.slagboom.model.Viewer;
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
public record Audience(Sharing widest, @Nullable Neighbour partner) implements Viewer {

    public static final Audience OWN = new Audience(Sharing.OWN, null);
    public static final Audience PUBLIC = new Audience(Sharing.PUBLIC, null);

    /** A partner across the border; null for any of them. */
    public static Audience partner(@Nullable Neighbour partner) {
        return new Audience(Sharing.PARTNERS, partner);
    }

    /** Those of these fields that may leave. */
    public List<Field<Obstacle, ?>> of(List<Field<Obstacle, ?>> fields) {
        return fields.stream().filter(this::maySee).toList();
    }

    /** Whether a field of an obstacle or of one of its parts may leave. */
    public boolean maySee(Field<?, ?> field) {
        return field.isShown() && field.sharing().mayReach(widest);
    }

    @Override
    public Optional<Dossier> glimpse(Dossier obstacle) {
        return maySee(Row.of(obstacle)) ? Optional.of(seen(obstacle)) : Optional.empty();
    }

    /** An obstacle and its parts with nothing in them but what may leave. A part of which nothing may is left out. */
    Dossier seen(Dossier obstacle) {
        Dossier seen = obstacle.with(seen(obstacle.values()));
        for (PartKind<?> kind : PartKind.all()) seen = seen(seen, kind);
        return seen;
    }

    private <P extends ObstaclePart> Dossier seen(Dossier obstacle, PartKind<P> kind) {
        Values<P> nothing = Values.none(kind.catalogue());
        return obstacle.withParts(
                kind,
                obstacle.parts(kind).stream()
                        .map(part -> new Part<>(part.id(), seen(part.values())))
                        .filter(part -> !part.values().equals(nothing))
                        .toList());
    }

    private <E> Values<E> seen(Values<E> values) {
        Values<E> seen = values;
        for (Field<E, ?> field : values.catalogue().fields()) {
            if (!maySee(field)) seen = seen.with(field, null);
        }
        return seen;
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
