package nl.slagboom.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.Field;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Neighbour;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Row;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How what is given out comes out of a printer. */
final class PaperTest {

    private static final Instant LOGGED = Instant.parse("2026-03-01T10:20:30Z");
    private static final Dossier OBSTACLE = Dossier.begin()
            .with(ObstacleFields.REFERENCE, "GB-2026-0001")
            .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Geen bus"))
            .with(ObstacleFields.LOGGED_AT, LOGGED);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aNarrowListIsAsWideAsThePage() throws IOException {
        XSSFSheet sheet = list(List.of(ObstacleFields.REFERENCE, ObstacleFields.TITLE, ObstacleFields.STATUS_NOW));
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingColumns()).isNull();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    @Test
    void aWideListStaysReadableAndSaysOnEveryPageWhatARowIs() throws IOException {
        XSSFSheet sheet = list(ObstacleFields.ALL.shown());
        assertThat(sheet.getFitToPage()).isFalse();
        assertThat(sheet.getPrintSetup().getScale()).isGreaterThanOrEqualTo((short) 50);
        assertThat(sheet.getRepeatingColumns().formatAsString()).isEqualTo("A:B");
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("1:1");
    }

    @Test
    void theFooterSaysTheDayInWordsOfTheListsLanguage() throws IOException {
        assertThat(list(List.of(ObstacleFields.TITLE)).getFooter().getLeft())
                .isEqualTo("Slagboom " + Paper.day(LocalDate.now(ZoneId.systemDefault()), wording(Language.NL)));
        assertThat(Paper.day(LocalDate.of(2026, 3, 1), wording(Language.DE))).isEqualTo("1. März 2026");
        assertThat(Paper.day(LocalDate.of(2026, 3, 1), wording(Language.FR))).isEqualTo("1er mars 2026");
    }

    @Test
    void aMomentIsADateWithATime() throws IOException {
        XSSFRow row = list(List.of(ObstacleFields.LOGGED_AT)).getRow(1);
        assertThat(DateUtil.isCellDateFormatted(row.getCell(0))).isTrue();
        assertThat(row.getCell(0).getLocalDateTimeCellValue())
                .isEqualTo(LocalDateTime.ofInstant(LOGGED, ZoneId.systemDefault()));
    }

    @Test
    void theHeadingsOfAnActielijstAreWhole() throws IOException {
        Path file = folder.resolve("actions.xlsx");
        new ActionList(Neighbour.NRW, List.of(), false, Audience.OWN, LocalDate.of(2026, 3, 1), null)
                .to(file, "Anna de Wit", Progress.NONE);
        XSSFSheet sheet = sheet(file);
        // "Dossierhouder / (NL) / / Federführend / (NL)" in bold: a line each.
        assertThat(sheet.getRow(3).getHeightInPoints()).isGreaterThanOrEqualTo(4 * 15f);
        assertThat(sheet.getFooter().getLeft()).isEqualTo("Slagboom 1 maart 2026 / 1. März 2026");
    }

    private XSSFSheet list(List<Field<Obstacle, ?>> fields) throws IOException {
        Path file = folder.resolve("list.xlsx");
        new Export(List.of(Row.of(OBSTACLE)), fields, Audience.OWN, wording(Language.NL), null)
                .to(file, "Anna de Wit", Progress.NONE);
        return sheet(file);
    }

    private static XSSFSheet sheet(Path file) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile().getPath())) {
            return workbook.getSheetAt(0);
        }
    }

    private static Wording wording(Language language) {
        return new Wording(Messages.of(language.locale()));
    }
}
