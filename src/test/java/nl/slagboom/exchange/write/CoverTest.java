package nl.slagboom.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.slagboom.exchange.read.GivenOut;
import nl.slagboom.i18n.Messages;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first sheet says whom to ask, and what texts in another language are. */
final class CoverTest {

    @TempDir
    private Path folder = Path.of("");

    private Workbook written(String by, List<Language> languages, LocalizedText title) throws IOException {
        Path file = folder.resolve("list.xlsx");
        Dossier obstacle = Dossier.begin()
                .with(ObstacleFields.TITLE, title)
                .with(ObstacleFields.CONFIDENTIALITY, Confidentiality.PARTNERS);
        new HandOver(
                        new UUID(3, 4),
                        "Staatskanzlei NRW",
                        Audience.partner(Neighbour.NRW),
                        languages,
                        List.of(obstacle),
                        Set.of(),
                        LocalDate.of(2026, 11, 26),
                        null,
                        by,
                        new GivenOut(7, new UUID(1, 2)),
                        null)
                .to(file, Progress.NONE);
        try (InputStream in = Files.newInputStream(file)) {
            return WorkbookFactory.create(in);
        }
    }

    private List<String> cover(String by, Language language, LocalizedText title) throws IOException {
        List<String> words = new ArrayList<>();
        try (Workbook workbook = written(by, List.of(language), title)) {
            for (Row row : workbook.getSheetAt(0)) for (Cell cell : row) words.add(cell.toString());
        }
        return words;
    }

    @Test
    void aPersonIsNamedAndWhatOnlyAComputerCallsHimByIsNot() throws IOException {
        for (Language language : Language.values()) {
            LocalizedText title = LocalizedText.of(language, "Bus");
            String sender = Messages.of(language.locale()).text("handout.contact.sender");
            for (String name : List.of("Anna de Wit", "Anna", "Jean-Pierre", "Ç. Öztürk"))
                assertThat(cover(name, language, title)).contains(name).doesNotContain(sender);
            for (String login : List.of("root", "jdevries", "a.dewit", "RIJK\\anna", "JDEVRIES", "p123456", ""))
                assertThat(cover(login, language, title))
                        .contains(sender)
                        .doesNotContain("root", "jdevries", "p123456");
        }
    }

    @Test
    void whatIsInAnotherLanguageIsSlantedOnEverySheetAndTheCoverSaysSo() throws IOException {
        LocalizedText dutch = LocalizedText.of(Language.NL, "Geen bus");
        String slanted = Messages.of(Language.DE.locale()).text("handout.borrowed");
        assertThat(cover("Anna", Language.DE, dutch)).contains(slanted);
        assertThat(cover("Anna", Language.DE, dutch.with(Language.DE, "Kein Bus")))
                .doesNotContain(slanted);
        try (Workbook workbook = written("Anna", List.of(Language.DE), dutch)) {
            for (String name : List.of("Hindernisse", "Seiten")) {
                Row row = workbook.getSheet(name).getRow(1);
                for (Cell cell : row) {
                    boolean isTitle = cell.toString().equals("Geen bus");
                    assertThat(workbook.getFontAt(cell.getCellStyle().getFontIndex())
                                    .getItalic())
                            .as(name + " " + cell.getAddress())
                            .isEqualTo(isTitle);
                }
            }
        }
    }

    @Test
    void inTwoLanguagesNothingIsBorrowedOnTheList() throws IOException {
        LocalizedText dutch = LocalizedText.of(Language.NL, "Geen bus");
        try (Workbook workbook = written("Anna", List.of(Language.DE, Language.NL), dutch)) {
            for (Row row : workbook.getSheetAt(0))
                for (Cell cell : row)
                    assertThat(cell.toString())
                            .isNotEqualTo(Messages.of(Language.DE.locale()).text("handout.borrowed"));
        }
    }
}
