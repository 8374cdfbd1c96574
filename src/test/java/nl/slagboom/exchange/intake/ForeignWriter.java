package nl.slagboom.exchange.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;

/** Writes a workbook as other libraries do: only what stands in cells, nothing hidden, no size told, no shared strings. */
enum ForeignWriter {
    /** openpyxl that writes as it goes. */
    INLINE_STRINGS(true, true) {
        @Override
        String text(String text) {
            return " t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
        }
    },
    /** SheetJS as it is without options: the styles are gone, and with them what tells a day from a number. */
    NO_STYLES(true, false) {
        @Override
        String text(String text) {
            return " t=\"str\"><v>" + text + "</v></c>";
        }
    },
    /** SheetJS asked for days. */
    DAYS_BY_NAME(true, false) {
        @Override
        String text(String text) {
            return " t=\"str\"><v>" + text + "</v></c>";
        }

        @Override
        String day(Cell cell) {
            return " t=\"d\"><v>" + cell.getLocalDateTimeCellValue().toLocalDate() + "T00:00:00.000Z</v></c>";
        }
    },
    /** Cells that say not where they are. */
    NO_PLACES(false, true) {
        @Override
        String text(String text) {
            return " t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
        }
    };

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final boolean places;
    private final boolean styles;

    ForeignWriter(boolean places, boolean styles) {
        this.places = places;
        this.styles = styles;
    }

    abstract String text(String text);

    String day(Cell cell) {
        return (styles ? " s=\"1\"" : "") + "><v>" + (long) cell.getNumericCellValue() + "</v></c>";
    }

    void write(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            StringBuilder types = new StringBuilder();
            StringBuilder sheets = new StringBuilder();
            StringBuilder relations = new StringBuilder();
            for (int i = 1; i <= workbook.getNumberOfSheets(); i++) {
                Sheet sheet = workbook.getSheetAt(i - 1);
                types.append("<Override PartName=\"/xl/worksheets/sheet" + i + ".xml\" ContentType=\"" + TYPE
                        + "worksheet+xml\"/>");
                sheets.append("<sheet name=\"" + escaped(sheet.getSheetName()) + "\" sheetId=\"" + i + "\" r:id=\"r" + i
                        + "\"/>");
                relations.append(relation("r" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
                put(zip, "xl/worksheets/sheet" + i + ".xml", sheet(sheet));
            }
            if (styles) {
                relations.append(relation("r0", "styles", "styles.xml"));
                put(
                        zip,
                        "xl/styles.xml",
                        "<styleSheet xmlns=\"" + MAIN
                                + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            }
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                            + "</sheets></workbook>");
            put(zip, "xl/_rels/workbook.xml.rels", relations(relations.toString()));
            put(zip, "_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE
                            + "content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                            + types + "</Types>");
        }
    }

    private String sheet(Sheet sheet) {
        StringBuilder rows = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (Row row : sheet) {
            rows.append("<row r=\"" + (row.getRowNum() + 1) + "\">");
            for (int column = 0; column < row.getLastCellNum(); column++) cell(row, column, rows);
            rows.append("</row>");
        }
        return rows.append("</sheetData></worksheet>").toString();
    }

    private void cell(Row row, int column, StringBuilder rows) {
        Cell cell = row.getCell(column);
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            if (!places) rows.append("<c/>");
            return;
        }
        rows.append("<c").append(places ? " r=\"" + cell.getAddress() + "\"" : "");
        if (cell.getCellType() == CellType.STRING) rows.append(text(escaped(cell.getStringCellValue())));
        else if (DateUtil.isCellDateFormatted(cell)) rows.append(day(cell));
        else rows.append("><v>" + (long) cell.getNumericCellValue() + "</v></c>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
