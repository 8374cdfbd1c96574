package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Obstacles on paper, by the command line. */
final class PrintCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();
    private String bus = "";
    private String secret = "";

    @BeforeEach
    void log() {
        shells = List.of(new Shell(folder));
        bus = logged("Geen bus", "Kein Bus", Confidentiality.PARTNERS);
        secret = logged("Geheim", "Geheim", Confidentiality.INTERNAL);
    }

    @AfterEach
    void close() {
        shell().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    private String logged(String dutch, String german, Confidentiality confidentiality) {
        return shell().register
                .log(
                        Dossier.begin()
                                .with(ObstacleFields.TITLE, new LocalizedText(dutch, german, null, null))
                                .with(ObstacleFields.CONFIDENTIALITY, confidentiality)
                                .with(ObstacleFields.SHARED_WITH, EnumSet.of(Neighbour.NRW)),
                        "Anna")
                .dossier()
                .reference();
    }

    private String printed() throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve("blad.pdf").toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void severalGoIntoOneFileInTheOrderInWhichTheyWereNamed() throws IOException {
        assertThat(shell().run("print", secret, bus, "--languages", "nl", "blad.pdf"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("blad.pdf: 2 obstacles on 2 pages.");
        assertThat(printed()).containsSubsequence("Geheim", "pagina 1 van 1", "Geen bus", "pagina 1 van 1");
    }

    @Test
    void forAPartnerItIsInBothLanguagesAndWhatHeMayNotSeeIsLeftOutAndNamed() throws IOException {
        assertThat(shell().run("print", "--lang", "nl", "--json", "--partner", "NRW", bus, secret, "blad.pdf"))
                .isEqualTo(Exit.PARTLY);
        assertThat(shell().err().strip()).hasLineCount(1).contains(secret);
        assertThat(shell().out().strip())
                .isEqualTo("{\"file\":\"blad.pdf\",\"obstacles\":1,\"pages\":1,\"withheld\":[\"" + secret + "\"]}");
        assertThat(printed()).contains("Geen bus", "Kein Bus").doesNotContain("Geheim");
    }

    @Test
    void whereTheReaderMaySeeNoneNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("blad.pdf"), "what was there");
        assertThat(shell().run("print", "--for", "public", secret, bus, "blad.pdf"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip()).hasLineCount(1).contains("none of these");
        assertThat(folder.resolve("blad.pdf")).hasContent("what was there");
    }

    @Test
    void whatCannotBePrintedIsRefusedInOneSentence() {
        assertThat(shell().run("print", "OV-1", "blad.pdf")).isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip()).hasLineCount(1).contains("OV-1");
        assertThat(shell().run("print", bus, "blad.txt")).isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip()).hasLineCount(1).contains("blad.txt", ".pdf");
        assertThat(shell().run("print", bus, "--languages", "nl,de,fr", "blad.pdf"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip()).hasLineCount(1).contains("one or 2 languages");
        assertThat(shell().run("print", "blad.pdf")).isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip()).hasLineCount(1).contains("which file");
        assertThat(folder).isEmptyDirectory();
    }
}
