package nl.slagboom.exchange.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Workbooks in whose cells stands what few people put there, and what programs put there in their own way. */
final class OddCells {

    private OddCells() {}

    static List<OddFile> all() {
        List<OddFile> all = new ArrayList<>(texts());
        all.addAll(numbers());
        all.addAll(days());
        all.addAll(formulas());
        all.addAll(places());
        return all;
    }

    private static List<OddFile> texts() {
        return List.of(
                text("return.xlsx", "een_x000D_\ntwee&#13;drie", "A2 een\ntwee\ndrie"),
                text("literal.xlsx", "een _x005F_x000D_ twee _x000d", "A2 een _x000D_ twee _x000d"),
                text("surrogate.xlsx", "een_xD83D_twee_xDE00_drie_xD83D__xDE00_", "A2 eentweedrie\uD83D\uDE00"),
                text("noncharacter.xlsx", "een_xFFFE__xFFFF__x0000__x0007_twee", "A2 eentwee"),
                text("dollar.xlsx", "kosten _x0024_1 en _x005C_", "A2 kosten $1 en \\"),
                text("decomposed.xlsx", "cafe\u0301 A\u030A", "A2 caf\u00E9 \u00C5"),
                text(
                        "emoji.xlsx",
                        "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDF3\uD83C\uDDF1",
                        "A2 \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67 \uD83C\uDDF3\uD83C\uDDF1"),
                text(
                        "bidi.xlsx",
                        "\u0627\u0644\u062D\u062F\u0648\u062F \u202Egpj.exe\u202C",
                        "A2 \u0627\u0644\u062D\u062F\u0648\u062F \u202Egpj.exe\u202C"),
                text("invisible.xlsx", "\u200B\u00A0\u3000"),
                text("zerowidth.xlsx", "\uFEFFeen\uFEFFtwee", "A2 eentwee"),
                text("cdata.xlsx", "<![CDATA[<v>9</v> & ]]>meer<!-- niet --><?niet dit?>", "A2 <v>9</v> & meer"),
                text("entities.xlsx", "&lt;b&gt;&amp;amp;&#x1F600;", "A2 <b>&amp;\uD83D\uDE00"),
                text("ampersands.xlsx", "&amp;".repeat(150_000), "A2 " + "&".repeat(150_000)),
                text("references.xlsx", "&#x42;".repeat(150_000), "A2 " + "B".repeat(150_000)),
                rows(
                        "quotes.xlsx",
                        "<row><c t=\"inlineStr\"><is><t>&quot;a&quot; &amp;</t></is></c></row>".repeat(50_000),
                        IntStream.range(2, 50_002)
                                .mapToObj(row -> "A" + row + " \"a\" &")
                                .toArray(String[]::new)),
                text("formulalike.xlsx", "=cmd|'/C calc'!A0", "A2 =cmd|'/C calc'!A0"),
                text("zeros.xlsx", "00042", "A2 00042"),
                text("long.xlsx", "lang ".repeat(20_000), "A2 " + "lang ".repeat(20_000)),
                inline(
                        "rich.xlsx",
                        "<is><r><rPr><b/></rPr><t>Een</t></r><r><t xml:space=\"preserve\"> twee</t></r></is>",
                        "A2 Een twee"),
                inline(
                        "phonetic.xlsx",
                        "<is><t>\u6771\u4EAC</t><rPh sb=\"0\" eb=\"2\"><t>\u3068\u3046</t></rPh><phoneticPr fontId=\"1\"/></is>",
                        "A2 \u6771\u4EAC"),
                inline("nois.xlsx", "<v>toch</v>", "A2 toch"),
                inline("empty.xlsx", "<is/>"),
                shared(
                        "richshared.xlsx",
                        "<si><r><t>Een</t></r><r><t>twee</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></si>",
                        "A2 Eentwee"),
                shared("blankshared.xlsx", "<si/>"));
    }

