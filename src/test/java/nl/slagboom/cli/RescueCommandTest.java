package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class RescueCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void make() {
        Clock clock = Clock.systemUTC();
        try (Database database = Database.create(Location.of(folder.resolve("own")), clock)) {
            Register register = new Register(database, new Search(database), new Feed());
            database.keepBackup();
            register.log(titled("Een"), "Anna");
            register.log(titled("Twee"), "Anna");
        }
    }

    private static Dossier titled(String title) {
        return Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title));
    }

    private void damage() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:async:" + folder.resolve("own") + ";REUSE_SPACE=FALSE;IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute("update obstacle set title_nl = 'Drie' where title_nl = 'Twee'");
        }
    }

    @Test
    void aDamagedRegisterIsNotWrittenAndItsBackupIsNotCalledWhole() throws SQLException {
        damage();
        Location own = Location.of(folder.resolve("own"));
        for (String command : List.of("undo 1", "redact GB-2026-0001 title", "import list.csv")) {
            try (Shell shell = new Shell(folder, Database.open(own, Clock.systemUTC()))) {
                assertThat(shell.run(command.split(" ", -1))).as(command).isEqualTo(Exit.USAGE);
                assertThat(shell.err()).as(command).contains("damaged");
            }
        }
        try (Shell shell = new Shell(folder, Database.open(own, Clock.systemUTC()))) {
            assertThat(shell.run("backup", "own.zip")).isEqualTo(Exit.PARTLY);
            assertThat(shell.out()).contains("damaged");
            assertThat(shell.search.changesets(9)).hasSize(2);
        }
    }

    @Test
    void aSoundRegisterIsLeftAlone() {
        Shell shell = new Shell(folder);
        assertThat(shell.run("rescue")).isEqualTo(Exit.USAGE);
        assertThat(shell.err()).contains("sound");
    }

    @Test
    void whatCanBeHadBackIsToldAndDone() throws SQLException {
        damage();
        Shell shell = new Shell(folder);
        assertThat(shell.run("rescue", "--dry-run")).isEqualTo(Exit.PARTLY);
        assertThat(shell.out()).contains("own-", "2 changes", "Anna");
        assertThat(shell.err()).contains("-0002");
        assertThat(shell.run("rescue", "--json")).isEqualTo(Exit.PARTLY);
        JsonNode json = new JsonMapper().readTree(shell.out());
        assertThat(json.get("saved").size()).isEqualTo(1);
        assertThat(json.get("lost").get(0).asString()).endsWith("-0002");
        assertThat(json.get("changeset").asLong()).isEqualTo(2);
        assertThat(Path.of(json.get("kept").asString())).exists();
        assertThat(shell.run("rescue")).isEqualTo(Exit.USAGE);
    }
}
