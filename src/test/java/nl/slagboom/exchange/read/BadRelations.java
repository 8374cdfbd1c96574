package nl.slagboom.exchange.read;

import java.util.List;

/** Workbooks whose parts point astray, or twice. */
final class BadRelations {

    private BadRelations() {}

    static List<BadFile> all() {
        return List.of(
                related(
                        "sameid.xlsx",
                        "unreadable.damaged",
                        Parts.relation("rId1", "worksheet", "worksheets/sheet2.xml")),
                related("twostrings.xlsx", "unreadable.damaged", Parts.relation("rId9", "sharedStrings", "other.xml")),
                related("twostyles.xlsx", "unreadable.damaged", Parts.relation("rId9", "styles", "other.xml")),
                changed(
                        "outwards.xlsx",
                        "unreadable.part",
                        "worksheets/sheet1.xml\"",
                        "http://127.0.0.1:9/sheet1.xml\" TargetMode=\"External\""),
                changed("inwards.xlsx", "unreadable.part", "worksheets/sheet1.xml", "http://127.0.0.1:9/sheet1.xml"),
                changed("local.xlsx", "unreadable.part", "worksheets/sheet1.xml", "file:///etc/passwd"),
                changed("escaped.xlsx", "unreadable.part", "worksheets/sheet1.xml", "%2e%2e/%2e%2e/etc/passwd"),
                changed("notarget.xlsx", "unreadable.damaged", "worksheets/sheet1.xml", "%zz"),
                changed("itself.xlsx", "unreadable.empty", "worksheets/sheet1.xml", "workbook.xml"),
                changed("crossed.xlsx", "unreadable.strings", "sharedStrings.xml", "styles.xml"),
                BadFile.of(
                        "picture.xlsx",
                        "unreadable.damaged",
                        () -> Parts.good()
                                .with(Parts.SHEET, out -> out.write(OtherKinds.random(4_000)))
                                .zip()),
                BadFile.of(
                        "nocomments.xlsx",
                        "unreadable.part",
                        () -> Parts.good()
                                .with(
                                        "xl/worksheets/_rels/sheet1.xml.rels",
                                        Parts.relations(Parts.relation("rId1", "comments", "../comments1.xml")))
                                .zip()),
                BadFile.of(
                        "badlink.xlsx",
                        "unreadable.damaged",
                        () -> Parts.good()
                                .replacing(
                                        Parts.SHEET,
                                        "</sheetData>",
                                        "</sheetData><hyperlinks><hyperlink ref=\"nergens\" r:id=\"rId1\"/></hyperlinks>")
                                .zip()),
                BadFile.of(
                        "badmerge.xlsx",
                        "unreadable.damaged",
                        () -> Parts.good()
                                .replacing(
                                        Parts.SHEET,
                                        "</sheetData>",
                                        "</sheetData><mergeCells><mergeCell ref=\"A1:B0\"/></mergeCells>")
                                .zip()),
                BadFile.of(
                        "backcolumns.xlsx",
                        "unreadable.damaged",
                        () -> Parts.good()
                                .replacing(
                                        Parts.SHEET,
                                        "<sheetData>",
                                        "<cols><col min=\"9\" max=\"2\" hidden=\"1\"/></cols><sheetData>")
                                .zip()),
                BadFile.of(
                        "zerocolumn.xlsx",
                        "unreadable.damaged",
                        () -> Parts.good()
                                .replacing(
                                        Parts.SHEET,
                                        "<sheetData>",
                                        "<cols><col min=\"0\" max=\"2\" width=\"0\"/></cols><sheetData>")
                                .zip()),
                BadFile.of(
                        "foreignns.xlsx",
                        "unreadable.empty",
                        () -> Parts.good()
                                .replacing(Parts.SHEET, "spreadsheetml/2006/main", "spreadsheetml/2099/main")
                                .zip()),
                BadFile.of(
                        "encoding.xlsx",
                        "unreadable.damaged",
                        () -> Parts.good()
                                .prefixed(Parts.SHEET, "<?xml version=\"1.0\" encoding=\"x-nergens\"?>")
                                .zip()),
                BadFile.of(
                        "wrongencoding.xlsx",
                        "unreadable.damaged",
                        () -> Parts.good()
                                .with(
                                        Parts.STRINGS,
                                        out -> out.write(Parts.strings("Titel", "Gemeld op", "Één")
                                                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                                .zip()),
                BadFile.of(
                        "behind.xlsx",
                        "unreadable.damaged",
                        () -> Parts.good()
                                .replacing(Parts.SHEET, "</worksheet>", "</worksheet><worksheet/>")
                                .zip()),
                BadFile.of(
                        "inclusion.xlsx",
                        "unreadable.strings",
                        () -> Parts.good()
                                .replacing(
                                        Parts.STRINGS,
                                        "<si><t xml:space=\"preserve\">Wachten aan de grens</t></si>",
                                        "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/hostname\" parse=\"text\"/>")
                                .zip()));
    }

    private static BadFile related(String name, String key, String relation) {
        return BadFile.of(
                name,
                key,
                () -> Parts.good()
                        .replacing(Parts.RELATIONS, "</Relationships>", relation + "</Relationships>")
                        .with("xl/worksheets/sheet2.xml", Parts.sheet(Parts.HEADING))
                        .with("xl/other.xml", Parts.strings("x", "y", "z"))
                        .zip());
    }

    private static BadFile changed(String name, String key, String text, String other) {
        return BadFile.of(
                name,
                key,
                () -> Parts.good().replacing(Parts.RELATIONS, text, other).zip());
    }
}
