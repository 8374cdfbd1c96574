package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.OpenQuestion;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook that comes back was made from, or what a partner's list said the last time.
 *
 * @param handOut the hand-out that it is; null for a list of our own, or of the partner's
 * @param lists what the partner sent of his own before, the last first
 * @param then the obstacles that stood in it, as they were, and those that its answers added, as they came; of a list of our
 *     own those that were changed since
 * @param open what nobody decided of earlier returns, or lists
 * @param heard what the partner said at an earlier return, {@linkplain Question#theirs as it is kept}, and was decided
 *     then, by obstacle; nothing is not given
 */
record HandedOut(
        HandOut.@Nullable Entry handOut,
        List<HandOut.Entry> lists,
        Map<UUID, Dossier> then,
        List<OpenQuestion.Entry> open,
        Map<UUID, Map<Clash.Key, Optional<String>>> heard) {

    HandedOut {
        lists = List.copyOf(lists);
        then = Map.copyOf(then);
        open = List.copyOf(open);
        heard = Map.copyOf(heard);
    }

    /** A list of our own. */
    static HandedOut list(Map<UUID, Dossier> changed) {
        return new HandedOut(null, List.of(), changed, List.of(), Map.of());
    }

    /** What a partner's own lists said before; none is nothing to compare with. */
    static HandedOut before(List<HandOut.Entry> lists, Map<UUID, Dossier> then, List<OpenQuestion.Entry> open) {
        return new HandedOut(null, lists, then, open, Map.of());
    }

    /** A workbook that we handed out. */
    static HandedOut given(
            HandOut.Entry handOut,
            Map<UUID, Dossier> then,
            List<OpenQuestion.Entry> open,
            Map<UUID, Map<Clash.Key, Optional<String>>> heard) {
        return new HandedOut(handOut, List.of(), then, open, heard);
    }

    /** Whether it is the next edition of what a partner sent of his own. */
    boolean isNextList() {
        return !lists.isEmpty();
    }

    boolean isReturn() {
        return handOut != null;
    }

    /** Whether it is known what an obstacle was when the partner got it, or last told of it. */
    boolean knows(@Nullable UUID obstacle) {
        return obstacle != null && then.containsKey(obstacle);
    }

    Optional<Dossier> then(UUID obstacle) {
        return Optional.ofNullable(then.get(obstacle));
    }

    /** Whether the same was decided before: then what we made of it stays. */
    boolean isHeard(UUID obstacle, Clash clash) {
        Optional<String> before = heard.getOrDefault(obstacle, Map.of()).get(clash.key());
        return before != null && before.equals(Optional.ofNullable(Question.theirs(clash)));
    }

    /** Whether we handed an obstacle out, and it is not one that the partner added. */
    boolean wentOut(UUID obstacle) {
        return handOut != null && handOut.obstacles().contains(obstacle);
    }

    /** Whether the partner may change a field. What says more of a status goes with it; what he added is his. */
    boolean mayChange(UUID obstacle, Field<Obstacle, ?> field) {
        HandOut.Entry given = handOut;
        if (given == null || !wentOut(obstacle)) return true;
        List<String> editable = given.editable();
        return editable.contains(field.code())
                || editable.contains(
                        ObstacleFields.ALL.together(field).getFirst().code());
    }
}
