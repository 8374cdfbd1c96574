package nl.slagboom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;

/** What a partner does to a workbook. */
final class PartnersHand {

    private PartnersHand() {}

    /** Copies what is seen of the sheet after the cover into a workbook of his own. */
    static void copies(Path file, Path copy) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                Workbook ours = WorkbookFactory.create(in);
                Workbook theirs = WorkbookFactory.create(true);
                OutputStream out = Files.newOutputStream(copy)) {
            Sheet from = ours.getSheetAt(1);
            Sheet to = theirs.createSheet("Kopie");
            for (Row row : from) {
                Row line = to.createRow(row.getRowNum());
                for (Cell cell : row) {
                    if (!from.isColumnHidden(cell.getColumnIndex()) && cell.getCellType() == CellType.STRING)
                        line.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue());
                }
            }
            theirs.write(out);
        }
    }

    /** On the sheet after the cover, in the rows that hold a text somewhere, writes under a heading. */
    static void types(Path file, String of, String heading, String text) throws IOException {
        edit(file, list -> {
            int column = column(list, heading);
            for (Row row : list) {
                boolean meant = false;
                for (Cell cell : row) meant |= cell.toString().equals(of);
                if (meant) row.createCell(column).setCellValue(text);
            }
        });
    }

    /** On the sheet after the cover, fills one cell of the first empty row. */
    static void adds(Path file, String heading, String text) throws IOException {
        edit(file, list -> {
            int next = 0;
            for (Row row : list) for (Cell cell : row) if (!cell.toString().isEmpty()) next = row.getRowNum() + 1;
            list.getRow(next).createCell(column(list, heading)).setCellValue(text);
        });
    }

    private static int column(Sheet list, String heading) {
        int column = -1;
        for (Cell cell : list.getRow(0)) if (cell.getStringCellValue().equals(heading)) column = cell.getColumnIndex();
        return column;
    }

    private static void edit(Path file, Consumer<Sheet> edit) throws IOException {
        Workbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = WorkbookFactory.create(in);
        }
        try (workbook) {
            edit.accept(workbook.getSheetAt(1));
            try (OutputStream out = Files.newOutputStream(file)) {
                workbook.write(out);
            }
        }
    }
}
