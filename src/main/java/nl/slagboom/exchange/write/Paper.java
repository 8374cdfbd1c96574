package nl.slagboom.exchange.write;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet comes out of a printer. */
final class Paper {

    /** In inches. */
    private static final double NARROW = 0.4;

    private Paper() {}

    /**
     * A4 landscape, as wide as the page, numbered, with its heading on every page.
     *
     * @param heading the row of the heading, 1-based
     */
    static void landscape(Sheet sheet, int heading) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf(heading + ":" + heading));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, NARROW);
        sheet.setMargin(PageMargin.RIGHT, NARROW);
        sheet.getFooter().setRight("&P / &N");
        sheet.getFooter().setLeft("Slagboom &D");
    }
}
