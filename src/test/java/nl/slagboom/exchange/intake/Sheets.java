package nl.slagboom.exchange.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet of a workbook, written row by row as a test needs it. */
final class Sheets {

    private final Sheet sheet;
    private final CellStyle day;

    private Sheets(XSSFWorkbook workbook) {
        sheet = workbook.createSheet("Blad1");
        day = workbook.createCellStyle();
        day.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
    }

    static void write(Path file, Consumer<Sheets> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            rows.accept(new Sheets(workbook));
            workbook.write(out);
        }
    }

    /** The next row; blank text is no cell. */
    void row(Object... values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < values.length; column++) {
            if (values[column].equals("")) continue;
            Cell cell = row.createCell(column);
            switch (values[column]) {
                case LocalDate date -> {
                    cell.setCellValue(date);
                    cell.setCellStyle(day);
                }
                case Number number -> cell.setCellValue(number.doubleValue());
                default -> cell.setCellValue(values[column].toString());
            }
        }
    }
}
