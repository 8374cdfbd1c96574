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
 * What a workbook that comes back was made from.
 *
 * @param handOut the hand-out that it is; null for a list of our own
 * @param then the obstacles that stood in it, as they were; of a list of our own those that were changed since
 * @param open what nobody decided of earlier returns
 * @param heard what the partner said at an earlier return, {@linkplain Question#theirs as it is kept}, and was decided
 *     then, by obstacle; nothing is not given
 */
record HandedOut(
        HandOut.@Nullable Entry handOut,
        Map<UUID, Dossier> then,
        List<OpenQuestion.Entry> open,
        Map<UUID, Map<Clash.Key, Optional<String>>> heard) {

    HandedOut {
        then = Map.copyOf(then);
        open = List.copyOf(open);
        heard = Map.copyOf(heard);
    }

    /** A list of our own. */
    static HandedOut list(Map<UUID, Dossier> changed) {
        return new HandedOut(null, changed, List.of(), Map.of());
    }

    boolean isReturn() {
        return handOut != null;
    }

    Optional<Dossier> then(UUID obstacle) {
        return Optional.ofNullable(then.get(obstacle));
    }

    /** Whether the same was decided before: then what we made of it stays. */
    boolean isHeard(UUID obstacle, Clash clash) {
        Optional<String> before = heard.getOrDefault(obstacle, Map.of()).get(clash.key());
        return before != null && before.equals(Optional.ofNullable(Question.theirs(clash)));
    }

    /** Whether the partner may change a field. What says more of a status goes with it. */
    boolean mayChange(Field<Obstacle, ?> field) {
        HandOut.Entry given = handOut;
        if (given == null) return true;
        List<String> editable = given.editable();
        return editable.contains(field.code())
                || editable.contains(
                        ObstacleFields.ALL.together(field).getFirst().code());
    }
}
