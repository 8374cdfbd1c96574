package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.slagboom.exchange.read.Cell;
import nl.slagboom.exchange.read.WorkbookReader;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leaves by the command line, and for whom. */
final class ExportCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void log() {
        shells = List.of(new Shell(folder));
        log("Geheim", Confidentiality.INTERNAL, Neighbour.VLA);
        log("Voor Vlaanderen", Confidentiality.PARTNERS, Neighbour.VLA);
        log("Voor de Duitsers", Confidentiality.PARTNERS, Neighbour.NRW);
        log("Openbaar", Confidentiality.PUBLIC, Neighbour.VLA);
    }

    @AfterEach
    void close() {
        shell().close();
    }

    private Shell shell() {
        return shells.getFirst();
    }

    private void log(String title, Confidentiality confidentiality, Neighbour with) {
        shell().register
                .log(
                        Dossier.begin()
                                .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, title))
                                .with(ObstacleFields.CONFIDENTIALITY, confidentiality)
                                .with(ObstacleFields.NEIGHBOURS, new LinkedHashSet<>(Set.of(with)))
                                .with(ObstacleFields.SHARED_WITH, new LinkedHashSet<>(Set.of(with))),
                        "Anna");
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("list.csv"));
    }

    @Test
    void aPartnersNameAloneMakesTheListThePartners() throws IOException {
        assertThat(shell().run("export", "--partner", "VLA", "list.csv")).isEqualTo(Exit.DONE);
        assertThat(written()).contains("Voor Vlaanderen", "Openbaar").doesNotContain("Geheim", "Voor de Duitsers");
    }

    @Test
    void aPartnerAndAnotherReaderAtOnceAreRefused() {
        for (String reader : List.of("own", "public")) {
            assertThat(shell().run("export", "--partner", "VLA", "--for", reader, "list.csv"))
                    .isEqualTo(Exit.USAGE);
            assertThat(shell().err().strip()).hasLineCount(1).contains("--partner VLA", "--for " + reader);
        }
        assertThat(folder.resolve("list.csv")).doesNotExist();
    }

    @Test
    void forAPartnerWithoutSayingWhichIsRefused() {
        assertThat(shell().run("export", "--for", "partner", "list.csv")).isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip()).hasLineCount(1).contains("--partner NDS, NRW, VLA or WAL");
        assertThat(folder.resolve("list.csv")).doesNotExist();
    }

    @Test
    void anActielijstForAnyoneIsRefusedInOneSentence() {
        assertThat(shell().run("export", "--actielijst", "VLA", "--for", "public", "list.xlsx"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().err().strip()).hasLineCount(1).contains("own use", "partners");
        assertThat(folder.resolve("list.xlsx")).doesNotExist();
    }

    @Test
    void anActielijstHoldsWhatTheQuestionFindsAndSaysThatItIsASelection() {
        assertThat(shell().run("export", "--actielijst", "VLA", "--view", "openbaar", "list.xlsx"))
                .isEqualTo(Exit.DONE);
        String part = texts();
        assertThat(part).contains("Openbaar", "Een keuze").doesNotContain("Voor Vlaanderen");
        assertThat(shell().run("export", "--actielijst", "VLA", "list.xlsx")).isEqualTo(Exit.DONE);
        assertThat(texts()).contains("Openbaar", "Voor Vlaanderen").doesNotContain("Een keuze");
    }

    private String texts() {
        return new WorkbookReader()
                .read(folder.resolve("list.xlsx"), Progress.NONE).sheets().stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .flatMap(row -> row.cells().stream())
                        .map(Cell::text)
                        .collect(Collectors.joining("\n"));
    }

    @Test
    void withoutAReaderItIsForOwnUse() throws IOException {
        assertThat(shell().run("export", "list.csv")).isEqualTo(Exit.DONE);
        assertThat(written()).contains("Geheim", "Voor de Duitsers");
    }
}
