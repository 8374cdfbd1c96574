package nl.slagboom.search;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.slagboom.model.Action;
import nl.slagboom.model.ActionFields;
import nl.slagboom.model.Part;

/**
 * An action that nobody has done yet.
 *
 * @param obstacle whose it is
 */
public record OpenAction(UUID obstacle, Part<Action> action) {

    public String task() {
        return action.get(ActionFields.TASK).orElse("");
    }

    public Optional<String> owner() {
        return action.get(ActionFields.OWNER);
    }

    public Optional<LocalDate> due() {
        return action.get(ActionFields.DUE);
    }
}
