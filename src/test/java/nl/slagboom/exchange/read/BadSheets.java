package nl.slagboom.exchange.read;

import java.util.List;

/** Workbooks whose rows or cells are not right. */
final class BadSheets {

    private BadSheets() {}

    static List<BadFile> all() {
        return List.of(
                cell("column.xlsx", "unreadable.cells", "<c r=\"XFE2\"><v>1</v></c>"),
                cell("elsewhere.xlsx", "unreadable.cells", "<c r=\"A7\"><v>1</v></c>"),
                cell("placeless.xlsx", "unreadable.cells", "<c r=\"2A\"><v>1</v></c>"),
                cell("again.xlsx", "unreadable.cells", "<c r=\"A2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>"),
                cell("backwards.xlsx", "unreadable.cells", "<c r=\"B2\"><v>1</v></c><c r=\"A2\"><v>2</v></c>"),
                cell("string.xlsx", "unreadable.strings", "<c r=\"A2\" t=\"s\"><v>3</v></c>"),
                cell("negative.xlsx", "unreadable.strings", "<c r=\"A2\" t=\"s\"><v>-1</v></c>"),
                cell("wordindex.xlsx", "unreadable.strings", "<c r=\"A2\" t=\"s\"><v>een</v></c>"),
                cell("style.xlsx", "unreadable.cells", "<c r=\"A2\" s=\"2\"><v>1</v></c>"),
                cell("stylename.xlsx", "unreadable.damaged", "<c r=\"A2\" s=\"x\"><v>1</v></c>"),
                cell("type.xlsx", "unreadable.cells", "<c r=\"A2\" t=\"q\"><v>1</v></c>"),
                cell("number.xlsx", "unreadable.cells", "<c r=\"A2\"><v>12,5x</v></c>"),
                cell("huge.xlsx", "unreadable.cells", "<c r=\"A2\"><v>1E999999999</v></c>"),
                cell("day.xlsx", "unreadable.cells", "<c r=\"A2\" t=\"d\"><v>2026-02-30</v></c>"),
                cell("twovalues.xlsx", "unreadable.cells", "<c r=\"A2\"><v>1</v><v>2</v></c>"),
                cell("valueandtext.xlsx", "unreadable.cells", "<c r=\"A2\" t=\"str\"><v>1</v><is><t>2</t></is></c>"),
                cell("maybe.xlsx", "unreadable.cells", "<c r=\"A2\" t=\"b\"><v>TRUE</v></c>"),
                cell("neither.xlsx", "unreadable.cells", "<c r=\"A2\" t=\"b\"><v>2</v></c>"),
                cell("nan.xlsx", "unreadable.cells", "<c r=\"A2\"><v>NaN</v></c>"),
                cell("hexadecimal.xlsx", "unreadable.cells", "<c r=\"A2\"><v>0x10</v></c>"),
                cell("noindex.xlsx", "unreadable.strings", "<c r=\"A2\" t=\"s\"><v/></c>"),
                cell("longindex.xlsx", "unreadable.strings", "<c r=\"A2\" t=\"s\"><v>99999999999</v></c>"),
                cell("arabicindex.xlsx", "unreadable.strings", "<c r=\"A2\" t=\"s\"><v>\u0661</v></c>"),
                cell("minusstyle.xlsx", "unreadable.cells", "<c r=\"A2\" s=\"-1\"><v>1</v></c>"),
                cell("dollars.xlsx", "unreadable.cells", "<c r=\"$A$2\"><v>1</v></c>"),
                cell("widename.xlsx", "unreadable.cells", "<c r=\"AAAA2\"><v>1</v></c>"),
                cell("longname.xlsx", "unreadable.cells", "<c r=\"A" + "0".repeat(50_000) + "2\"><v>1</v></c>"),
                cell("innercell.xlsx", "unreadable.cells", "<c r=\"A2\"><c r=\"B2\"><v>1</v></c><v>2</v></c>"),
                cell("halfcharacter.xlsx", "unreadable.damaged", "<c t=\"str\"><v>&#xD83D;</v></c>"),
                cell("nocharacter.xlsx", "unreadable.damaged", "<c t=\"str\"><v>&#xFFFE;</v></c>"),
                cell("bell.xlsx", "unreadable.damaged", "<c t=\"str\"><v>&#7;</v></c>"),
                cell("unknownentity.xlsx", "unreadable.damaged", "<c t=\"str\"><v>&euro;</v></c>"),
                cell("nomonth.xlsx", "unreadable.cells", "<c r=\"A2\" t=\"d\"><v>2026-13-01</v></c>"),
                row("astraycell.xlsx", "unreadable.cells", "<c r=\"A9\"><v>1</v></c>"),
                row("minusrow.xlsx", "unreadable.rows", "<row r=\"-3\"/>"),
                row("wordrow.xlsx", "unreadable.damaged", "<row r=\"drie\"/>"),
                row("backrow.xlsx", "unreadable.rows", "<row r=\"9\"/><row r=\"8\"/>"),
                row(
                        "innerrow.xlsx",
                        "unreadable.cells",
                        "<row r=\"3\"><row r=\"4\"><c r=\"A4\"><v>1</v></c></row><c r=\"A3\"><v>1</v></c></row>"),
                row("twicedata.xlsx", "unreadable.rows", "</sheetData><sheetData>" + Parts.HEADING),
                row("row.xlsx", "unreadable.rows", "<row r=\"1048577\"/>"),
                row("million.xlsx", "unreadable.rows", "<row r=\"17000000\"/>"),
                row("hugerow.xlsx", "unreadable.damaged", "<row r=\"99999999999\"/>"),
                row("samerow.xlsx", "unreadable.rows", "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>"),
                row("zerorow.xlsx", "unreadable.rows", "<row r=\"0\"/>"),
                sheet("blank.xlsx", "unreadable.empty", "<row r=\"1\" s=\"1\"><c r=\"A1\" s=\"1\"/></row>"),
                sheet(
                        "nolist.xlsx",
                        "unreadable.nolist",
                        "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"),
                sheet("heading.xlsx", "unreadable.nolist", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"));
    }

    private static BadFile cell(String name, String key, String cells) {
        return row(
                name, key, "<row r=\"2\">" + cells + "</row>", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>");
    }

    private static BadFile row(String name, String key, String row) {
        return row(name, key, row, Parts.ROWS);
    }

    private static BadFile row(String name, String key, String row, String before) {
        return sheet(name, key, before + row);
    }

    private static BadFile sheet(String name, String key, String rows) {
        return BadFile.of(
                name,
                key,
                () -> Parts.good().with(Parts.SHEET, Parts.sheet(rows)).zip());
    }
}
