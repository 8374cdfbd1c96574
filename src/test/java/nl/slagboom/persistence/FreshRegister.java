package nl.slagboom.persistence;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import nl.slagboom.model.RegisterServer;
import org.jspecify.annotations.Nullable;

/**
 * A new register for a test that must hold whatever keeps it: in memory or in a file of H2, and once more on a PostgreSQL
 * server, when the tests run with {@code slagboom.engine=postgres}.
 */
public final class FreshRegister {

    private final Supplier<Database> opening;
    private final @Nullable RegisterServer server;
    private final @Nullable Location location;

    private FreshRegister(Supplier<Database> opening, @Nullable RegisterServer server, @Nullable Location location) {
        this.opening = opening;
        this.server = server;
        this.location = location;
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
            return new FreshRegister(() -> onServer(server, clock), server, null);
        }
        Location location = Location.of(folder.resolve("test"));
        return new FreshRegister(
                () -> location.exists() ? Database.open(location, clock) : Database.create(location, clock),
                null,
                location);
    }

    private static Database onServer(RegisterServer server, Clock clock) {
        return Database.open(server, Optional.empty(), true, clock);
    }

    public Database open() {
        return opening.get();
    }

    /** The server that keeps it, if one does. */
    Optional<RegisterServer> server() {
        return Optional.ofNullable(server);
    }

    /** The file that it is, if it is one. */
    Optional<Location> location() {
        return Optional.ofNullable(location);
    }
}