    private static List<OddFile> numbers() {
        return List.of(
                cell("digits.xlsx", "<c r=\"A2\"><v>12345678901234567890</v></c>", "A2 12345678901234567890"),
                cell("binary.xlsx", "<c r=\"A2\"><v>0.30000000000000004</v></c>", "A2 0.3"),
                cell("exponent.xlsx", "<c r=\"A2\"><v>1.5E+3</v></c>", "A2 1500"),
                cell("tiny.xlsx", "<c r=\"A2\"><v>1E-300</v></c>", "A2 0." + "0".repeat(299) + "1"),
                cell("minuszero.xlsx", "<c r=\"A2\"><v>-0</v></c>", "A2 0"),
                cell("spaced.xlsx", "<c r=\"A2\"><v>\n 42 </v></c>", "A2 42"),
                cell("blankvalue.xlsx", "<c r=\"A2\"><v/></c><c r=\"B2\"><v>1</v></c>", "B2 1"),
                cell("textnumber.xlsx", "<c r=\"A2\" t=\"str\"><v>1.234,56</v></c>", "A2 1.234,56"),
                cell(
                        "truth.xlsx",
                        "<c r=\"A2\" t=\"b\"><v>1</v></c><c r=\"B2\" t=\"b\"><v>0</v></c>",
                        "A2 true",
                        "B2 false"),
                cell(
                        "errors.xlsx",
                        "<c r=\"A2\" t=\"e\"><v>#N/A</v></c><c r=\"B2\" t=\"e\"><v>#SPILL!</v></c>",
                        "A2 ! #N/A",
                        "B2 ! #SPILL!"),
                styled("postcode.xlsx", "00000", "1234", "A2 01234"),
                styled("textformat.xlsx", "@", "1234", "A2 1234"),
                styled("percent.xlsx", "0%", "0.25", "A2 25%"),
                styled("coloured.xlsx", "[Red][&lt;0]0;[Blue]0", "-5", "A2 -5"),
                styled("unclosed.xlsx", "&quot;een [", "5", "A2 5"),
                styled("longformat.xlsx", "&quot;" + " ".repeat(200_000) + "&quot;0", "5", "A2 5"),
                styled("quotesformat.xlsx", "&quot; ".repeat(40_000), "5", "A2 5"),
                styled("question.xlsx", "&quot;km&quot; # ?/" + "?".repeat(200), "0.333", "A2 333/1000"));
    }

    private static List<OddFile> days() {
        return List.of(
                styled("leap.xlsx", "yyyy-mm-dd", "60", "A2 1900-03-01"),
                styled("first.xlsx", "yyyy-mm-dd", "1", "A2 1900-01-01"),
                styled("before1900.xlsx", "yyyy-mm-dd", "-36522", "A2 1800-01-01"),
                styled("last.xlsx", "yyyy-mm-dd", "2958465", "A2 9999-12-31"),
                styled("beyond.xlsx", "yyyy-mm-dd", "2958466", "A2 ! 2958466 [yyyy-mm-dd]"),
                styled("infinite.xlsx", "yyyy-mm-dd", "1E300", "A2 ! 1" + "0".repeat(300) + " [yyyy-mm-dd]"),
                styled("missinghour.xlsx", "yyyy-mm-dd hh:mm", "46110.104166666664", "A2 2026-03-29T02:30"),
                styled("negativetime.xlsx", "[h]:mm", "-0.5", "A2 -0.5"),
                styled("american.xlsx", "m/d/yy", "46111", "A2 2026-03-30"),
                styled("monthonly.xlsx", "mmmm yyyy", "46111", "A2 2026-03"),
                styled("yearonly.xlsx", "yyyy", "46111", "A2 2026"),
                styled("languageformat.xlsx", "[$-413]d mmmm yyyy;@", "46111", "A2 2026-03-30"),
                cell(
                        "iso.xlsx",
                        "<c r=\"A2\" t=\"d\"><v>2026-03-29T02:30:00Z</v></c><c r=\"B2\" t=\"d\"><v>1500-02-28</v></c>",
                        "A2 2026-03-29T02:30",
                        "B2 1500-02-28"),
                OddFile.of(
                        "since1904.xlsx",
                        () -> Parts.good()
                                .replacing(Parts.WORKBOOK, "<sheets>", "<workbookPr date1904=\"true\"/><sheets>")
                                .zip(),
                        "A2 Wachten aan de grens",
                        "B2 2027-03-16"),
                OddFile.of(
                        "before1904.xlsx",
                        () -> Parts.good()
                                .replacing(Parts.WORKBOOK, "<sheets>", "<workbookPr date1904=\"1\"/><sheets>")
                                .replacing(Parts.SHEET, "45000", "-1")
                                .zip(),
                        "A2 Wachten aan de grens",
                        "B2 ! -1 [m/d/yy]"));
    }

