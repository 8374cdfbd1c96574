package nl.slagboom.exchange.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** A handed-out workbook on a partner's desk: cells are found by the heading and by what stands in the row. */
public final class PartnersFile {

    private final Path file;

    public PartnersFile(Path file) {
        this.file = file;
    }

    /** Opens the file, does something to it, and saves it. */
    void edit(Consumer<Workbook> deed) throws IOException {
        Workbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = WorkbookFactory.create(in);
        }
        try (workbook) {
            deed.accept(workbook);
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }

    /** Types into the row that holds a text; nothing empties the cell. */
    public void type(String sheet, String of, String heading, String text) throws IOException {
        edit(workbook -> {
            Row row = row(workbook.getSheet(sheet), of);
            int column = column(workbook.getSheet(sheet), heading);
            // POI leaves the old text in a cell that has one of its own.
            Cell cell = row.createCell(column);
            if (!text.isEmpty()) cell.setCellValue(text);
        });
    }

    /** Types into the first empty row of a sheet. */
    public void add(String sheet, String heading, String text, String... more) throws IOException {
        edit(workbook -> {
            Sheet list = workbook.getSheet(sheet);
            int at = 1;
            while (!isEmpty(list.getRow(at))) at++;
            Row row = list.getRow(at) == null ? list.createRow(at) : list.getRow(at);
            row.createCell(column(list, heading)).setCellValue(text);
            for (int i = 0; i < more.length; i += 2)
                row.createCell(column(list, more[i])).setCellValue(more[i + 1]);
        });
    }

    private static boolean isEmpty(Row row) {
        if (row == null) return true;
        for (Cell cell : row) if (cell.getCellType() != CellType.BLANK) return false;
        return true;
    }

    static Row row(Sheet sheet, String holding) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING
                        && cell.getStringCellValue().equals(holding)) return row;
            }
        }
        throw new AssertionError("No row holds " + holding);
    }

    static int column(Sheet sheet, String heading) {
        for (Cell cell : Objects.requireNonNull(sheet.getRow(0))) {
            if (cell.getStringCellValue().equals(heading)) return cell.getColumnIndex();
        }
        throw new AssertionError("No column is called " + heading);
    }
}
