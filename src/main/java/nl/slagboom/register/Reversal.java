package nl.slagboom.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.Conflict;
import nl.slagboom.model.Difference;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.FieldChange;
import nl.slagboom.model.Merge;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Redacted;
import nl.slagboom.model.ReportFields;
import org.jspecify.annotations.Nullable;

/**
 * What taking a changeset back does: a three-way merge of each obstacle that it touched, with what it was before as theirs.
 *
 * @param steps one for each obstacle that it touched
 * @param ofAnswer whether what it kept of a partner's answer, or of a list of his own, becomes what it was before too
 * @param ofRelations whether what it kept of organisations and persons does
 * @param ofTags whether what it kept of tags, beside the obstacles that have them, does
 */
public record Reversal(List<Step> steps, boolean ofAnswer, boolean ofRelations, boolean ofTags) {

    /** The obstacles that a changeset touched, as they were just before and just after it. */
    record States(Map<UUID, Dossier> before, Map<UUID, Dossier> after) {}

    /**
     * One obstacle.
     *
     * @param conflicts what was changed again since, and stays as it is now
     * @param isNew whether the obstacle came into the register with the changeset
     */
    public record Step(Dossier now, Dossier reverted, List<Conflict> conflicts, boolean isNew) {
        public Step {
            conflicts = List.copyOf(conflicts);
        }

        /** Whether it changes nothing: all of it was changed again since, or stands like that already. */
        public boolean isIdle() {
            return now.equals(reverted);
        }

        /** Whether the obstacle is taken out of the list. */
        public boolean withdraws() {
            return reverted.isWithdrawn() && !now.isWithdrawn();
        }

        /** Whether the obstacle comes back into the list. */
        public boolean returns() {
            return now.isWithdrawn() && !reverted.isWithdrawn();
        }

        /** Whether the obstacle came in with the changeset, and stays because it was worked on since. */
        public boolean isWorkedOn() {
            return isNew && !conflicts.isEmpty();
        }

        /** The fields that become other than they are now. */
        public List<FieldChange> changes() {
            return Difference.between(now, reverted);
        }
    }

    public Reversal {
        steps = List.copyOf(steps);
    }

    static List<Step> steps(Map<UUID, Dossier> now, States states) {
        List<Step> steps = new ArrayList<>();
        for (Dossier dossier : now.values()) {
            Dossier after = states.after().get(dossier.id());
            if (after != null) steps.add(step(states.before().get(dossier.id()), after, dossier));
        }
        return steps;
    }

    private static Step step(@Nullable Dossier before, Dossier after, Dossier now) {
        if (before == null) return ofNew(after, now);
        Merge merge = Merge.of(after, now, Redacted.filled(before, after));
        return new Step(now, merge.merged(), merge.conflicts(), false);
    }

    /** What was worked out since on an obstacle that was new would be gone with it: then it stays. */
    private static Step ofNew(Dossier after, Dossier now) {
        List<Conflict> since = now.isWithdrawn()
                ? List.of()
                : Difference.between(after, now).stream()
                        .map(change -> new Conflict(
                                change.kind(), change.part(), change.field(), change.before(), change.after(), null))
                        .toList();
        return new Step(now, since.isEmpty() ? now.with(ObstacleFields.WITHDRAWN, true) : now, since, true);
    }

    /** Whether it changes nothing at all. */
    public boolean isIdle() {
        return !ofAnswer && !ofRelations && !ofTags && steps.stream().allMatch(Step::isIdle);
    }

    /** The obstacles that become other than they are now, as they will be. */
    List<Dossier> reverted() {
        return steps.stream().filter(step -> !step.isIdle()).map(Step::reverted).toList();
    }

    /** The people who came in with reports that are taken back. They are forgotten: no register keeps a name for nothing. */
    public Set<UUID> forgotten() {
        Set<UUID> forgotten = new HashSet<>(contacts(steps.stream().map(Step::now)));
        forgotten.removeAll(contacts(steps.stream().map(Step::reverted)));
        return forgotten;
    }

    private static Set<UUID> contacts(Stream<Dossier> dossiers) {
        return dossiers.filter(dossier -> !dossier.isWithdrawn())
                .flatMap(dossier -> dossier.parts(ReportFields.KIND).stream())
                .flatMap(report -> report.get(ReportFields.CONTACT).stream())
                .collect(Collectors.toSet());
    }

    /** Whether nothing stands in the way but work on what came in with the changeset. */
    boolean isOnlyWorkedOn() {
        return steps.stream().allMatch(step -> step.conflicts().isEmpty() || step.isWorkedOn());
    }

    /** Whatever was changed again since, of all obstacles. */
    public List<Conflict> conflicts() {
        return steps.stream().flatMap(step -> step.conflicts().stream()).toList();
    }
}
