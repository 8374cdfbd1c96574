package nl.slagboom.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.slagboom.model.RegisterPlace;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Rescue;
import org.jspecify.annotations.Nullable;

/** Opens registers for commands. */
public interface Opener {

    /**
     * Opens a register.
     *
     * @param place as it was named; null for the user's own
     * @param create whether one that is missing is made
     * @throws RegisterUnavailable when it cannot be opened
     */
    Opened open(@Nullable RegisterPlace place, boolean create);

    /**
     * Puts a backup in the place of a register.
     *
     * @param place the register as it was named; null for the user's own
     * @return the changeset, and where the register that was there is kept, where there was one
     */
    Written<Optional<Path>> restore(Path backup, @Nullable RegisterPlace place, String by);

    /**
     * What can be done about a register that is damaged.
     *
     * @param place as it was named; null for the user's own
     */
    Rescue rescue(@Nullable RegisterPlace place);

    /** What a person set on this machine; empty where he set nothing. */
    default Optional<String> setting(String key) {
        return Optional.empty();
    }

    /** Opens the demonstration register, made when it is missing. */
    Opened demonstration();
}
