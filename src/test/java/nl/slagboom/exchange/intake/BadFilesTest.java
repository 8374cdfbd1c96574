package nl.slagboom.exchange.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.slagboom.cli.Cli;
import nl.slagboom.cli.Opened;
import nl.slagboom.cli.Opener;
import nl.slagboom.cli.Terminal;
import nl.slagboom.exchange.read.BadFile;
import nl.slagboom.exchange.read.BadFiles;
import nl.slagboom.exchange.write.Giving;
import nl.slagboom.i18n.Messages;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.RegisterPlace;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Written;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Keeper;
import nl.slagboom.register.Redaction;
import nl.slagboom.register.Register;
import nl.slagboom.register.Rescue;
import nl.slagboom.register.Undo;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that cannot be taken in, given to the command line. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BadFilesTest {

    private static final Clock CLOCK = Clock.systemUTC();

    private final Database database = Database.inMemory(CLOCK);
    private final Search search = new Search(database);
    private final Feed feed = new Feed();
    private final Register register = new Register(database, search, feed);
    private final Messages messages = Messages.of(Language.NL.locale());

    static List<BadFile> all() {
        return BadFiles.all();
    }

    @BeforeAll
    void logOne() {
        register.log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Titel")), "Anna");
    }

    @AfterAll
    void close() {
        database.close();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void eachIsRefusedInOneSentenceAndTheRegisterIsUntouched(BadFile bad, @TempDir Path folder)
            throws IOException, GeneralSecurityException {
        Path file = bad.in(folder);
        List<Dossier> before = search.dossiers();
        long last = search.refresh().changeset();
        StringWriter said = new StringWriter();
        StringWriter answered = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(answered), new PrintWriter(said), folder, Language.NL, "Anna");
        int exit = new Cli(new Shared(), terminal, "0").run("import", file.toString());
        assertThat(said.toString().lines())
                .hasSize(1)
                .allSatisfy(
                        sentence -> assertThat(sentence).startsWith(start(bad)).contains(bad.name()));
        assertThat(exit).isEqualTo(3);
        assertThat(answered.toString()).isEmpty();
        assertThat(search.refresh().changeset()).isEqualTo(last);
        assertThat(search.dossiers()).isEqualTo(before);
    }

    /** What is said up to what only the file knows, such as a cell. */
    private String start(BadFile bad) {
        String sentence = messages.text(bad.key(), bad.name(), "\0", "\0");
        int end = sentence.indexOf('\0');
        return end < 0 ? sentence : sentence.substring(0, end);
    }

    /** One register for all: opening one for each file would only take time. */
    private final class Shared implements Opener, Opened {

        private final Undo undo = new Undo(database, search, feed);
        private final Intake intake = new Intake(search, register, CLOCK);

        @Override
        public Opened open(@Nullable RegisterPlace place, boolean create) {
            return this;
        }

        @Override
        public Written<Optional<Path>> restore(Path backup, @Nullable RegisterPlace place, String by) {
            throw new IllegalStateException();
        }

        @Override
        public Rescue rescue(@Nullable RegisterPlace place) {
            throw new IllegalStateException("not asked");
        }

        @Override
        public Opened demonstration() {
            throw new IllegalStateException();
        }

        @Override
        public Search search() {
            return search;
        }

        @Override
        public Register register() {
            return register;
        }

        @Override
        public Undo undo() {
            return undo;
        }

        @Override
        public Intake intake() {
            return intake;
        }

        @Override
        public Redaction redaction() {
            throw new IllegalStateException("not asked");
        }

        @Override
        public Giving giving() {
            throw new AssertionError("not asked for");
        }

        @Override
        public Keeper keeper() {
            return new Keeper(database);
        }

        @Override
        public void close() {}
    }
}
