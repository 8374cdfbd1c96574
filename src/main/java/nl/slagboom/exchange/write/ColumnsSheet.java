package nl.slagboom.exchange.write;

import java.util.Map;
import nl.slagboom.exchange.read.OurWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;

/** The hidden sheet by which import knows where the columns of our own workbook go, whatever they are called. */
final class ColumnsSheet {

    private ColumnsSheet() {}

    /** @param columns headings with the codes of their targets */
    static void add(Workbook workbook, Map<String, String> columns) {
        Sheet sheet = workbook.createSheet(OurWorkbook.COLUMNS);
        columns.forEach((heading, code) -> {
            Row line = sheet.createRow(sheet.getPhysicalNumberOfRows());
            line.createCell(0).setCellValue(heading);
            line.createCell(1).setCellValue(code);
        });
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
