package nl.slagboom.ui;

import static nl.slagboom.ui.Desk.await;
import static nl.slagboom.ui.Desk.node;
import static nl.slagboom.ui.Desk.onFx;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import nl.slagboom.model.DocumentFields;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.NoteFields;
import nl.slagboom.model.Part;
import nl.slagboom.model.ReportFields;
import nl.slagboom.model.TieFields;
import nl.slagboom.model.code.Channel;
import nl.slagboom.model.code.Relation;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.search.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documents and ties of an obstacle, in the window. */
final class PapersTest {

    private static final int DOCUMENTS = 5;

    @TempDir
    private Path folder = Path.of("");

    private final ChosenFiles files = new ChosenFiles(Path.of("none"));
    private @Nullable OpenWindow window;

    @BeforeEach
    void open() throws Exception {
        window = new OpenWindow(files);
    }

    @AfterEach
    void close() throws Exception {
        there().close();
    }

    private OpenWindow there() {
        if (window == null) throw new AssertionError();
        return window;
    }

    private void attach(Path file) throws Exception {
        files.choose(file);
        await(() -> there().stage.getScene().lookup("#sections") != null);
        there().section(DOCUMENTS);
        await(() -> there().stage.getScene().lookup("#papers-choose") != null);
        int before = onFx(() ->
                there().stage.getScene().getRoot().lookupAll("#papers-open").size());
        there().fire("papers-choose");
        await(() -> there().stage.getScene().getRoot().lookupAll("#papers-open").size() > before);
    }

    private Dossier saved(Dossier dossier) throws Exception {
        there().fire("save");
        await(() -> there().search.dossier(dossier.id()).orElseThrow().version() > dossier.version());
        return there().search.dossier(dossier.id()).orElseThrow();
    }

    @Test
    void aFileThatIsChosenIsKeptAndOpensAgainAsItWas() throws Exception {
        Dossier bus = there().log("Geen bus", dossier -> dossier);
        there().choose(0);
        Path file = Files.writeString(folder.resolve("brief.txt"), "Geachte heer");
        attach(file);
        Dossier kept = saved(bus);
        assertThat(kept.parts(DocumentFields.KIND).getFirst().get(DocumentFields.NAME))
                .hasValue("brief.txt");
        Files.delete(file);
        await(() -> there().stage.getScene().lookup("#papers-open") != null);
        there().fire("papers-open");
        await(() -> !files.shown().isEmpty());
        assertThat(files.shown().getFirst()).hasFileName("brief.txt").hasContent("Geachte heer");
        files.choose(folder.resolve("elders.txt"));
        there().fire("papers-save");
        await(() -> Files.exists(folder.resolve("elders.txt")));
        assertThat(files.proposed()).isEqualTo("brief.txt");
        Desk.picture(there().stage, "papers", 1);
    }

    @Test
    void anObstacleIsFoundByAWordInItsDocumentAndItIsSaidInWhichOne() throws Exception {
        Dossier bus = there().log("Geen bus", dossier -> dossier);
        there().log("Geen trein", dossier -> dossier);
        there().choose(0);
        attach(Files.writeString(folder.resolve("brief.txt"), "De ambulancepost in Éibergen"));
        saved(bus);
        await(() -> !there().search
                .readDocuments()
                .find(Query.ofWords("ambulancepost"))
                .isEmpty());
        onFx(() -> {
            ((TextInputControl) node(there().stage, "#search")).setText("eibergen bus");
            return 0;
        });
        await(() -> foundIn().equals("Gevonden in brief.txt"));
        Desk.picture(there().stage, "papers-found", 1);
        onFx(() -> {
            ((Hyperlink) node(there().stage, "#found-in")).fire();
            ((TextInputControl) node(there().stage, "#search")).setText("bus");
            return 0;
        });
        await(() -> foundIn().isEmpty());
    }

    @Test
    void ofAFileWithoutTextItIsSaidBesideIt() throws Exception {
        there().log("Geen bus", dossier -> dossier);
        there().choose(0);
        attach(Files.write(folder.resolve("foto.jpg"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1, 2, 3}));
        await(() -> says("Van dit soort bestand wordt geen tekst gelezen"));
        Desk.picture(there().stage, "papers-unread", 1);
    }

    @Test
    void aProgramThatCameByMailIsNotRun() throws Exception {
        there().log("Geen bus", dossier -> dossier);
        there().choose(0);
        attach(Files.writeString(folder.resolve("factuur.pdf.exe"), "MZ"));
        there().fire("papers-open");
        await(() -> says("factuur.pdf.exe is een programma"));
        assertThat(files.shown()).isEmpty();
    }

