package nl.slagboom.persistence;

import java.util.Optional;
import java.util.function.Supplier;
import nl.slagboom.model.RegisterServer;

/**
 * A new register that can be closed and opened again.
 *
 * @param location the file that it is, if it is one
 * @param server what keeps it, if a server does
 */
public record FreshRegister(Supplier<Database> opening, Optional<Location> location, Optional<RegisterServer> server) {

    public Database open() {
        return opening.get();
    }
}
