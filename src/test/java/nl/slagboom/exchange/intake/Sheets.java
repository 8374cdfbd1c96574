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
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of a workbook, written row by row as a test needs them. */
final class Sheets {

    private final XSSFWorkbook workbook;
    private final CellStyle day;
    private Sheet sheet;

    private Sheets(XSSFWorkbook workbook) {
        this.workbook = workbook;
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

    /** Begins another sheet. */
    void sheet(String name) {
        sheet = workbook.createSheet(name);
    }

    /** Makes a block of cells one, such as {@code B2:D2}. */
    void merge(String cells) {
        sheet.addMergedRegion(CellRangeAddress.valueOf(cells));
    }

    /** Empties a cell, such as {@code B5}. */
    void clear(String cell) {
        CellReference place = new CellReference(cell);
        sheet.getRow(place.getRow()).removeCell(sheet.getRow(place.getRow()).getCell(place.getCol()));
    }

    /** Puts a formula into a cell, such as {@code B2}; its outcome is not computed. */
    void formula(String cell, String formula) {
        CellReference place = new CellReference(cell);
        Row row = sheet.getRow(place.getRow());
        row.removeCell(row.getCell(place.getCol()));
        row.createCell(place.getCol()).setCellFormula(formula);
    }

    /** Leaves rows blank. */
    void skip(int rows) {
        for (int i = 0; i < rows; i++) row();
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
