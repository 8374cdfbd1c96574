package nl.slagboom.cli;

import java.nio.file.Path;
import java.util.Optional;
import nl.slagboom.model.RegisterUnavailable;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Rescue;
import org.jspecify.annotations.Nullable;

/** Opens registers for commands. */
public interface Opener {

    /**
     * Opens a register.
     *
     * @param file as it was named; null for the user's own
     * @param create whether one that is missing is made
     * @throws RegisterUnavailable when it cannot be opened
     */
    Opened open(@Nullable Path file, boolean create);

    /**
     * Puts a backup in the place of a register.
     *
     * @param file the register as it was named; null for the user's own
     * @return the changeset, and where the register that was there is kept, where there was one
     */
    Written<Optional<Path>> restore(Path backup, @Nullable Path file, String by);

    /**
     * What can be done about a register that is damaged.
     *
     * @param file as it was named; null for the user's own
     */
    Rescue rescue(@Nullable Path file);

    /** Opens the demonstration register, made when it is missing. */
    Opened demonstration();
}
