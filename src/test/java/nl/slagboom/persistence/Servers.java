package nl.slagboom.persistence;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import nl.slagboom.model.RegisterServer;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL server for tests: started once, stopped with them. Each register is a database of its own. */
public final class Servers {

    private static final AtomicInteger MADE = new AtomicInteger();
    private static @Nullable EmbeddedPostgres running;

    private Servers() {}

    static synchronized EmbeddedPostgres running() {
        EmbeddedPostgres known = running;
        if (known != null) return known;
        try {
            EmbeddedPostgres fresh = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "120")
                    .setServerConfig("track_commit_timestamp", "on")
                    .start();
            running = fresh;
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of a new, empty database. */
    public static RegisterServer empty() {
        String name = "register_" + MADE.incrementAndGet();
        try (Connection connection = running().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return address(running().getPort(), name);
    }

    static RegisterServer address(int port, String name) {
        return RegisterServer.of("postgresql://localhost:" + port + "/" + name + "?user=postgres");
    }
}
