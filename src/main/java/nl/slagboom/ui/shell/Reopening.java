package nl.slagboom.ui.shell;

import java.nio.file.Path;
import java.util.Optional;

/** How the window goes from the register that it holds to another. */
public interface Reopening {

    /** To the same, under the name that is set now. */
    void again();

    /** To another; to the demonstration where none is named. */
    void another(Optional<Path> register);
}
