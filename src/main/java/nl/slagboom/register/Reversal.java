package nl.slagboom.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Merge;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.search.Difference;
import org.jspecify.annotations.Nullable;

/**
 * What taking a changeset back does: a three-way merge of each obstacle that it touched, with what it was before as theirs.
 *
 * @param steps one for each obstacle that it touched
 */
public record Reversal(List<Step> steps) {

    /** The obstacles that a changeset touched, as they were just before and just after it. */
    record States(Map<UUID, Dossier> before, Map<UUID, Dossier> after) {}

    /**
     * One obstacle.
     *
     * @param conflicts what was changed again since, and stays as it is now
     */
    public record Step(Dossier now, Dossier reverted, List<Conflict> conflicts) {}

    public Reversal {
        steps = List.copyOf(steps);
    }

    static Reversal of(Map<UUID, Dossier> now, States states) {
        List<Step> steps = new ArrayList<>();
        for (Dossier dossier : now.values()) {
            Dossier after = states.after().get(dossier.id());
            if (after != null) steps.add(step(states.before().get(dossier.id()), after, dossier));
        }
        return new Reversal(steps);
    }

    private static Step step(@Nullable Dossier before, Dossier after, Dossier now) {
        if (before == null) return ofNew(after, now);
        Merge merge = Merge.of(after, now, before);
        return new Step(now, merge.merged(), merge.conflicts());
    }

    /** What was worked out since on an obstacle that was new would be gone with it: then it stays. */
    private static Step ofNew(Dossier after, Dossier now) {
        List<Conflict> since = now.isWithdrawn()
                ? List.of()
                : Difference.between(after, now).stream()
                        .map(change -> new Conflict(
                                change.kind(), change.part(), change.field(), change.before(), change.after(), null))
                        .toList();
        return new Step(now, since.isEmpty() ? now.with(ObstacleFields.WITHDRAWN, true) : now, since);
    }

    List<Dossier> now() {
        return steps.stream().map(Step::now).toList();
    }

    List<Dossier> reverted() {
        return steps.stream().map(Step::reverted).toList();
    }

    /** Whatever was changed again since, of all obstacles. */
    public List<Conflict> conflicts() {
        return steps.stream().flatMap(step -> step.conflicts().stream()).toList();
    }
}
