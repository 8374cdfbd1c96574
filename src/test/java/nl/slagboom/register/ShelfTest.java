package nl.slagboom.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Changeset;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Legibility;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReadOut;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.CheckReport;
import nl.slagboom.persistence.Database;
import nl.slagboom.persistence.Location;
import nl.slagboom.search.Query;
import nl.slagboom.search.Rows;
import nl.slagboom.search.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are kept in a register. */
final class ShelfTest {

    private static final Clock CLOCK = Clock.systemUTC();

    @TempDir
    private Path folder = Path.of("");

    private Location location() {
        return Location.of(folder.resolve("own"));
    }

    private Path file(String name, int size) throws IOException {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return Files.write(folder.resolve(name), bytes);
    }

    private static Dossier with(Database database, String digest) {
        Dossier fresh = Dossier.begin()
                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Een"))
                .withPart(
                        DocumentFields.KIND,
                        Part.blank(DocumentFields.KIND)
                                .with(DocumentFields.NAME, "brief.pdf")
                                .with(DocumentFields.DIGEST, digest));
        return new Register(database, new Search(database), new Feed())
                .log(fresh, "Anna")
                .dossier();
    }

    @Test
    void aFileOfManyPiecesComesBackAsItWasAlsoAfterTheRegisterWasClosed() throws IOException {
        Path large = file("large.bin", 3_456_789);
        String digest;
        try (Database database = Database.create(location(), CLOCK)) {
            Shelf shelf = new Shelf(database);
            digest = shelf.keep(large, Progress.NONE);
            assertThat(shelf.keep(large, Progress.NONE)).isEqualTo(digest);
            with(database, digest);
            assertThat(database.check().findings()).isEmpty();
        }
        try (Database database = Database.open(location(), CLOCK)) {
            Shelf shelf = new Shelf(database);
            assertThat(shelf.size(digest)).hasValue(3_456_789);
            try (OutputStream out = Files.newOutputStream(folder.resolve("back.bin"))) {
                shelf.copy(digest, out);
            }
        }
        assertThat(folder.resolve("back.bin")).hasSameBinaryContentAs(large);
    }

    @Test
    void whatIsNoFileToKeepIsRefusedInASentence() throws IOException {
        try (Database database = Database.inMemory(CLOCK)) {
            Shelf shelf = new Shelf(database);
            assertThatThrownBy(() -> shelf.keep(folder, Progress.NONE)).hasMessageContaining("shelf.folder");
            assertThatThrownBy(() -> shelf.keep(folder.resolve("none"), Progress.NONE))
                    .hasMessageContaining("shelf.unreadable");
            Path empty = Files.createFile(folder.resolve("empty"));
            assertThatThrownBy(() -> shelf.keep(empty, Progress.NONE)).hasMessageContaining("shelf.empty");
            Path huge = file("huge", (int) Shelf.LIMIT + 1);
            assertThatThrownBy(() -> shelf.keep(huge, Progress.NONE)).hasMessageContaining("shelf.large");
            assertThatThrownBy(() -> shelf.copy("0".repeat(64), OutputStream.nullOutputStream()))
                    .hasMessageContaining("shelf.gone");
        }
    }

    @Test
    void whatWasNeverRecordedIsLetGoOfAfterNinetyDaysAndTheRestStays() throws IOException {
        try (Database database = Database.inMemory(CLOCK)) {
            Shelf shelf = new Shelf(database);
            String loose = shelf.keep(file("loose", 10), Progress.NONE);
            String named = shelf.keep(file("named", 11), Progress.NONE);
            Dossier dossier = with(database, named);
            Register register = new Register(database, new Search(database), new Feed());
            register.save(dossier, dossier.withParts(DocumentFields.KIND, List.of()), "Anna");
            assertThat(shelf.sweep(CLOCK.instant().plus(Duration.ofDays(89)))).isZero();
            assertThat(shelf.sweep(CLOCK.instant().plus(Duration.ofDays(91)))).isEqualTo(1);
            assertThat(shelf.size(loose)).isEmpty();
            assertThat(shelf.size(named)).as("the history names it still").hasValue(11);
        }
    }

