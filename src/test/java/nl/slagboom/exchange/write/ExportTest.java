package nl.slagboom.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.slagboom.cli.Demonstration;
import nl.slagboom.exchange.intake.ImportPlan;
import nl.slagboom.exchange.intake.Intake;
import nl.slagboom.exchange.intake.PlannedRow;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Cancelled;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Confidentiality;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.persistence.Database;
import nl.slagboom.register.Feed;
import nl.slagboom.register.Register;
import nl.slagboom.search.Search;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExportTest {

    private final Demonstration.Walk clock = new Demonstration.Walk();
    private final Database database = Database.inMemory(clock);
    private final Search search = new Search(database);
    private final Register register = new Register(database, search, new Feed());

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void fill() {
        Demonstration.fill(search, register, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void anExportTakenInAgainChangesNothingInAnyLanguage() {
        Intake intake = new Intake(search, register, clock);
        for (Language language : Language.values()) {
            Path file = folder.resolve(language.code() + ".xlsx");
            export(Audience.OWN, language).to(file, "Anna de Wit", Progress.NONE);
            ImportPlan plan = intake.plan(intake.open(file, Progress.NONE), null, Progress.NONE);
            assertThat(plan.rows()).as(language.code()).hasSize(60);
            assertThat(plan.rows())
                    .as(language.code())
                    .allSatisfy(row -> assertThat(row.changes()).isEmpty());
            assertThat(plan.count(PlannedRow.Kind.UNCHANGED))
                    .as(language.code())
                    .isEqualTo(60);
            assertThat(plan.allProblems()).as(language.code()).isEmpty();
        }
    }

    @Test
    void aTextTakenInAgainChangesNothingInAnyLanguage() {
        register.log(
                Dossier.begin()
                        .with(ObstacleFields.TITLE, LocalizedText.of(Language.DE, "=Nur auf Deutsch"))
                        .with(ObstacleFields.DESCRIPTION, LocalizedText.of(Language.DE, "- erstens")),
                "Anna");
        Intake intake = new Intake(search, register, clock);
        for (Language language : Language.values()) {
            Path file = folder.resolve(language.code() + ".csv");
            export(Audience.OWN, language).to(file, "Anna de Wit", Progress.NONE);
            ImportPlan plan = intake.plan(intake.open(file, Progress.NONE), null, Progress.NONE);
            assertThat(plan.count(PlannedRow.Kind.UNCHANGED))
                    .as(language.code())
                    .isEqualTo(61);
            assertThat(plan.rows())
                    .as(language.code())
                    .allSatisfy(row -> assertThat(row.changes()).isEmpty());
            assertThat(plan.allProblems()).as(language.code()).isEmpty();
        }
    }

    @Test
    void aTextOfAnotherLanguageIsSlantedAndTheColumnSaysWhatThatMeans() throws IOException {
        register.log(
                Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.NL, "Alleen Nederlands")), "Anna");
        register.log(Dossier.begin().with(ObstacleFields.TITLE, LocalizedText.of(Language.DE, "Nur Deutsch")), "Anna");
        Path file = folder.resolve("liste.xlsx");
        export(Audience.OWN, Language.DE).to(file, "Anna de Wit", Progress.NONE);
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(isSlanted(cellOf(sheet, "Alleen Nederlands"))).isTrue();
            assertThat(isSlanted(cellOf(sheet, "Nur Deutsch"))).isFalse();
            int column = cellOf(sheet, "Alleen Nederlands").getColumnIndex();
            assertThat(sheet.getDataValidations())
                    .filteredOn(one -> one.getRegions().getCellRangeAddress(0).getFirstColumn() == column)
                    .singleElement()
                    .satisfies(one -> assertThat(one.getPromptBoxText())
                            .startsWith("Diese Texte liegen noch nicht auf Deutsch vor"));
        }
    }

    private static Cell cellOf(Sheet sheet, String text) {
        for (Row row : sheet)
            for (Cell cell : row)
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(text)) return cell;
        throw new AssertionError(text);
    }

    private static boolean isSlanted(Cell cell) {
        return cell.getSheet()
                .getWorkbook()
                .getFontAt(cell.getCellStyle().getFontIndex())
                .getItalic();
    }

    @Test
    void whatIsInternalReachesNobodyElse() {
        assertThat(export(Audience.PUBLIC, Language.NL).rows())
                .isNotEmpty()
                .allMatch(row -> row.get(ObstacleFields.CONFIDENTIALITY).equals(Optional.of(Confidentiality.PUBLIC)));
        assertThat(export(Audience.partner(null), Language.NL).fields()).doesNotContain(ObstacleFields.TAGS);
        assertThat(export(Audience.OWN, Language.NL).rows()).hasSize(60);
    }

    @Test
    void aCancelledExportLeavesTheOldFileAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("old.xlsx"), "old");
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public void checkCancelled() {
                throw new Cancelled();
            }
        };
        assertThatThrownBy(() -> export(Audience.OWN, Language.NL).to(file, "Anna de Wit", stopped))
                .isInstanceOf(Cancelled.class);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aCancelledExportEndsWithoutAWarning() throws IOException {
        Path unfinished = Files.createDirectory(folder.resolve("unfinished"));
        AtomicInteger rows = new AtomicInteger();
        Progress stopped = new Progress() {
            @Override
            public void report(long done, long total) {}

            @Override
            public void checkCancelled() {
                if (rows.getAndIncrement() == 30) throw new Cancelled();
            }
        };
        List<String> said = new ArrayList<>();
        Handler listener = listener(said);
        Logger poi = Logger.getLogger("org.apache.poi");
        poi.addHandler(listener);
        Export export = export(Audience.OWN, Language.NL);
        Supplier<Throwable> ended =
                () -> catchThrowable(() -> export.to(folder.resolve("list.xlsx"), "Anna de Wit", stopped));
        assertThat(TempFile.withStrategy(new DefaultTempFileCreationStrategy(unfinished.toFile()), ended))
                .isInstanceOf(Cancelled.class);
        poi.removeHandler(listener);
        assertThat(rows).as("it had begun").hasValue(31);
        assertThat(said).isEmpty();
        try (var files = Files.list(unfinished)) {
            assertThat(files).isEmpty();
        }
    }

    private static Handler listener(List<String> said) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                said.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private Export export(Audience audience, Language language) {
        Wording wording = new Wording(Messages.of(language.locale()));
        return new Export(search.rows().rows(), List.copyOf(ObstacleFields.ALL.shown()), audience, wording, null);
    }
}
