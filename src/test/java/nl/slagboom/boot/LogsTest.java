package nl.slagboom.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.stream.Stream;
import nl.slagboom.cli.Cli;
import nl.slagboom.cli.Opened;
import nl.slagboom.cli.Opener;
import nl.slagboom.cli.Terminal;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.RegisterPlace;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Theme;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Intent;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Rescue;
import nl.slagboom.ui.common.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever fails, the log tells where, and nothing of what lies in a register. */
final class LogsTest {

    private static final String SECRET = "GEHEIM";
    private static final String LONG = SECRET.repeat(100);

    @TempDir
    private Path folder = Path.of("");

    private final StringWriter said = new StringWriter();

    @BeforeEach
    void log() {
        Logs.to(places().log());
    }

    @AfterEach
    void logAsBefore() throws IOException {
        for (Handler handler : Logger.getLogger("").getHandlers()) handler.close();
        LogManager.getLogManager().readConfiguration();
    }

    @Test
    void theFileThatAFaultNamesIsThere() throws IOException {
        Logger.getLogger("test").severe("iets");
        assertThat(places().log()).content().contains("theFileThatAFaultNamesIsThere");
    }

    private Places places() {
        return Places.of(Map.of("SLAGBOOM_HOME", folder.toString()), "Linux", folder.toString());
    }

    private Program program() {
        return new Program(
                places(),
                Settings.of(places().settingsFile()),
                new TerminalPasswords(Map.of(), Messages.of(Language.EN.locale())));
    }

    private int run(Opener opener, String... words) {
        PrintWriter out = new PrintWriter(said);
        return new Cli(opener, new Terminal(out, out, folder, Language.EN, "Anna"), "test").run(words);
    }

    /** The log, and whatever else was written beside the register to be read by somebody who looks into a failure. */
    private String kept() throws IOException {
        StringBuilder kept = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> logs = files.filter(file ->
                            file.toString().contains(".log") || file.toString().endsWith(".trace.db"))
                    .toList();
            for (Path log : logs) kept.append(Files.readString(log));
        }
        return kept.toString();
    }

    private void assertNothingOfItIsKept(String... butThis) throws IOException {
        String kept = kept();
        assertThat(kept).doesNotContainIgnoringCase(SECRET);
        for (String some : butThis) assertThat(kept).contains(some);
    }

    @Test
    void whatTheDatabaseRefusesIsNotQuoted() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "Titel\nGeen bus " + SECRET + "\n");
        assertThat(run(program(), "import", "a.csv")).isZero();
        try (Program.Services services = program().open(null, false)) {
            services.database().look(connection -> {
                try (Statement narrow = connection.createStatement()) {
                    return narrow.executeUpdate("alter table changeset alter column made_by varchar(20)");
                }
            });
            var changeset = services.search().changeset(1).orElseThrow();
            assertThatThrownBy(() -> services.undo().undoWhatStands(changeset, SECRET.repeat(4)))
                    .hasStackTraceContaining(SECRET);
        }
        assertNothingOfItIsKept("org.hibernate");
    }

    @Test
    void neitherAreStatementsThatFail() throws IOException {
        try (Program.Services services = program().open(null, true)) {
            Intent intent = Intent.of(SECRET, ChangeKind.EDIT, SECRET);
            for (String statement : List.of(
                    "insert into contact (id, person_name) values (random_uuid(), '" + SECRET + "')",
                    "update register set register_name = cast('" + SECRET + "' as integer)",
                    "select '" + SECRET + "' from nowhere"))
                assertThatThrownBy(() -> services.database()
                                .write(
                                        intent,
                                        unit -> unit.session()
                                                .createNativeMutationQuery(statement)
                                                .executeUpdate()))
                        .hasStackTraceContaining(SECRET);
            assertThatThrownBy(() -> services.database()
                            .write(
                                    intent,
                                    unit -> unit.session()
                                            .createSelectionQuery(
                                                    "from Obstacle o where o." + SECRET + " = 1", Object.class)
                                            .getResultList()))
                    .isNotNull();
        }
        assertNothingOfItIsKept("org.hibernate");
    }

    @Test
    void aFaultOfTheProgramTellsItsLinesOnly() throws IOException {
        RuntimeException failure = new IllegalStateException(SECRET, new IOException(SECRET));
        failure.addSuppressed(new NumberFormatException(SECRET));
        assertThat(run(failing(failure), "list")).isEqualTo(70);
        assertThat(run(failing(new InvalidValue("no.such.words", SECRET)), "list"))
                .isEqualTo(70);
        assertThat(run(failing(unknown()), "list")).isEqualTo(70);
        assertNothingOfItIsKept(
                "java.lang.IllegalStateException\n\tat nl.slagboom.boot.LogsTest",
                "Caused by: java.io.IOException\n",
                "Suppressed: java.lang.NumberFormatException\n",
                "nl.slagboom.model.InvalidValue: no.such.words\n");
    }

    private static RuntimeException unknown() {
        try {
            return new IllegalStateException(Enum.valueOf(Theme.class, SECRET).name());
        } catch (IllegalArgumentException e) {
            return e;
        }
    }

    @Test
    void whatIsRefusedIsNoNewsForTheLog() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "Titel;Naam melder\n" + LONG + ";" + LONG + "\n");
        Files.writeString(folder.resolve("b.xlsx"), SECRET);
        Files.writeString(
                folder.resolve("c.csv"), "Titel;Naam melder;E-mail\nGeen bus;" + LONG + ";" + LONG + "@x.nl\n");
        run(program(), "import", "--from", LONG, "a.csv");
        run(program(), "import", "b.xlsx");
        run(program(), "import", "c.csv");
        run(program(), "list", SECRET + ":x");
        try (Program.Services services = program().open(null, true)) {
            Dossier dossier = Dossier.begin();
            assertThatThrownBy(() -> services.register()
                            .save(
                                    dossier,
                                    dossier.with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, SECRET)),
                                    SECRET))
                    .isNotNull();
        }
        assertNothingOfItIsKept();
    }

    @Test
    void whatLibrariesSayKeepsItsNumberOnly() throws IOException {
        Logger.getLogger("org.hibernate.orm.jdbc.error").severe("HHH000247: Value too long: '" + SECRET + "'");
        Logger.getLogger("org.apache.poi.ooxml").warning(SECRET + " is no part");
        Logger.getLogger("nl.slagboom.boot").warning("Ours");
        assertNothingOfItIsKept(
                " SEVERE org.hibernate.orm.jdbc.error: HHH000247\n",
                " WARNING org.apache.poi.ooxml: in nl.slagboom.boot.LogsTest.whatLibrariesSayKeepsItsNumberOnly\n",
                " WARNING nl.slagboom.boot: Ours\n");
    }

    /** Opens nothing. */
    private static Opener failing(RuntimeException failure) {
        return new Opener() {
            @Override
            public Opened open(@Nullable RegisterPlace place, boolean create) {
                throw failure;
            }

            @Override
            public Written<Optional<Path>> restore(Path backup, @Nullable RegisterPlace place, String by) {
                throw failure;
            }

            @Override
            public Rescue rescue(@Nullable RegisterPlace place) {
                throw failure;
            }

            @Override
            public Opened demonstration() {
                throw failure;
            }
        };
    }
}
