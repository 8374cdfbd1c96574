package nl.slagboom.exchange.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.model.Difference;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Part;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Values;
import org.jspecify.annotations.Nullable;

/** Takes the difference that a row makes apart, and leaves pieces of it out. */
final class Pieces {

    private final Dossier from;
    private final Dossier mine;
    private final boolean isNew;
    private final List<FieldChange> difference;

    /** @param from the obstacle as it is; for a new one as it begins */
    Pieces(Dossier from, Dossier mine, boolean isNew) {
        this.from = from;
        this.mine = mine;
        this.isNew = isNew;
        difference = Difference.between(from, mine);
    }

    List<Piece> all() {
        Map<Piece.Key, List<FieldChange>> changes = new LinkedHashMap<>();
        for (FieldChange change : difference)
            changes.computeIfAbsent(key(change), key -> new ArrayList<>()).add(change);
        List<Piece> pieces = new ArrayList<>();
        changes.forEach((key, some) -> pieces.add(new Piece(key, some, isNew && isTitle(some.getFirst()))));
        return pieces;
    }

    private static boolean isTitle(FieldChange change) {
        return change.field() == ObstacleFields.TITLE;
    }

    private Piece.Key key(FieldChange change) {
        PartKind<?> kind = change.kind();
        UUID part = change.part();
        if (kind == null || part == null) return new Piece.Key(null, null, piece(change.field()), null);
        Values<?> added = added(kind, part);
        return added == null
                ? new Piece.Key(kind, part, change.field().code(), null)
                : new Piece.Key(kind, null, null, added);
    }

    /** A status goes with its day and reason. */
    private static String piece(Field<?, ?> field) {
        Field<Obstacle, ?> own = ObstacleFields.ALL.byCode(field.code()).orElseThrow();
        return ObstacleFields.ALL.together(own).getFirst().code();
    }

    private <P extends ObstaclePart> @Nullable Values<P> added(PartKind<P> kind, UUID part) {
        if (from.part(kind, part).isPresent()) return null;
        return mine.part(kind, part).map(Part::values).orElse(null);
    }

    /** The difference that is left without these pieces. */
    List<FieldChange> changes(Set<Piece.Key> out) {
        if (isNew) return Difference.between(null, without(out));
        return out.isEmpty() ? difference : Difference.between(from, without(out));
    }

    Dossier without(Set<Piece.Key> out) {
        Dossier left = mine;
        for (Piece.Key key : out)
            left = key.kind() == null ? withoutField(left, key) : withoutPart(left, key.kind(), key);
        return left;
    }

    private Dossier withoutField(Dossier left, Piece.Key key) {
        Values<Obstacle> values = left.values();
        for (Field<Obstacle, ?> field : ObstacleFields.ALL.fields()) {
            if (piece(field).equals(key.field())) values = values.withSame(field, from.values());
        }
        return left.with(values);
    }

    private <P extends ObstaclePart> Dossier withoutPart(Dossier left, PartKind<P> kind, Piece.Key key) {
        Dossier without = left;
        for (Part<P> part : left.parts(kind)) {
            Part<P> was = from.part(kind, part.id()).orElse(null);
            if (was == null && part.values().equals(key.values())) without = without.withoutPart(kind, part.id());
            if (was == null || !part.id().equals(key.part())) continue;
            Values<P> values = part.values();
            for (Field<P, ?> field : kind.catalogue().fields())
                if (field.code().equals(key.field())) values = values.withSame(field, was.values());
            without = without.withPart(kind, new Part<>(part.id(), values));
        }
        return without;
    }
}
