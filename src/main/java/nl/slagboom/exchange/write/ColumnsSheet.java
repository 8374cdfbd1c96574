package nl.slagboom.exchange.write;

import java.util.Map;
import nl.slagboom.exchange.read.GivenOut;
import nl.slagboom.exchange.read.OurWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** The hidden sheet by which import knows where the columns of our own workbook go, whatever they are called. */
final class ColumnsSheet {

    private ColumnsSheet() {}

    /**
     * @param columns headings with the codes of their targets
     * @param givenOut what the workbook is written from; null where nothing was ever written
     */
    static void add(Workbook workbook, Map<String, String> columns, @Nullable GivenOut givenOut) {
        Sheet sheet = workbook.createSheet(OurWorkbook.COLUMNS);
        columns.forEach((heading, code) -> {
            Row line = sheet.createRow(sheet.getPhysicalNumberOfRows());
            line.createCell(0).setCellValue(heading);
            line.createCell(1).setCellValue(code);
        });
        if (givenOut != null) {
            Row line = sheet.createRow(sheet.getPhysicalNumberOfRows());
            line.createCell(0).setCellValue(OurWorkbook.GIVEN_OUT);
            line.createCell(1).setCellValue(givenOut.written());
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }
}
