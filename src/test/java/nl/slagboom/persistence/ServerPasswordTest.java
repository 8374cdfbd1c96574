package nl.slagboom.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import nl.slagboom.model.PasswordWanted;
import nl.slagboom.model.RegisterServer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ServerPasswordTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whoMustSayAPasswordIsAskedAndWhoMayNotEnterIsTold() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("server"))
                .start()) {
            Path rules = folder.resolve("server").resolve("pg_hba.conf");
            Files.writeString(
                    rules, "host all anna all scram-sha-256\nhost all bram all reject\n" + Files.readString(rules));
            execute(postgres, "create role anna login password 'geheim'", "select pg_reload_conf()");
            RegisterServer server =
                    RegisterServer.of("postgresql://anna@localhost:" + postgres.getPort() + "/postgres");
            wanted(server, Optional.empty(), false);
            wanted(server, Optional.of("fout"), true);
            Optional<String> right = Optional.of("geheim");
            assertThatThrownBy(() -> Database.open(server, right, true, Clock.systemUTC()))
                    .hasMessageContaining("register.server.denied");
            execute(postgres, "grant create on schema public to anna");
            try (Database database = Database.open(server, right, true, Clock.systemUTC())) {
                assertThat(database.check().findings()).isEmpty();
            }
            RegisterServer kept = RegisterServer.of("postgresql://bram@localhost:" + postgres.getPort() + "/postgres");
            assertThatThrownBy(() -> Database.open(kept, Optional.empty(), true, Clock.systemUTC()))
                    .hasMessageContaining("register.server.refused");
        }
    }

    @Test
    void withoutTlsNothingGoesOverANetwork() {
        RegisterServer server = RegisterServer.of(
                "postgresql://postgres@localhost:" + Servers.running().getPort() + "/postgres?sslmode=require");
        assertThatThrownBy(() -> Database.open(server, Optional.empty(), true, Clock.systemUTC()))
                .hasMessageContaining("register.server.no.tls");
    }

    private static void wanted(RegisterServer server, Optional<String> password, boolean wrong) {
        assertThatThrownBy(() -> Database.open(server, password, true, Clock.systemUTC()))
                .asInstanceOf(InstanceOfAssertFactories.type(PasswordWanted.class))
                .extracting(PasswordWanted::isWrong)
                .isEqualTo(wrong);
    }

    private static void execute(EmbeddedPostgres postgres, String... statements) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : statements) statement.execute(one);
        }
    }
}
