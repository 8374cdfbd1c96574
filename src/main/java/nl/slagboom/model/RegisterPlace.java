package nl.slagboom.model;

import java.nio.file.Path;

/** Where a register lies, as a person names it. */
public sealed interface RegisterPlace permits RegisterFile, RegisterServer {

    /**
     * What is named by a path or an address.
     *
     * @param folder that paths are named from
     * @throws RegisterUnavailable when it starts like an address and is none
     */
    static RegisterPlace of(String named, Path folder) {
        return RegisterServer.isNamed(named)
                ? RegisterServer.of(named)
                : new RegisterFile(folder.resolve(named).toAbsolutePath().normalize());
    }

    /** Tells it from every other, and says to a person which one it is. */
    @Override
    String toString();
}
