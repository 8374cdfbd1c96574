package nl.slagboom.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.PartKind;
import nl.slagboom.model.Refusal;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;

/** Reads obstacles whole, in the session of whoever asks: as the register is, or as it was. */
public final class Dossiers {

    private static final int AT_ONCE = 500;

    private Dossiers() {}

    public static Optional<Dossier> find(Session session, UUID id) {
        return Optional.ofNullable(load(session, List.of(id)).get(id));
    }

    /**
     * The obstacles with these identities, in their order; an unknown one is left out.
     *
     * @throws Refusal when one of them holds what no program wrote
     */
    public static Map<UUID, Dossier> load(Session session, Collection<UUID> ids) {
        try {
            return read(session, ids);
        } catch (IllegalArgumentException e) {
            throw new Refusal(e, "obstacle.unreadable"); // a code that there is not
        }
    }

    private static Map<UUID, Dossier> read(Session session, Collection<UUID> ids) {
        Map<UUID, Dossier> found = new LinkedHashMap<>();
        List<UUID> wanted = List.copyOf(ids);
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            List<UUID> some = wanted.subList(from, Math.min(from + AT_ONCE, wanted.size()));
            Map<UUID, Obstacle> obstacles = new HashMap<>();
            among(session, Obstacle.class, "id", some, "").forEach(obstacle -> obstacles.put(obstacle.id(), obstacle));
            Map<UUID, List<ObstaclePart>> parts = parts(session, some);
            for (UUID id : some) {
                Obstacle obstacle = obstacles.get(id);
                if (obstacle != null) found.put(id, Dossier.of(obstacle, parts.getOrDefault(id, List.of())));
            }
        }
        return found;
    }

    /** The parts of every kind that these obstacles own, as entities of the session. */
    public static Map<UUID, List<ObstaclePart>> parts(Session session, Collection<UUID> obstacles) {
        Map<UUID, List<ObstaclePart>> parts = new HashMap<>();
        for (PartKind<?> kind : PartKind.all()) {
            for (ObstaclePart part : among(session, kind.entity(), "obstacleId", obstacles, " order by e.id")) {
                parts.computeIfAbsent(part.obstacleId(), id -> new ArrayList<>())
                        .add(part);
            }
        }
        return parts;
    }

    /** Hibernate translates a query with a list anew each time; for one obstacle that takes longer than the reading. */
    private static <E> List<E> among(
            Session session, Class<E> entity, String field, Collection<UUID> ids, String order) {
        boolean one = ids.size() == 1;
        String query = "from " + entity.getSimpleName() + " e where e." + field + (one ? " = :id" : " in :ids") + order;
        SelectionQuery<E> selection = session.createSelectionQuery(query, entity);
        return one
                ? selection.setParameter("id", ids.iterator().next()).getResultList()
                : selection.setParameterList("ids", ids).getResultList();
    }
}
