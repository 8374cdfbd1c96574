package nl.slagboom.exchange.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;

/** Workbooks whose parts are written as few programs do it, or hold what is not to be followed. */
final class OddParts {

    private static final String[] ROW = {"A2 Wachten aan de grens", "B2 2023-03-15"};

    private OddParts() {}

    static List<OddFile> all() {
        return List.of(
                OddFile.of("utf16.xlsx", () -> encoded("UTF-16", "Wachten – €"), "A2 Wachten – €", "B2 2023-03-15"),
                OddFile.of(
                        "latin.xlsx", () -> encoded("windows-1252", "Wachten – €"), "A2 Wachten – €", "B2 2023-03-15"),
                odd("marked.xlsx", Parts.good().prefixed(Parts.STRINGS, "\uFEFF")),
                odd("prefixed.xlsx", prefixed()),
                odd("template.xltx", typed("spreadsheetml.template.main+xml")),
                odd(
                        "addin.xlam",
                        Parts.good()
                                .replacing(
                                        Parts.TYPES,
                                        "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                                        "vnd.ms-excel.addin.macroEnabled.main")),
                odd(
                        "shouting.xlsx",
                        Parts.good().without(Parts.SHEET).with("XL/WORKSHEETS/SHEET1.XML", Parts.sheet(Parts.ROWS))),
                odd("rooted.xlsx", Parts.good().replacing(Parts.RELATIONS, "\"worksheets", "\"/xl/worksheets")),
                odd("detour.xlsx", Parts.good().replacing(Parts.RELATIONS, "\"worksheets", "\"../xl/./worksheets")),
                odd(
                        "unread.xlsx",
                        Parts.good()
                                .with("customXml/item1.xml", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>")
                                .with("xl/connections.xml", "<connections><connection odbc=\"DSN=x\"/></connections>")
                                .with("xl/vbaProject.bin", "macro")
                                .with("xl/activeX/activeX1.bin", "x")
                                .with("xl/externalLinks/externalLink1.xml", "<externalLink/>")
                                .with("xl/pivotCache/pivotCacheRecords1.xml", "<<<")),
                odd(
                        "names.xlsx",
                        Parts.good()
                                .replacing(
                                        Parts.WORKBOOK,
                                        "</sheets>",
                                        "</sheets><definedNames>"
                                                + "<definedName name=\"a\">b</definedName><definedName name=\"b\">a</definedName>"
                                                + "<definedName name=\"Print_Titles\">#REF!</definedName></definedNames>")),
                odd(
                        "protected.xlsx",
                        Parts.good()
                                .replacing(
                                        Parts.WORKBOOK, "<sheets>", "<workbookProtection lockStructure=\"1\"/><sheets>")
                                .replacing(
                                        Parts.SHEET,
                                        "</sheetData>",
                                        "</sheetData><sheetProtection sheet=\"1\" password=\"CC1A\"/>")),
                odd(
                        "validated.xlsx",
                        after(
                                "<autoFilter ref=\"A1:XFD1048576\"/><conditionalFormatting sqref=\"A1:XFD1048576\"><cfRule type=\"expression\"><formula>A1</formula></cfRule></conditionalFormatting>"
                                        + "<dataValidations><dataValidation sqref=\"A1:A9\"><formula1>[1]Blad!A1</formula1></dataValidation></dataValidations>")),
                odd(
                        "extended.xlsx",
                        after(
                                "<extLst><ext><x14:c xmlns:x14=\"urn:x\" r=\"A3\"><x14:v>9</x14:v></x14:c></ext></extLst>")),
                odd(
                        "sheetname.xlsx",
                        Parts.good()
                                .replacing(
                                        Parts.WORKBOOK, "\"Lijst\"", "\"'[x]*?/\\:\u202Eé😀" + "x".repeat(300) + "\"")),
                odd("namelesssheet.xlsx", Parts.good().replacing(Parts.WORKBOOK, "\"Lijst\"", "\"\"")),
                odd("state.xlsx", Parts.good().replacing(Parts.WORKBOOK, "sheetId", "state=\"nergens\" sheetId")),
                odd("columns.xlsx", before("<cols><col min=\"1\" max=\"2147483647\" hidden=\"1\"/></cols>")),
                odd(
                        "ignored.xlsx",
                        before(
                                "<sheetPr codeName=\"x\"/><v>9</v><sheetViews><sheetView topLeftCell=\"ZZZ0\"/></sheetViews>")),
                OddFile.of(
                        "linked.xlsx",
                        () -> linked().zip(),
                        "A2 Wachten aan de grens",
                        "B2 2023-03-15",
                        "remark.link",
                        "remark.link"),
                OddFile.of(
                        "comments.xlsx",
                        () -> commented().zip(),
                        "A2 Wachten aan de grens",
                        "B2 2023-03-15",
                        "remark.comment"),
                OddFile.of(
                        "chartsheet.xlsx",
                        () -> chart().zip(),
                        "A2 Wachten aan de grens",
                        "B2 2023-03-15",
                        "remark.sheet.other"),
                OddFile.of(
                        "samename.xlsx",
                        () -> second().zip(),
                        "A2 Wachten aan de grens",
                        "B2 2023-03-15",
                        "A2 Wachten aan de grens",
                        "B2 2023-03-15"));
    }

    private static OddFile odd(String name, Parts parts) {
        return OddFile.of(name, parts::zip, ROW);
    }

    private static byte[] encoded(String charset, String text) throws IOException {
        byte[] bytes = ("<?xml version=\"1.0\" encoding=\"" + charset + "\"?>"
                        + Parts.strings("Titel", "Gemeld op", text))
                .getBytes(Charset.forName(charset));
        return Parts.good().with(Parts.STRINGS, out -> out.write(bytes)).zip();
    }

    /** Every element of the sheet with a prefix. */
    private static Parts prefixed() {
        String sheet = Parts.sheet(Parts.ROWS)
                .replace("</", "</x:")
                .replaceAll("<(?=[a-z])", "<x:")
                .replace("xmlns=", "xmlns:x=");
        return Parts.good().with(Parts.SHEET, sheet);
    }

    private static Parts typed(String type) {
        return Parts.good().replacing(Parts.TYPES, "spreadsheetml.sheet.main+xml", type);
    }

    private static Parts before(String xml) {
        return Parts.good().replacing(Parts.SHEET, "<sheetData>", xml + "<sheetData>");
    }

    private static Parts after(String xml) {
        return Parts.good().replacing(Parts.SHEET, "</sheetData>", "</sheetData>" + xml);
    }

    private static Parts linked() {
        return after(
                        "<hyperlinks><hyperlink ref=\"A2\" r:id=\"rId7\"/><hyperlink ref=\"B2\" r:id=\"rId8\"/><hyperlink ref=\"A1\" location=\"Lijst!B2\"/></hyperlinks>")
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Parts.relations(Parts.relation("rId7", "hyperlink", "javascript:alert(1)")
                                        .replace("/>", " TargetMode=\"External\"/>")
                                + Parts.relation("rId8", "hyperlink", "file://///server/share")
                                        .replace("/>", " TargetMode=\"External\"/>")));
    }

    private static Parts commented() {
        return Parts.good()
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Parts.relations(Parts.relation("rId1", "comments", "../comments1.xml")))
                .with(
                        "xl/comments1.xml",
                        Parts.opening("comments")
                                + "<commentList><comment ref=\"ZZZZ99\"><text><t>x</t></text></comment></commentList></comments>");
    }

    private static Parts chart() {
        return Parts.good()
                .replacing(
                        Parts.WORKBOOK, "</sheets>", "<sheet name=\"Grafiek\" sheetId=\"2\" r:id=\"rId9\"/></sheets>")
                .replacing(
                        Parts.RELATIONS,
                        "</Relationships>",
                        Parts.relation("rId9", "chartsheet", "chartsheets/sheet1.xml") + "</Relationships>");
    }

    private static Parts second() {
        return Parts.good()
                .replacing(Parts.WORKBOOK, "</sheets>", "<sheet name=\"Lijst\" sheetId=\"1\" r:id=\"rId9\"/></sheets>")
                .replacing(
                        Parts.RELATIONS,
                        "</Relationships>",
                        Parts.relation("rId9", "worksheet", "worksheets/sheet2.xml") + "</Relationships>")
                .with("xl/worksheets/sheet2.xml", Parts.sheet(Parts.ROWS));
    }
}
