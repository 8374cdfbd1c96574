package nl.slagboom.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Clash;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.Redacted;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.code.ChangeKind;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.search.RegisterHistory;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A name was written into a description and a note, and taken out of both. Then it goes from the history too. */
final class RedactionTest {

    private static final String NAME = "Jan de Vries";

    @TempDir
    private Path folder = Path.of("");

    private Location location = Location.of(Path.of("none"));
    private Database database = Database.inMemory(Clock.systemUTC());
    private Search search = new Search(database);
    private Register register = new Register(database, search, new Feed());
    private Dossier dossier = Dossier.begin();
    private long taken;

    @BeforeEach
    void make() {
        database.close();
        location = Location.of(folder.resolve("own"));
        database = Database.create(location, Clock.systemUTC());
        search = new Search(database);
        register = new Register(database, search, new Feed());
        Dossier fresh = Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Een"))
                .with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.NL, NAME + " belde"));
        Part<nl.slagboom.model.Note> note = Part.blank(NoteFields.KIND).with(NoteFields.TEXT, NAME + " gesproken");
        Dossier logged =
                register.log(fresh.withPart(NoteFields.KIND, note), "Anna").dossier();
        Dossier clean = logged.with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.NL, "Iemand belde"))
                .withoutPart(NoteFields.KIND, note.id());
        Saved saved = register.save(logged, clean, "Anna");
        dossier = saved.dossier();
        taken = saved.changeset().number();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private long redact(String code) {
        return new Redaction(database, search, new Feed())
                .redact(dossier.id(), dossier.reference(), code, "Anna")
                .result();
    }

    private Dossier before() {
        return search.dossierAt(taken - 1, dossier.id()).orElseThrow();
    }

    @Test
    void whatAPartnersAnswerLeftToBeDecidedSaysItNoLongerEither() throws SQLException {
        UUID handOut = UUID.randomUUID();
        register.remember(new HandOut.Entry(
                handOut,
                "NRW",
                false,
                null,
                List.of(Language.DE),
                taken,
                UUID.randomUUID(),
                List.of("description"),
                List.of("description"),
                List.of(dossier.id()),
                null,
                "nrw.xlsx",
                "0",
                Clock.systemUTC().instant(),
                "Anna",
                null,
                0,
                null));
        Clash.Key key = new Clash.Key(null, null, "description", Language.NL);
        Batch.Asked asked = new Batch.Asked(dossier.id(), key, NAME + " belde", NAME + " schreef", null);
        register.apply(
                new Batch(
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        new Batch.Answer(handOut, true, List.of(asked), List.of())),
                ChangeKind.IMPORT,
                "nrw.xlsx",
                "Anna",
                Progress.NONE);
        assertThat(search.exchanges().questions(handOut)).hasSize(1);
        assertThat(redact("description")).isEqualTo(3);
        assertThat(search.exchanges().questions(handOut)).isEmpty();
        assertThat(new Keeper(database).check().findings()).isEmpty();
        redact("note.text");
        database.close();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:async:" + location.base() + ";REUSE_SPACE=FALSE;IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement();
                ResultSet lines = statement.executeQuery("script")) {
            while (lines.next()) assertThat(lines.getString(1)).doesNotContain(NAME);
        }
        database = Database.open(location, Clock.systemUTC());
    }

    @Test
    void theHistoryNoLongerSaysItAndTheCheckTellsItFromDamage() throws IOException, SQLException {
        assertThat(redact("description")).isEqualTo(1);
        assertThat(redact("note.text")).isPositive();
        assertThat(before().get(ObstacleFields.DESCRIPTION)).contains(LocalizedText.of(Language.NL, Redacted.MARK));
        assertThat(before().parts(NoteFields.KIND).toString()).doesNotContain(NAME);
        Soundness soundness = new Keeper(database).check();
        assertThat(soundness.findings()).isEmpty();
        // The description, and the note when it was there and when it was taken away.
        assertThat(soundness.redacted()).isEqualTo(3);
        database.close();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:async:" + location.base() + ";REUSE_SPACE=FALSE;IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            try (ResultSet lines = statement.executeQuery("script")) {
                while (lines.next()) assertThat(lines.getString(1)).doesNotContain(NAME);
            }
            // A mark that nobody put there is damage.
            statement.execute("update obstacle_aud set title_nl = '" + Redacted.MARK + "' where rev = 1");
        }
        database = Database.open(location, Clock.systemUTC());
        assertThat(new Keeper(database).check().findings()).hasSize(1);
    }

    @Test
    void itIsInNoByteOfTheFileAnyMore() throws IOException {
        database.close();
        assertThat(Files.readString(location.file(), StandardCharsets.ISO_8859_1))
                .contains(NAME);
        database = Database.open(location, Clock.systemUTC());
        search = new Search(database);
        redact("description");
        redact("note.text");
        database.close();
        assertThat(Files.readString(location.file(), StandardCharsets.ISO_8859_1))
                .doesNotContain(NAME);
        database = Database.open(location, Clock.systemUTC());
        assertThat(new Keeper(database).check().findings()).isEmpty();
    }

    @Test
    void itGoesAfterACrashToo() throws IOException {
        database.close();
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        database = Database.open(location, Clock.systemUTC());
        search = new Search(database);
        redact("description");
        redact("note.text");
        // As a crash leaves it: nothing is closed.
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList())
                Files.copy(file, crashed.resolve(file.getFileName()));
        }
        Location left = Location.of(crashed.resolve("own"));
        assertThat(Files.readString(left.file(), StandardCharsets.ISO_8859_1)).contains(NAME);
        Database.open(left, Clock.systemUTC()).close();
        assertThat(Files.readString(left.file(), StandardCharsets.ISO_8859_1)).doesNotContain(NAME);
        try (Stream<Path> files = Files.list(crashed)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".erased"));
        }
    }

    @Test
    void noSentenceOfTheHistoryHoldsATitle() throws IOException {
        Dossier named = register.save(
                        dossier,
                        dossier.with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "De zaak van " + NAME)),
                        "Anna")
                .dossier();
        Dossier renamed = named.with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Een zaak"));
        register.save(named, renamed, "Anna");
        for (String code : List.of("title", "description", "note.text")) redact(code);
        assertThat(search.history(RegisterHistory.UNREAD, 9).changesets())
                .map(past -> past.said(Language.DE))
                .contains(dossier.reference() + " Een zaak")
                .allSatisfy(said -> assertThat(said).startsWith(dossier.reference()));
        database.close();
        assertThat(Files.readString(location.file(), StandardCharsets.ISO_8859_1))
                .doesNotContain(NAME);
        database = Database.open(location, Clock.systemUTC());
    }

    @Test
    void whatIsSaidNowStaysAndAnUndoDoesNotBringTheMarkBack() {
        redact("description");
        redact("note.text");
        Undo undo = new Undo(database, search, new Feed());
        Reversal reversal = undo.preview(search.changeset(taken).orElseThrow());
        assertThat(reversal.steps())
                .allSatisfy(step -> assertThat(step.changes()).isEmpty());
        Dossier now = search.dossier(dossier.id()).orElseThrow();
        assertThat(now.get(ObstacleFields.DESCRIPTION)).contains(LocalizedText.of(Language.NL, "Iemand belde"));
        assertThat(now.parts(NoteFields.KIND)).isEmpty();
    }

    @Test
    void whatHasNoOtherHistoryAndWhatIsNoTextIsRefused() {
        assertThatThrownBy(() -> redact("title")).isInstanceOf(Refusal.class).hasMessageContaining("redact.nothing");
        assertThatThrownBy(() -> redact("themes")).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> redact("note.nothing")).isInstanceOf(InvalidValue.class);
        assertThat(search.changesets(10)).hasSize(2);
        UUID nobody = UUID.randomUUID();
        assertThatThrownBy(() -> new Redaction(database, search, new Feed()).redact(nobody, "?", "title", "Anna"))
                .isInstanceOf(Refusal.class);
    }
}
