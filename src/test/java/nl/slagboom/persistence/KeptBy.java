package nl.slagboom.persistence;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.slagboom.model.RegisterServer;

/** What keeps a new register, for a test of what must hold whatever that is. */
public enum KeptBy {
    H2,
    POSTGRESQL;

    /** One that need not be opened again. */
    public Database open(Clock clock) {
        return this == H2 ? Database.inMemory(clock) : on(Servers.empty(), clock);
    }

    /** One that can be closed and opened again. */
    public FreshRegister in(Path folder, Clock clock) {
        if (this == H2) {
            Location location = Location.of(folder.resolve("test"));
            return new FreshRegister(
                    () -> location.exists() ? Database.open(location, clock) : Database.create(location, clock),
                    Optional.of(location),
                    Optional.empty());
        }
        RegisterServer server = Servers.empty();
        return new FreshRegister(() -> on(server, clock), Optional.empty(), Optional.of(server));
    }

    private static Database on(RegisterServer server, Clock clock) {
        return Database.open(server, Optional.empty(), true, clock);
    }
}
