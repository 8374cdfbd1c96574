package nl.slagboom.exchange.write;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Values;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Row;
import org.jspecify.annotations.Nullable;

/** Obstacles at one moment as far as a reader may see them. */
final class Glimpse {

    private final Map<UUID, Dossier> seen = new HashMap<>();

    Glimpse(Map<UUID, Dossier> obstacles, Audience reader) {
        obstacles.forEach((id, dossier) -> {
            if (!dossier.isWithdrawn() && reader.maySee(Row.of(dossier))) seen.put(id, reader.seen(dossier));
        });
    }

    Optional<Dossier> of(UUID obstacle) {
        return Optional.ofNullable(seen.get(obstacle));
    }

    /** What stands in a field, or a text in one language; of a whole part its values. Null is not given, or not there. */
    @Nullable
    Object value(UUID obstacle, Clash.Key key) {
        Dossier dossier = seen.get(obstacle);
        return dossier == null ? null : value(dossier, key);
    }

    private static @Nullable Object value(Dossier dossier, Clash.Key key) {
        PartKind<?> kind = Outcome.kind(key);
        UUID part = key.part();
        if (kind != null) return part == null ? null : ofPart(dossier, kind, part, key.field());
        Object value = Optional.ofNullable(key.field())
                .flatMap(ObstacleFields.ALL::byCode)
                .flatMap(dossier::get)
                .orElse(null);
        return key.language() != null && value instanceof LocalizedText text ? text.in(key.language()) : value;
    }

    private static <P extends ObstaclePart> @Nullable Object ofPart(
            Dossier dossier, PartKind<P> kind, UUID id, @Nullable String code) {
        Values<P> values = dossier.part(kind, id).map(Part::values).orElse(null);
        if (values == null || code == null) return values;
        Field<P, ?> field = kind.catalogue().byCode(code).orElse(null);
        return field == null ? null : values.get(field).orElse(null);
    }
}
