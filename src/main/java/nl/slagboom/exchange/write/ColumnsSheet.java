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
     * @param audience whom it is for: from a partner it comes back as the partner's
     */
    static void add(Workbook workbook, Map<String, String> columns, @Nullable GivenOut givenOut, Audience audience) {
        Sheet sheet = workbook.createSheet(OurWorkbook.COLUMNS);
        columns.forEach((heading, code) -> add(sheet, heading, code));
        if (givenOut != null) add(sheet, OurWorkbook.GIVEN_OUT, givenOut.written());
        if (audience.partner() != null)
            add(sheet, OurWorkbook.PARTNER, audience.partner().name());
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void add(Sheet sheet, String what, String told) {
        Row line = sheet.createRow(sheet.getPhysicalNumberOfRows());
        line.createCell(0).setCellValue(what);
        line.createCell(1).setCellValue(told);
    }
}
