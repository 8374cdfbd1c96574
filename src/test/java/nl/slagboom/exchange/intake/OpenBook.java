package nl.slagboom.exchange.intake;

import com.sun.star.beans.PropertyValue;
import com.sun.star.frame.XStorable;
import com.sun.star.lang.XComponent;
import com.sun.star.sheet.XSpreadsheet;
import com.sun.star.sheet.XSpreadsheetDocument;
import com.sun.star.sheet.XSpreadsheets2;
import com.sun.star.uno.Exception;
import com.sun.star.uno.UnoRuntime;
import com.sun.star.util.XCloseable;
import java.nio.file.Path;
import java.util.Arrays;

/** A workbook that is open in LibreOffice. */
final class OpenBook {

    private final Office office;
    private XComponent document;

    OpenBook(Office office, XComponent document) {
        this.office = office;
        this.document = document;
    }

    Office office() {
        return office;
    }

    private XSpreadsheets2 sheets() {
        return UnoRuntime.queryInterface(
                XSpreadsheets2.class,
                UnoRuntime.queryInterface(XSpreadsheetDocument.class, document).getSheets());
    }

    OpenSheet sheet(String name) throws Exception {
        return new OpenSheet(UnoRuntime.queryInterface(XSpreadsheet.class, sheets().getByName(name)));
    }

    /** 1-based, as the filter for texts counts them. */
    int number(String sheet) {
        return Arrays.asList(sheets().getElementNames()).indexOf(sheet) + 1;
    }

    /** Copies one sheet into a file of their own, and goes on there. */
    void copyAway(String sheet) throws Exception {
        XSpreadsheetDocument from = UnoRuntime.queryInterface(XSpreadsheetDocument.class, document);
        XComponent was = document;
        document = office.empty();
        String blank = sheets().getElementNames()[0];
        sheets().importSheet(from, sheet, 0);
        sheets().removeByName(blank);
        close(was);
    }

    void save(Path file, String filter, String options) throws Exception {
        UnoRuntime.queryInterface(XStorable.class, document)
                .storeToURL(file.toUri().toString(), new PropertyValue[] {
                    Office.property("FilterName", filter), Office.property("FilterOptions", options)
                });
    }

    void close() throws Exception {
        close(document);
    }

    private static void close(XComponent document) throws Exception {
        UnoRuntime.queryInterface(XCloseable.class, document).close(true);
    }
}
