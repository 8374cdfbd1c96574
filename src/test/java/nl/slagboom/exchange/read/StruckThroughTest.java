package nl.slagboom.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.slagboom.job.Progress;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever strikes a cell through says something by it. */
final class StruckThroughTest {

    @TempDir
    private Path folder = Path.of("");

    /** Nine fonts, of which every other strikes through: an .xls has no fifth. */
    @ParameterizedTest
    @ValueSource(strings = {"een.xlsx", "een.xls"})
    void itIsKnownOfEachCell(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var workbook = WorkbookFactory.create(name.endsWith("x"));
                OutputStream out = Files.newOutputStream(file)) {
            Row row = workbook.createSheet().createRow(0);
            for (int i = 0; i < 9; i++) {
                Font font = workbook.createFont();
                font.setStrikeout(i % 2 == 1);
                font.setFontHeightInPoints((short) (8 + i));
                CellStyle style = workbook.createCellStyle();
                style.setFont(font);
                row.createCell(i).setCellValue(i % 3 == 0 ? "tekst" : "");
                if (i % 3 != 0) row.getCell(i).setCellValue(i);
                row.getCell(i).setCellStyle(style);
            }
            workbook.write(out);
        }
        assertThat(new WorkbookReader()
                        .read(file, Progress.NONE)
                        .sheets()
                        .getFirst()
                        .rows()
                        .getFirst()
                        .cells())
                .hasSize(9)
                .allSatisfy(cell ->
                        assertThat(cell.struck()).as("%d", cell.column()).isEqualTo(cell.column() % 2 == 1));
    }
}
