package nl.slagboom.exchange.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Choice;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import org.jspecify.annotations.Nullable;

/**
 * What a workbook that comes back was made from.
 *
 * @param handOut the hand-out that it is; null for a list of our own
 * @param then the obstacles that stood in it, as they were; of a list of our own those that were changed since
 * @param decided what was decided at an earlier return, by obstacle
 */
record HandedOut(HandOut.@Nullable Entry handOut, Map<UUID, Dossier> then, Map<UUID, Map<Clash.Key, Choice>> decided) {

    HandedOut {
        then = Map.copyOf(then);
        decided = Map.copyOf(decided);
    }

    /** A list of our own. */
    static HandedOut list(Map<UUID, Dossier> changed) {
        return new HandedOut(null, changed, Map.of());
    }

    boolean isReturn() {
        return handOut != null;
    }

    Optional<Dossier> then(UUID obstacle) {
        return Optional.ofNullable(then.get(obstacle));
    }

    Optional<Choice> decided(UUID obstacle, Clash.Key key) {
        return Optional.ofNullable(decided.getOrDefault(obstacle, Map.of()).get(key));
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
