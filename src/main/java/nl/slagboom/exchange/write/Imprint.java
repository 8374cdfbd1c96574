package nl.slagboom.exchange.write;

import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a workbook says of who made it, and with what. Left to itself it names POI. */
final class Imprint {

    private static final String PROGRAM = "Slagboom";

    private Imprint() {}

    /** @param by who gives it out, as the register calls him */
    static void on(XSSFWorkbook workbook, String by) {
        POIXMLProperties properties = workbook.getProperties();
        properties.getCoreProperties().setCreator(Signature.of(by).orElse(PROGRAM));
        properties.getExtendedProperties().setApplication(PROGRAM);
    }
}
