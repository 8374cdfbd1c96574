package nl.slagboom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RegisterServerTest {

    @Test
    void anAddressNamesAServerAndAnythingElseAFile() {
        Path folder = Path.of("/home/anna");
        assertThat(RegisterPlace.of("postgresql://db.example.org/gros", folder)).isInstanceOf(RegisterServer.class);
        assertThat(RegisterPlace.of("Postgres://db.example.org/gros", folder)).isInstanceOf(RegisterServer.class);
        assertThat(RegisterPlace.of("postgresql.mv.db", folder))
                .isEqualTo(new RegisterFile(folder.resolve("postgresql.mv.db").toAbsolutePath()));
    }

    @Test
    void itIsReadAndShownAsItIsMeant() {
        RegisterServer server = RegisterServer.of(
                "postgresql://anna%40oost@db.example.org:6432/gros?sslmode=verify-full&currentSchema=oost");
        assertThat(server.host()).isEqualTo("db.example.org");
        assertThat(server.port()).isEqualTo(6432);
        assertThat(server.database()).isEqualTo("gros");
        assertThat(server.option("user")).contains("anna@oost");
        assertThat(server.option("currentSchema")).contains("oost");
        assertThat(server).hasToString("postgresql://db.example.org:6432/gros?user=anna@oost&currentschema=oost");
        assertThat(RegisterServer.of("postgresql://db/gros")).hasToString("postgresql://db/gros");
        assertThat(RegisterServer.of("postgresql://[::1]/gros").host()).isEqualTo("[::1]");
    }

    @ParameterizedTest
    @CsvSource({
        "postgresql://anna:geheim@db/gros, register.address.password",
        "postgresql://db/gros?password=geheim, register.address.password",
        "postgresql://db/gros?socketFactory=x, register.address.option",
        "postgresql://db/gros?sslmode=perhaps, register.address.form",
        "postgresql://db, register.address.form",
        "postgresql://db/, register.address.form",
        "postgresql:///gros, register.address.form",
        "postgresql://db/gros/x, register.address.form",
        "postgresql:gros, register.address.form",
        "postgresql://d b/geheim, register.address.form",
    })
    void whatCannotBeMeantIsRefusedAndAPasswordNotSaidAgain(String address, String key) {
        assertThatThrownBy(() -> RegisterServer.of(address))
                .isInstanceOf(RegisterUnavailable.class)
                .hasMessageContaining(key)
                .hasMessageNotContaining("geheim");
    }
}
