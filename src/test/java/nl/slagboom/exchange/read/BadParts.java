package nl.slagboom.exchange.read;

import java.util.List;

/** Workbooks that lack a part, or hold one that does harm. */
final class BadParts {

    private static final String LAUGHS = "<!DOCTYPE x [<!ENTITY a \"ha\">"
            + "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
            + "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\"><!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\">"
            + "<!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\"><!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\">"
            + "<!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\"><!ENTITY i \"&h;&h;&h;&h;&h;&h;&h;&h;&h;&h;\">]>";
    private static final String QUADRATIC = "<!DOCTYPE x [<!ENTITY a \"" + "a".repeat(50_000) + "\">]>";
    private static final String OUTSIDE = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    private static final String PARAMETER = "<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://127.0.0.1:9/x.dtd\"> %a;]>";

    private BadParts() {}

    static List<BadFile> all() {
        return List.of(
                without("notypes.xlsx", Parts.TYPES),
                without("noroot.xlsx", Parts.ROOT),
                without("noworkbook.xlsx", Parts.WORKBOOK),
                without("norelations.xlsx", Parts.RELATIONS),
                without("nosheet.xlsx", Parts.SHEET),
                without("nostrings.xlsx", Parts.STRINGS),
                without("nostyles.xlsx", Parts.STYLES),
                replaced("unrelated.xlsx", "unreadable.strings", Parts.RELATIONS, "/sharedStrings\"", "/theme\""),
                replaced("astray.xlsx", "unreadable.part", Parts.RELATIONS, "worksheets/sheet1", "../../../sheet1"),
                replaced("pointless.xlsx", "unreadable.part", Parts.WORKBOOK, "rId1", "rId9"),
                replaced("sheetless.xlsx", "unreadable.damaged", Parts.WORKBOOK, "<sheet ", "<x "),
                replaced("nameless.xlsx", "unreadable.damaged", Parts.WORKBOOK, "name=", "nome="),
                replaced(
                        "twofold.xlsx",
                        "unreadable.damaged",
                        Parts.WORKBOOK,
                        "<sheets>",
                        "<sheets><sheet name=\"Twee\" sheetId=\"2\" r:id=\"rId1\"/>"),
                replaced(
                        "wordtype.xlsx",
                        "unreadable.word",
                        Parts.TYPES,
                        "spreadsheetml.sheet.main",
                        "wordprocessingml.document.main"),
                replaced(
                        "imagetype.xlsx",
                        "unreadable.unknown",
                        Parts.TYPES,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "image/png"),
                replaced(
                        "binarytype.xlsx",
                        "unreadable.xlsb",
                        Parts.TYPES,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                        "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
                replaced("malformed.xlsx", "unreadable.damaged", Parts.SHEET, "</sheetData>", ""),
                replaced("zeroed-part.xlsx", "unreadable.damaged", Parts.SHEET, "<", "\0"),
                BadFile.of(
                        "halfpart.xlsx",
                        "unreadable.damaged",
                        () -> Parts.good()
                                .with(Parts.STRINGS, Parts.strings("Titel").replace("</sst>", ""))
                                .zip()),
                bomb("laughs.xlsx", Parts.SHEET, LAUGHS, "&i;"),
                bomb("quadratic.xlsx", Parts.STRINGS, QUADRATIC, "&a;".repeat(10_000)),
                bomb("outside.xlsx", Parts.WORKBOOK, OUTSIDE, "&a;"),
                bomb("parameter.xlsx", Parts.STYLES, PARAMETER, ""),
                bomb("related.xlsx", Parts.RELATIONS, OUTSIDE, "&a;"),
                bomb("typed.xlsx", Parts.TYPES, LAUGHS, "&i;"));
    }

    private static BadFile without(String name, String part) {
        return BadFile.of(
                name, "unreadable.part", () -> Parts.good().without(part).zip());
    }

    private static BadFile replaced(String name, String key, String part, String text, String other) {
        return BadFile.of(
                name, key, () -> Parts.good().replacing(part, text, other).zip());
    }

    /** With a document type before the root element and an entity within it. */
    private static BadFile bomb(String name, String part, String doctype, String entity) {
        return BadFile.of(
                name,
                "unreadable.doctype",
                () -> Parts.good()
                        .replacing(part, "\">", "\">" + entity)
                        .prefixed(part, doctype)
                        .zip());
    }
}
