package nl.slagboom.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The cells of a workbook, written again by a plain loop over SXSSF: the least that POI needs for them. */
final class BareWriter {

    /** One cell. */
    private record Kept(int column, Object value, boolean styled) {}

    private final List<List<List<Kept>>> sheets = new ArrayList<>();

    /** @param file whose sheets are taken, hidden ones too */
    BareWriter(Path file) throws IOException {
        try (Workbook workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) sheets.add(rows(sheet));
        }
    }

    private static List<List<Kept>> rows(Sheet sheet) {
        List<List<Kept>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Kept> cells = new ArrayList<>();
            for (Cell cell : row)
                cells.add(new Kept(
                        cell.getColumnIndex(), value(cell), cell.getCellStyle().getIndex() != 0));
            rows.add(cells);
        }
        return rows;
    }

    private static Object value(Cell cell) {
        return cell.getCellType() == CellType.NUMERIC ? (Object) cell.getNumericCellValue() : cell.getStringCellValue();
    }

    int cells() {
        return sheets.stream().flatMap(List::stream).mapToInt(List::size).sum();
    }

    void write(Path file) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100);
                OutputStream out = Files.newOutputStream(file)) {
            CellStyle style = workbook.createCellStyle();
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            for (List<List<Kept>> rows : sheets) write(rows, workbook.createSheet(), style);
            workbook.write(out);
        }
    }

    private static void write(List<List<Kept>> rows, Sheet sheet, CellStyle style) {
        for (int i = 0; i < rows.size(); i++) {
            Row row = sheet.createRow(i);
            for (Kept kept : rows.get(i)) {
                Cell cell = row.createCell(kept.column());
                if (kept.styled()) cell.setCellStyle(style);
                if (kept.value() instanceof String text) cell.setCellValue(text);
                else cell.setCellValue((Double) kept.value());
            }
        }
    }
}
