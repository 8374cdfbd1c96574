package nl.slagboom.exchange.write;

import java.util.List;
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

    /** Of a workbook for a partner: of the sheets beside the list the columns too, each with what its rows are. */
    static void add(Workbook workbook, HandOver handOver, List<PartnerSheet<?>> sheets) {
        Sheet sheet = workbook.createSheet(OurWorkbook.COLUMNS);
        for (PartnerSheet<?> one : sheets) {
            for (PartnerSheet.Column<?> column : one.columns()) {
                Row line = add(sheet, column.heading(), column.code());
                if (one.kind() != null) line.createCell(2).setCellValue(one.kind());
            }
        }
        add(sheet, OurWorkbook.HAND_OUT, handOver.id().toString());
        add(sheet, OurWorkbook.GIVEN_OUT, handOver.base().written());
        add(sheet, OurWorkbook.PARTNER, handOver.partner());
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static Row add(Sheet sheet, String what, String told) {
        Row line = sheet.createRow(sheet.getPhysicalNumberOfRows());
        line.createCell(0).setCellValue(what);
        line.createCell(1).setCellValue(told);
        return line;
    }
}
