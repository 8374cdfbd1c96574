package nl.slagboom.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook cannot hold, and what spreadsheet programs and people do to one. */
final class TrapsGoingOutTest {

    private static final int ROWS = 40;
    /** Points that a row can be high. */
    private static final float HIGHEST = 409.5f;
    /** What a drop-down can hold in its own cell. */
    private static final int LONGEST_LIST = 255;

    private final Database database = Database.inMemory(Clock.systemUTC());
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());
    private final Wording wording = new Wording(Messages.of(Language.NL.locale()));

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void log() {
        for (int i = 0; i < ROWS; i++)
            register.log(
                    Dossier.begin()
                            .with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "=1+" + i))
                            .with(ObstacleFields.REPORTED_ON, PartialDate.of(LocalDate.of(1850 + 4 * i, 2, 28)))
                            .with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.NL, "regel\n".repeat(1_000))),
                    "Anna");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aTextThatBeginsLikeAFormulaIsATextAlsoAfterItIsEdited() throws IOException {
        try (XSSFWorkbook workbook = opened(list())) {
            Cell title = workbook.getSheetAt(0).getRow(1).getCell(column(workbook.getSheetAt(0)));
            assertThat(title.getCellType()).isEqualTo(CellType.STRING);
            assertThat(title.getStringCellValue()).startsWith("=1+");
            assertThat(title.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private int column(XSSFSheet sheet) {
        for (Cell cell : sheet.getRow(0))
            if (cell.getStringCellValue().equals(wording.label(ObstacleFields.TITLE))) return cell.getColumnIndex();
        throw new IllegalStateException();
    }

    @Test
    void itsStylesAreMadeOnceAndItsDropDownsAreNamedLists() throws IOException {
        try (XSSFWorkbook workbook = opened(list())) {
            assertThat(workbook.getNumCellStyles()).isLessThan(20);
            List<? extends DataValidation> validations = workbook.getSheetAt(0).getDataValidations();
            assertThat(validations).hasSizeGreaterThan(3);
            assertThat(validations)
                    .extracting(
                            validation -> validation.getValidationConstraint().getFormula1())
                    .allMatch(formula -> formula.length() < LONGEST_LIST && formula.indexOf(',') < 0);
        }
    }

    @Test
    void noRowIsHigherThanASpreadsheetCanShow() throws IOException {
        try (XSSFWorkbook workbook = opened(list())) {
            for (Row row : workbook.getSheetAt(0))
                assertThat(row.getHeightInPoints()).isLessThan(HIGHEST);
        }
    }

    @Test
    void daysBefore1900AndManyLinesComeBackTheSame() {
        assertUnchanged(list());
    }

    @Test
    void itFindsItsWayBackSortedAndWithoutWhatIsHidden() throws IOException {
        assertUnchanged(changed(list(), workbook -> {
            for (int i = workbook.getNumberOfSheets() - 1; i > 0; i--)
                if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) workbook.removeSheetAt(i);
            XSSFSheet sheet = workbook.getSheetAt(0);
            int last = sheet.getRow(0).getLastCellNum() - 1;
            for (Row row : sheet) row.removeCell(row.getCell(last));
            reverse(sheet);
        }));
    }

    @Test
    void itFindsItsWayBackWithItsHiddenSheetsInSight() throws IOException {
        assertUnchanged(changed(list(), workbook -> {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++)
                workbook.setSheetVisibility(i, SheetVisibility.VISIBLE);
        }));
    }

    /** As a person does who sorts by another column. */
    private static void reverse(XSSFSheet sheet) {
        int below = ROWS + 1;
        for (int i = ROWS; i >= 1; i--) sheet.copyRows(i, i, below++, new CellCopyPolicy());
        sheet.shiftRows(ROWS + 1, 2 * ROWS, -ROWS);
    }

    private void assertUnchanged(Path file) {
        Intake intake = new Intake(search, register, Clock.systemUTC());
        ImportPlan plan = intake.plan(intake.open(file, Progress.NONE), null, Progress.NONE);
        assertThat(plan.rows()).allSatisfy(row -> assertThat(row.changes()).isEmpty());
        assertThat(plan.count(PlannedRow.Kind.UNCHANGED)).isEqualTo(ROWS);
        assertThat(plan.allProblems()).isEmpty();
    }

    private Path list() {
        Path file = folder.resolve("lijst.xlsx");
        new Export(search.rows().rows(), List.copyOf(ObstacleFields.ALL.shown()), Audience.OWN, wording, null)
                .to(file, "Anna de Wit", Progress.NONE);
        return file;
    }

    private static XSSFWorkbook opened(Path file) throws IOException {
        try (FileInputStream in = new FileInputStream(file.toFile())) {
            return new XSSFWorkbook(in);
        }
    }

    private Path changed(Path file, Consumer<XSSFWorkbook> change) throws IOException {
        Path other = folder.resolve("terug.xlsx");
        try (XSSFWorkbook workbook = opened(file);
                OutputStream out = Files.newOutputStream(other)) {
            change.accept(workbook);
            workbook.write(out);
        }
        return other;
    }
}
