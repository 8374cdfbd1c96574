package nl.slagboom.persistence;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.slagboom.model.RegisterServer;

/**
 * A new register for a test that must hold whatever keeps it: in memory or in a file of H2, and once more on a PostgreSQL
 * server, when the tests run with {@code slagboom.engine=postgres}.
 */
public final class FreshRegister {

    private final Supplier<Database> opening;

    private FreshRegister(Supplier<Database> opening) {
        this.opening = opening;
    }

    static boolean isOnServer() {
        return "postgres".equals(System.getProperty("slagboom.engine"));
    }

    /** One that need not be opened again. */
    public static Database open(Clock clock) {
        return isOnServer() ? onServer(Servers.empty(), clock) : Database.inMemory(clock);
    }

    /** One that can be closed and opened again. */
    public static FreshRegister in(Path folder, Clock clock) {
        if (isOnServer()) {
            RegisterServer server = Servers.empty();
            return new FreshRegister(() -> onServer(server, clock));
        }
        Location location = Location.of(folder.resolve("test"));
        return new FreshRegister(
                () -> location.exists() ? Database.open(location, clock) : Database.create(location, clock));
    }

    private static Database onServer(RegisterServer server, Clock clock) {
        return Database.open(server, Optional.empty(), true, clock);
    }

    public Database open() {
        return opening.get();
    }
}
