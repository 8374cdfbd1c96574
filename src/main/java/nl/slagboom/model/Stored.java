package nl.slagboom.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Carries a {@link Dossier} over to the entities that are in its transaction. */
public final class Stored {

    private Stored() {}

    /** An entity for an obstacle that the register does not hold yet. */
    public static Obstacle blank(UUID id) {
        return new Obstacle(id);
    }

    /**
     * Makes the entities say what the dossier says.
     *
     * @param parts the entities that the obstacle owns now
     * @param changeset the number of the changeset that this happens in
     * @param added takes each new part, to be persisted
     * @param removed takes each part that is there no more
     */
    public static void write(
            Dossier dossier,
            Obstacle obstacle,
            List<? extends ObstaclePart> parts,
            long changeset,
            Consumer<ObstaclePart> added,
            Consumer<ObstaclePart> removed) {
        dossier.values().writeTo(obstacle);
        obstacle.changedIn = changeset;
        Map<UUID, ObstaclePart> known = new HashMap<>();
        parts.forEach(part -> known.put(part.id, part));
        for (PartKind<?> kind : PartKind.all()) {
            write(kind, dossier, known, added);
        }
        new ArrayList<>(known.values()).forEach(removed);
    }

    private static <P extends ObstaclePart> void write(
            PartKind<P> kind, Dossier dossier, Map<UUID, ObstaclePart> known, Consumer<ObstaclePart> added) {
        for (Part<P> part : dossier.parts(kind)) {
            ObstaclePart there = known.remove(part.id());
            P entity = kind.entity().isInstance(there) ? kind.entity().cast(there) : begin(kind, dossier, part);
            part.values().writeTo(entity);
            if (there == null) added.accept(entity);
        }
    }

    private static <P extends ObstaclePart> P begin(PartKind<P> kind, Dossier dossier, Part<P> part) {
        P entity = kind.blank().get();
        entity.id = part.id();
        entity.obstacleId = dossier.id();
        return entity;
    }
}
