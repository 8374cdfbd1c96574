package nl.slagboom.exchange.write;

import java.time.LocalDate;
import nl.slagboom.i18n.Wording;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** How a sheet is printed: A4 landscape, numbered, with its heading on every page. */
final class Paper {

    /** In inches. */
    private static final double NARROW = 0.4;
    /** What fits beside each other at full size, in digits of the standard font: 29.7 cm without the margins. */
    private static final int PAGE = 149;
    /** In hundredths; what is smaller nobody reads. */
    private static final int SMALLEST = 50;

    private static final int BROKEN = 60;

    private Paper() {}

    /**
     * As wide as the page where that can still be read; else as wide as it is, over several pages side by side.
     *
     * @param heading the row of the heading, 1-based
     * @param width of all columns, in digits
     * @param names the columns that say what a row is, on each of several pages
     */
    static void landscape(Sheet sheet, int heading, int width, CellRangeAddress names) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf(heading + ":" + heading));
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        if (isReadable(width)) {
            sheet.setFitToPage(true);
            print.setFitWidth((short) 1);
            print.setFitHeight((short) 0);
        } else {
            print.setScale((short) BROKEN);
            print.setLeftToRight(true);
            sheet.setRepeatingColumns(names);
        }
        sheet.setMargin(PageMargin.LEFT, NARROW);
        sheet.setMargin(PageMargin.RIGHT, NARROW);
        sheet.getFooter().setRight("&P / &N");
    }

    private static boolean isReadable(int width) {
        return width * SMALLEST <= PAGE * 100;
    }

    /** The day in full: as figures it would be read otherwise across the border, and the program's own follows the machine. */
    static String day(LocalDate day, Wording wording) {
        return wording.inFull(day);
    }

    static void footer(Sheet sheet, String day) {
        sheet.getFooter().setLeft("Slagboom " + day);
    }
}