    @Test
    void aFileOfARemovedDocumentThatIsRedactedIsInNoByteOfTheRegister() throws IOException {
        String secret = "Wie dit leest kent een naam ".repeat(4);
        try (Database database = Database.create(location(), CLOCK)) {
            Shelf shelf = new Shelf(database);
            String digest = shelf.keep(Files.writeString(folder.resolve("mail.eml"), secret), Progress.NONE);
            Dossier dossier = with(database, digest);
            shelf.keepText(digest, ReadOut.of("diepgeheim"));
            Search search = new Search(database);
            Register register = new Register(database, search, new Feed());
            register.save(dossier, dossier.withParts(DocumentFields.KIND, List.of()), "Anna");
            new Redaction(database, search, new Feed())
                    .redact(dossier.id(), dossier.reference(), "document.digest", "Anna");
            assertThat(shelf.size(digest)).isEmpty();
            assertThat(database.check().findings()).isEmpty();
        }
        assertThat(Files.readString(location().file(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Wie dit leest")
                .doesNotContain("diepgeheim");
    }

    private static List<String> found(Search search, String words) {
        Rows rows = search.rows(Query.ofWords(words));
        return rows.find(Query.ofWords(words)).stream()
                .flatMap(row -> rows.foundIn(row, Query.ofWords(words)).stream())
                .toList();
    }

    @Test
    void aWordOfADocumentFindsItsObstacleUntilTheDocumentIsRemovedAndAgainWhenThatIsUndone() throws IOException {
        try (Database database = Database.inMemory(CLOCK)) {
            Shelf shelf = new Shelf(database);
            Search search = new Search(database);
            Register register = new Register(database, search, new Feed());
            Path file = Files.writeString(folder.resolve("brief.txt"), "Een ambulancepost");
            Dossier dossier = with(database, shelf.keep(file, Progress.NONE));
            assertThat(found(search, "ambulance")).isEmpty();
            assertThat(shelf.unread()).extracting(Shelf.Unread::name).containsExactly("brief.pdf");
            String digest = shelf.unread().getFirst().digest();
            shelf.keepText(digest, ReadOut.of("Een ambulancepost"));
            search.readDocuments();
            assertThat(shelf.unread()).isEmpty();
            assertThat(found(search, "ambulance een")).containsExactly("brief.pdf");
            assertThat(found(search, "brief"))
                    .as("its name is a word of it too")
                    .containsExactly("brief.pdf");
            assertThat(found(search, "ambulance trein")).isEmpty();

            Changeset.Entry removal = register.save(dossier, dossier.withParts(DocumentFields.KIND, List.of()), "Anna")
                    .changeset();
            assertThat(found(search, "ambulance")).isEmpty();
            assertThat(shelf.legibility(digest)).as("what it says is not kept").isEmpty();
            assertThat(shelf.size(digest)).as("the file is, for its history").isPresent();
            new Undo(database, search, new Feed()).undo(removal, "Anna");
            assertThat(found(search, "brief")).containsExactly("brief.pdf");
            assertThat(shelf.unread()).hasSize(1);
        }
    }

    @Test
    void aTextThatTwoDocumentsShareStaysWhenOneOfThemIsRemoved() throws IOException {
        try (Database database = Database.inMemory(CLOCK)) {
            Shelf shelf = new Shelf(database);
            String digest = shelf.keep(file("a", 10), Progress.NONE);
            Dossier one = with(database, digest);
            with(database, digest);
            shelf.keepText(digest, ReadOut.of("ambulance"));
            Search search = new Search(database);
            new Register(database, search, new Feed()).save(one, one.withParts(DocumentFields.KIND, List.of()), "Anna");
            assertThat(found(search, "ambulance")).hasSize(1);
        }
    }

    @Test
    void aRegisterThatHoldsAsManyWordsAsItSearchesTakesNoMore() throws IOException {
        try (Database database = Database.inMemory(CLOCK)) {
            Shelf shelf = new Shelf(database);
            String digest = shelf.keep(file("a", 10), Progress.NONE);
            ReadOut huge = new ReadOut(Legibility.WHOLE, "a".repeat(60_000_001));
            assertThat(shelf.keepText(digest, huge)).isEqualTo(ReadOut.none(Legibility.NO_ROOM));
            assertThat(shelf.legibility(digest)).hasValue(Legibility.NO_ROOM);
        }
    }

    @Test
    void aCheckNamesWhatIsDamagedAndWhatIsGone() throws IOException, SQLException {
        try (Database database = Database.create(location(), CLOCK)) {
            Shelf shelf = new Shelf(database);
            with(database, shelf.keep(file("a", 1_500_000), Progress.NONE));
            with(database, shelf.keep(file("b", 20), Progress.NONE));
        }
        damage("update file_piece set content = X'00' where piece = 1");
        damage("delete from file_piece where digest in (select digest from file_content where byte_count = 20)");
        damage("delete from file_content where byte_count = 20");
        try (Database database = Database.open(location(), CLOCK)) {
            assertThat(database.check().findings())
                    .extracting(CheckReport.Finding::key, CheckReport.Finding::rows)
                    .containsExactlyInAnyOrder(
                            org.assertj.core.groups.Tuple.tuple("check.file.damaged", 1L),
                            org.assertj.core.groups.Tuple.tuple("check.file.lost", 1L));
        }
    }

    private void damage(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:async:" + location().base() + ";REUSE_SPACE=FALSE;IFEXISTS=TRUE", "sa", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