    @Test
    void aMailBecomesAReportOrANoteWithItsDayItsSenderAndWhatItSays() throws Exception {
        Dossier bus = there().log("Geen bus", dossier -> dossier);
        there().choose(0);
        attach(mail("een.eml", "Anna de Wit", "De bus stopt"));
        Desk.picture(there().stage, "papers-mail", 1);
        there().fire("papers-report");
        await(() -> there().stage.getScene().lookup("#papers-report") == null);
        attach(mail("twee.eml", "Bram", "De trein ook"));
        there().fire("papers-note");
        await(() -> there().stage.getScene().lookup("#papers-note") == null);
        Dossier kept = saved(bus);
        var report = kept.parts(ReportFields.KIND).stream()
                .filter(one -> one.get(ReportFields.WORDS).orElse("").contains("De bus stopt"))
                .findFirst()
                .orElseThrow();
        assertThat(report.get(ReportFields.MADE_ON)).hasValue(PartialDate.of(LocalDate.of(2026, 3, 3)));
        assertThat(report.get(ReportFields.CHANNEL)).hasValue(Channel.MAIL);
        var note = kept.parts(NoteFields.KIND).getFirst();
        assertThat(note.get(NoteFields.AUTHOR)).hasValue("Bram");
        assertThat(note.get(NoteFields.WRITTEN_ON)).hasValue(LocalDate.of(2026, 3, 3));
        assertThat(note.get(NoteFields.TEXT)).hasValue("Vraag\n\nDe trein ook");
        assertThat(kept.parts(DocumentFields.KIND)).hasSize(2);
    }

    @Test
    void aMailThatIsDroppedOnTheWindowBecomesANewObstacleAndIsKeptWithIt() throws Exception {
        Path file = mail("een.eml", "Anna de Wit", "De bus stopt");
        onFx(() -> {
            there().main.drop(List.of(file));
            return 0;
        });
        await(() ->
                ((TextInputControl) node(there().stage, "#log-title")).getText().equals("Vraag"));
        Desk.picture(there().stage, "log-mail", 1);
        there().fire("log-confirm");
        await(() -> !there().search.rows().rows().isEmpty());
        Dossier logged = there().search.dossiers().getFirst();
        assertThat(logged.parts(DocumentFields.KIND).getFirst().get(DocumentFields.NAME))
                .hasValue("een.eml");
        var report = logged.parts(ReportFields.KIND).getFirst();
        assertThat(report.get(ReportFields.WORDS)).hasValue("De bus stopt");
        assertThat(report.get(ReportFields.MADE_ON)).hasValue(PartialDate.of(LocalDate.of(2026, 3, 3)));
        assertThat(report.get(ReportFields.CHANNEL)).hasValue(Channel.MAIL);
    }

    private Path mail(String name, String sender, String text) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                "From: " + sender + " <x@example.org>\r\nDate: Tue, 3 Mar 2026 09:15:00 +0100\r\nSubject: Vraag\r\n"
                        + "Content-Type: text/plain\r\n\r\n" + text + "\r\n");
    }

    @Test
    void whatAnObstacleIsTiedToIsShownAndOpened() throws Exception {
        Dossier train = there().log("Geen trein", dossier -> dossier);
        there().log(
                        "Geen bus",
                        dossier -> dossier.withPart(
                                        TieFields.KIND,
                                        Part.blank(TieFields.KIND)
                                                .with(TieFields.RELATION, Relation.SAME_CAUSE)
                                                .with(TieFields.TARGET, train.reference()))
                                .withPart(
                                        TieFields.KIND,
                                        Part.blank(TieFields.KIND)
                                                .with(TieFields.RELATION, Relation.PARLIAMENTARY_PAPER)
                                                .with(TieFields.TARGET, "Kamerstuk 32851, nr. 75")));
        int row = onFx(() -> there().rows().getItems().getFirst().toString().contains("Geen bus") ? 0 : 1);
        there().choose(row);
        await(() -> there().stage.getScene().lookup("#sections") != null);
        there().section(DOCUMENTS);
        await(() -> there().stage.getScene().lookup("#ties-open") != null);
        Desk.picture(there().stage, "ties", 1);
        there().fire("ties-page");
        assertThat(files.visited())
                .containsExactly(URI.create("https://zoek.officielebekendmakingen.nl/kst-32851-75.html"));
        assertThat(onFx(() -> ((Button) node(there().stage, "#ties-open")).getText()))
                .contains(train.reference());
        there().fire("ties-open");
        await(() -> onShown().contains("Geen trein"));
        await(() -> says("zelfde oorzaak als") && there().stage.getScene().lookup("#ties-open") != null);
        Desk.picture(there().stage, "ties-of-others", 1);
        there().fire("ties-open");
        await(() -> onShown().contains("Geen bus"));
    }

    private String onShown() {
        return node(there().stage, "#sections").getAccessibleText();
    }

    private String foundIn() {
        return ((Hyperlink) node(there().stage, "#found-in")).getText();
    }

    /** Whether a label says this, to be asked on the drawing thread. */
    private boolean says(String text) {
        return there().stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Label label && label.getText().contains(text));
    }
}
