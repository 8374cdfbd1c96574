package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every command that writes tells its changeset, so that it can be taken back. */
final class WrittenTest {

    private static final List<String> LANGUAGES = List.of("nl", "de", "fr", "en");

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void open() throws IOException {
        shells = List.of(new Shell(folder));
        for (String name : LANGUAGES)
            Files.writeString(folder.resolve(name + ".csv"), "Titel\nGeen bus " + name + "\n");
    }

    @AfterEach
    void close() {
        shell().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    private JsonNode json(String... words) {
        shell().run(words);
        return new JsonMapper().readTree(shell().out());
    }

    private long last() {
        return shell().search.changesets(1).getFirst().number();
    }

    @Test
    void anImportDoesAndWhereNothingWasWrittenItIsNone() {
        JsonNode dry = json("import", "--json", "--dry-run", "nl.csv");
        assertThat(dry.get("changeset").isNull()).isTrue();
        assertThat(json("import", "--json", "nl.csv").get("changeset").asLong()).isEqualTo(last());
        assertThat(json("import", "--json", "nl.csv").get("changeset").isNull()).isTrue();
        JsonNode files = json("import", "--json", "de.csv", "nl.csv", "fr.csv").get("files");
        assertThat(files.get(0).get("changeset").asLong()).isEqualTo(last() - 1);
        assertThat(files.get(1).get("changeset").isNull()).isTrue();
        assertThat(files.get(2).get("changeset").asLong()).isEqualTo(last());
    }

    @Test
    void anUndoDoesAndADryOneHasNone() {
        shell().run("import", "nl.csv");
        String number = String.valueOf(last());
        assertThat(json("undo", "--json", "--dry-run", number).get("changeset").isNull())
                .isTrue();
        assertThat(json("undo", "--json", number).get("changeset").asLong()).isEqualTo(last());
        assertThat(json("undo", "--json", number).get("changeset").isNull()).isTrue();
    }

    @Test
    void aRestoreIsOneToo() {
        try (Database other = Database.create(Location.of(folder.resolve("other")), Clock.systemUTC())) {
            other.backUp(folder.resolve("copy.zip"));
        }
        assertThat(json("restore", "--json", "copy.zip").get("changeset").asLong())
                .isEqualTo(1);
        assertThat(json("restore", "--json", "copy.zip").get("kept").asString()).contains("own-before-restore-");
    }

    @Test
    void aPersonIsToldInEachLanguage() {
        List<String> said = List.of(
                "Vastgelegd als wijziging ",
                "Gespeichert als Änderung ",
                "Enregistré comme modification ",
                "Recorded as change ");
        for (int i = 0; i < LANGUAGES.size(); i++) {
            String language = LANGUAGES.get(i);
            shell().run("import", "--lang", language, "--dry-run", language + ".csv");
            assertThat(shell().out()).doesNotContain(said.get(i));
            shell().run("import", "--lang", language, language + ".csv");
            assertThat(shell().out()).contains(said.get(i) + last() + ".");
        }
        shell().run("import", "en.csv");
        assertThat(shell().out()).contains("Nothing was recorded.");
        shell().run("undo", String.valueOf(last()));
        assertThat(shell().out()).contains("that is change " + last() + ".");
    }
}
