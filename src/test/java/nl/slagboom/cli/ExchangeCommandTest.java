package nl.slagboom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks for partners, by the command line. */
final class ExchangeCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private List<Shell> shells = List.of();

    @BeforeEach
    void log() {
        shells = List.of(new Shell(folder));
        log("Geheim", Confidentiality.INTERNAL, Neighbour.NRW);
        log("Mit NRW", Confidentiality.PARTNERS, Neighbour.NRW);
        log("Met Vlaanderen", Confidentiality.PARTNERS, Neighbour.VLA);
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
                                .with(ObstacleFields.NEIGHBOURS, Set.of(with)),
                        "Anna");
    }

    @Test
    void whatIsHandedOutIsRememberedWithWhatItWasMadeFrom() {
        assertThat(shell().run(
                                "exchange",
                                "give",
                                "--to",
                                "Staatskanzlei NRW",
                                "--neighbour",
                                "NRW",
                                "--until",
                                "2027-03-01",
                                "nrw.xlsx"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("nrw.xlsx: 1 obstacle handed out to Staatskanzlei NRW");
        assertThat(shell().err()).contains("1 of 2 obstacles goes out");
        HandOut.Entry given = shell().search.handOuts().getFirst();
        assertThat(given.neighbour()).isEqualTo(Neighbour.NRW);
        assertThat(given.languages()).containsExactly(Language.DE);
        assertThat(given.base()).isEqualTo(3);
        assertThat(given.obstacles()).hasSize(1);
        assertThat(given.digest()).hasSize(64);
        assertThat(given.editable()).contains("de.authority").doesNotContain("nl.authority");
        assertThat(shell().run("exchange", "list")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("Staatskanzlei NRW", "nrw.xlsx");
    }

    @Test
    void aPartnerOfWhichTheSideIsNotKnownGetsWhatAllMaySee() {
        assertThat(shell().run("exchange", "give", "--to", "Werkgroep", "all.xlsx"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().err()).contains("--partner");
        assertThat(shell().search.handOuts().getFirst().neighbour()).isNull();
    }

    @Test
    void whatMayNotBeChangedOrReachesNobodyIsRefusedInASentence() {
        assertThat(shell().run("exchange", "give", "--to", "NRW", "--fields", "confidentiality", "a.xlsx"))
                .isEqualTo(Exit.USAGE);
        assertThat(shell().err()).contains("confidentiality");
        assertThat(shell().run("exchange", "give", "--to", "NRW", "--view", "Geheim", "a.xlsx"))
                .isNotEqualTo(Exit.DONE);
        assertThat(shell().err()).contains("nothing was handed out");
        assertThat(shell().run("exchange", "give", "--to", "NRW", "--until", "maart", "a.xlsx"))
                .isEqualTo(Exit.USAGE);
        assertThat(folder.resolve("a.xlsx")).doesNotExist();
        assertThat(shell().search.handOuts()).isEmpty();
    }

    @Test
    void anAnswerIsTakenInAndWhatClashesMakesTheExitCodeOne() throws IOException {
        assertThat(shell().run("exchange", "give", "--to", "Staatskanzlei NRW", "--neighbour", "NRW", "nrw.xlsx"))
                .isEqualTo(Exit.DONE);
        assertThat(shell().run("exchange", "take", "nrw.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("0 changes taken", "Nothing was recorded");
        type("nrw.xlsx", "Mit NRW", "Beschreibung", "Ihre Worte");
        Dossier there = shell().search.dossiers().stream()
                .filter(dossier -> dossier.title().shown(Language.NL).equals("Mit NRW"))
                .findFirst()
                .orElseThrow();
        shell().register
                .save(
                        there,
                        there.with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.DE, "Unsere Worte")),
                        "Anna");
        assertThat(shell().run("exchange", "take", "--json", "nrw.xlsx")).isEqualTo(Exit.PARTLY);
        assertThat(shell().out())
                .contains("\"conflicts\":1", "\"taken\":0", "Ihre Worte", "Unsere Worte", "\"field\":\"description\"");
        assertThat(shell().run("exchange", "list")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("1 thing to decide");
        assertThat(shell().run("exchange", "take", "--theirs", "nrw.xlsx")).isEqualTo(Exit.DONE);
        assertThat(shell().search.dossier(there.id()).orElseThrow().get(ObstacleFields.DESCRIPTION))
                .contains(LocalizedText.of(Language.DE, "Ihre Worte"));
        assertThat(shell().run("exchange", "list")).isEqualTo(Exit.DONE);
        assertThat(shell().out()).contains("nothing to decide");
    }

    @Test
    void aFileThatAnswersNothingIsRefusedInASentence() throws IOException {
        Files.writeString(folder.resolve("list.csv"), "Titel;Thema\nEen;zorg\n");
        assertThat(shell().run("exchange", "take", "list.csv")).isEqualTo(Exit.UNREADABLE);
        assertThat(shell().err().strip()).hasLineCount(1).contains("list.csv");
    }

    private void type(String name, String of, String heading, String text) throws IOException {
        Path file = folder.resolve(name);
        Workbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = WorkbookFactory.create(in);
        }
        try (workbook) {
            Sheet list = workbook.getSheetAt(1);
            int column = -1;
            for (Cell cell : list.getRow(0))
                if (cell.getStringCellValue().equals(heading)) column = cell.getColumnIndex();
            for (Row row : list) {
                boolean meant = false;
                for (Cell cell : row) meant |= cell.toString().equals(of);
                if (meant) row.createCell(column).setCellValue(text);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
