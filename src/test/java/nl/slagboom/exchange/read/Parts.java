package nl.slagboom.exchange.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of an .xlsx, to be put together well or badly. Immutable. */
final class Parts {

    static final String TYPES = "[Content_Types].xml";
    static final String ROOT = "_rels/.rels";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String RELATIONS = "xl/_rels/workbook.xml.rels";
    static final String STYLES = "xl/styles.xml";
    static final String STRINGS = "xl/sharedStrings.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";

    /** The heading that makes a list of it. */
    static final String HEADING = "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>";

    /** The heading, and one row. */
    static final String ROWS =
            HEADING + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" s=\"1\"><v>45000</v></c></row>";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, Part> parts;

    private Parts(Map<String, Part> parts) {
        this.parts = parts;
    }

    /** What a part holds; large ones are never whole in memory. */
    @FunctionalInterface
    interface Part {
        void to(OutputStream out) throws IOException;
    }

    /** A workbook that is good. */
    static Parts good() {
        return new Parts(Map.of())
                .with(
                        TYPES,
                        "<Types xmlns=\"" + PACKAGE + "content-types\">"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE
                                + "worksheet+xml\"/></Types>")
                .with(ROOT, relations(relation("rId1", "officeDocument", "xl/workbook.xml")))
                .with(WORKBOOK, workbook("", "<sheet name=\"Lijst\" sheetId=\"1\" r:id=\"rId1\"/>"))
                .with(
                        RELATIONS,
                        relations(relation("rId1", "worksheet", "worksheets/sheet1.xml")
                                + relation("rId2", "styles", "styles.xml")
                                + relation("rId3", "sharedStrings", "sharedStrings.xml")))
                .with(STYLES, styles(14))
                .with(STRINGS, strings("Titel", "Gemeld op", "Wachten aan de grens"))
                .with(SHEET, sheet(ROWS));
    }

    static String workbook(String properties, String sheets) {
        return opening("workbook") + properties + "<sheets>" + sheets + "</sheets></workbook>";
    }

    static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    static String relation(String id, String kind, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + kind + "\" Target=\"" + target + "\"/>";
    }

    /** @param format of the number that style 1 shows */
    static String styles(int format) {
        return "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + format
                + "\"/></cellXfs></styleSheet>";
    }

    static String strings(String... texts) {
        StringBuilder xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
        for (String text : texts)
            xml.append("<si><t xml:space=\"preserve\">").append(text).append("</t></si>");
        return xml.append("</sst>").toString();
    }

    static String sheet(String rows) {
        return opening("worksheet") + "<sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** An element's start, in the spreadsheet's namespace. */
    static String opening(String element) {
        return "<" + element + " xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">";
    }

    static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static Part repeated(String text, int times) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return out -> {
            for (int i = 0; i < times; i++) out.write(bytes);
        };
    }

    Parts with(String name, String content) {
        return with(name, out -> write(out, content));
    }

    Parts with(String name, Part content) {
        Map<String, Part> changed = new LinkedHashMap<>(parts);
        changed.put(name, content);
        return new Parts(changed);
    }

    Parts withAll(Map<String, String> contents) {
        Map<String, Part> changed = new LinkedHashMap<>(parts);
        contents.forEach((name, content) -> changed.put(name, out -> write(out, content)));
        return new Parts(changed);
    }

    Parts without(String name) {
        Map<String, Part> changed = new LinkedHashMap<>(parts);
        changed.remove(name);
        return new Parts(changed);
    }

    /** With all places of a text in a part replaced. */
    Parts replacing(String name, String text, String other) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            Objects.requireNonNull(parts.get(name), name).to(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return with(name, content.toString(StandardCharsets.UTF_8).replace(text, other));
    }

    /** With something before all that a part holds. */
    Parts prefixed(String name, String start) {
        Part part = Objects.requireNonNull(parts.get(name), name);
        return with(name, out -> {
            write(out, start);
            part.to(out);
        });
    }

    Map<String, Part> parts() {
        return parts;
    }

    byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
            }
        }
        return bytes.toByteArray();
    }
}