    private static List<OddFile> formulas() {
        return List.of(
                cell(
                        "shared.xlsx",
                        "<c r=\"A2\"><f t=\"shared\" ref=\"A2:A9\" si=\"0\">A2</f><v>7</v></c><c r=\"B2\"><f t=\"shared\" si=\"0\"/><v>8</v></c>",
                        "A2 = 7",
                        "B2 = 8"),
                cell("loop.xlsx", "<c r=\"A2\"><f>B2</f><v>0</v></c><c r=\"B2\"><f>A2</f></c>", "A2 = 0", "B2 = ! "),
                cell("array.xlsx", "<c r=\"A2\"><f t=\"array\" ref=\"A1:XFD1048576\">1</f><v>1</v></c>", "A2 = 1"),
                cell(
                        "datatable.xlsx",
                        "<c r=\"A2\"><f t=\"dataTable\" ref=\"A2:B9\" r1=\"A2\"/><v>1</v></c>",
                        "A2 = 1"),
                cell("dde.xlsx", "<c r=\"A2\" t=\"str\"><f>cmd|'/C calc'!A0</f><v>uit</v></c>", "A2 = uit"),
                cell(
                        "web.xlsx",
                        "<c r=\"A2\" t=\"str\"><f>WEBSERVICE(\"http://127.0.0.1:9/\"&amp;A1)</f><v>uit</v></c>",
                        "A2 = uit"),
                cell("external.xlsx", "<c r=\"A2\"><f>'[1]Blad 1'!A1</f><v>3</v></c>", "A2 = 3"),
                cell("longformula.xlsx", "<c r=\"A2\"><f>" + "(".repeat(500_000) + "</f><v>3</v></c>", "A2 = 3"),
                cell("formulaerror.xlsx", "<c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "A2 = ! #DIV/0!"),
                cell("formulaempty.xlsx", "<c r=\"A2\" t=\"str\"><f>\"\"</f><v></v></c>"));
    }

    private static List<OddFile> places() {
        return List.of(
                cell("unnamed.xlsx", "<c><v>1</v></c><c r=\"C2\"><v>2</v></c><c><v>3</v></c>", "A2 1", "C2 2", "D2 3"),
                cell("lowercase.xlsx", "<c r=\"a2\"><v>1</v></c>", "A2 1"),
                cell("lastcolumn.xlsx", "<c r=\"A2\"><v>1</v></c><c r=\"XFD2\"><v>2</v></c>", "A2 1", "XFD2 2"),
                rows("lastrow.xlsx", "<row r=\"1048576\"><c r=\"A1048576\"><v>1</v></c></row>", "A1048576 1"),
                rows(
                        "unnumbered.xlsx",
                        "<row/><row><c><v>1</v></c></row><row r=\"9\"><c><v>2</v></c></row><row><c><v>3</v></c></row>",
                        "A3 1",
                        "A9 2",
                        "A10 3"),
                rows(
                        "emptyrows.xlsx",
                        "<row r=\"2\"/>".replace("r=\"2\"", "").repeat(50_000) + "<row><c><v>1</v></c></row>",
                        "A50002 1"),
                rows(
                        "hiddenrow.xlsx",
                        "<row r=\"2\" hidden=\"true\"><c r=\"A2\"><v>1</v></c></row><row r=\"3\" ht=\"0\"><c r=\"A3\"><v>2</v></c></row>",
                        "A2 1",
                        "A3 2"),
                merged("mergedall.xlsx", "<mergeCell ref=\"A1:XFD1048576\"/>"),
                merged("mergedone.xlsx", "<mergeCell ref=\"A1\"/><mergeCell ref=\"B2:B2\"/>"),
                merged("mergedmany.xlsx", mergedRows()));
    }

    private static String mergedRows() {
        StringBuilder merged = new StringBuilder();
        for (int row = 3; row < 100_003; row++)
            merged.append("<mergeCell ref=\"A")
                    .append(row)
                    .append(":ZZ")
                    .append(row)
                    .append("\"/>");
        return merged.toString();
    }

    private static OddFile text(String name, String xml, String... shown) {
        return inline(name, "<is><t xml:space=\"preserve\">" + xml + "</t></is>", shown);
    }

    private static OddFile inline(String name, String xml, String... shown) {
        return cell(name, "<c r=\"A2\" t=\"inlineStr\">" + xml + "</c>", shown);
    }

    private static OddFile shared(String name, String item, String... shown) {
        return OddFile.of(
                name,
                () -> Parts.good()
                        .replacing(Parts.STRINGS, "</sst>", item + "</sst>")
                        .with(
                                Parts.SHEET,
                                Parts.sheet(Parts.HEADING + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>3</v></c></row>"))
                        .zip(),
                shown);
    }

    private static OddFile styled(String name, String format, String number, String... shown) {
        return OddFile.of(
                name,
                () -> Parts.good()
                        .with(
                                Parts.STYLES,
                                Parts.styles(200)
                                        .replace(
                                                "<cellXfs>",
                                                "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + format
                                                        + "\"/></numFmts><cellXfs>"))
                        .with(
                                Parts.SHEET,
                                Parts.sheet(Parts.HEADING + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>" + number
                                        + "</v></c></row>"))
                        .zip(),
                shown);
    }

    private static OddFile cell(String name, String cells, String... shown) {
        return rows(name, "<row r=\"2\">" + cells + "</row>", shown);
    }

    private static OddFile rows(String name, String rows, String... shown) {
        return OddFile.of(
                name,
                () -> Parts.good()
                        .with(Parts.SHEET, Parts.sheet(Parts.HEADING + rows))
                        .zip(),
                shown);
    }

    private static OddFile merged(String name, String cells) {
        return OddFile.of(
                name,
                () -> Parts.good()
                        .replacing(Parts.SHEET, "</sheetData>", "</sheetData><mergeCells>" + cells + "</mergeCells>")
                        .zip(),
                "A2 Wachten aan de grens",
                "B2 2023-03-15");
    }
}
