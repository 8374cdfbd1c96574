package nl.slagboom.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.slagboom.model.Document;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.ObstaclePart;
import nl.slagboom.model.Report;
import nl.slagboom.model.Stored;
import nl.slagboom.persistence.FileTexts;
import nl.slagboom.persistence.Unit;
import nl.slagboom.search.Dossiers;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/** Writes obstacles whole, within a unit of work. Every write of an obstacle passes here. */
final class Pen {

    private final Unit unit;

    Pen(Unit unit) {
        this.unit = unit;
    }

    /** Gives references, and writes. */
    List<UUID> add(Collection<Dossier> fresh) {
        return write(fresh.stream()
                .map(dossier -> dossier.with(ObstacleFields.REFERENCE, unit.nextReference()))
                .toList());
    }

    List<UUID> write(Collection<Dossier> dossiers) {
        List<ObstaclePart> gone = new ArrayList<>();
        List<UUID> ids = dossiers.stream().map(Dossier::id).toList();
        Map<UUID, Obstacle> known = known(ids);
        Map<UUID, List<ObstaclePart>> parts =
                known.isEmpty() ? Map.of() : Dossiers.parts(unit.session(), known.keySet());
        for (Dossier dossier : dossiers) {
            if (dossier.title().isEmpty()) throw new InvalidValue("obstacle.title.missing");
            Obstacle there = known.get(dossier.id());
            Dossier kept = there == null ? dossier : dossier.keptFrom(there);
            write(kept.counted(unit.changeset().at()), there, parts.getOrDefault(dossier.id(), List.of()), gone);
        }
        if (gone.stream().anyMatch(Report.class::isInstance)) new Reported(unit).forget(gone);
        return ids;
    }

    private void write(Dossier dossier, @Nullable Obstacle there, List<ObstaclePart> parts, List<ObstaclePart> gone) {
        Session session = unit.session();
        Obstacle obstacle = there == null ? Stored.blank(dossier.id()) : there;
        List<ObstaclePart> added = new ArrayList<>();
        List<ObstaclePart> removed = new ArrayList<>();
        Stored.write(dossier, obstacle, parts, unit.changeset().number(), added::add, removed::add);
        removed.forEach(session::remove);
        gone.addAll(removed);
        if (there == null) session.persist(obstacle);
        added.forEach(session::persist);
        if (removed.stream().anyMatch(Document.class::isInstance)) letGoOfTexts(dossier.id());
    }

    /** What a document says is not searched any more when it is gone; its file stays in the history. */
    private void letGoOfTexts(UUID obstacle) {
        unit.session().flush();
        unit.session().doWork(connection -> new FileTexts(connection).letGoOf(obstacle));
    }

    private Map<UUID, Obstacle> known(List<UUID> ids) {
        Map<UUID, Obstacle> known = new HashMap<>();
        for (Obstacle obstacle : unit.session().findMultiple(Obstacle.class, ids)) {
            if (obstacle != null) known.put(obstacle.id(), obstacle);
        }
        return known;
    }
}
