package nl.slagboom.exchange.read;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Small workbooks that ask much: of memory, of time, of patience. */
final class LargeFiles {

    private static final String HEADING = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>";

    private LargeFiles() {}

    static List<BadFile> all() {
        return List.of(
                rows("rows.xlsx", "unreadable.rows.many", Parts.repeated("<row><c><v>1</v></c></row>", 200_001)),
                rows(
                        "cells.xlsx",
                        "unreadable.cells.many",
                        Parts.repeated("<row>" + "<c><v>1</v></c>".repeat(1_000) + "</row>", 2_501)),
                rows("empties.xlsx", "unreadable.rows", Parts.repeated("<row/>", 17_000_000)),
                rows(
                        "columns.xlsx",
                        "unreadable.columns.many",
                        Parts.repeated("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(501) + "</row>", 2)),
                rows("text.xlsx", "unreadable.text.much", out -> {
                    Parts.write(out, "<row><c t=\"inlineStr\"><is><t>");
                    megabytes(out, 55);
                    Parts.write(out, "</t></is></c></row>");
                }),
                part(
                        "shared.xlsx",
                        "unreadable.text.much",
                        Parts.STRINGS,
                        out -> Parts.write(out, Parts.strings("Titel", "Toelichting", "Lang ".repeat(6_000))),
                        HEADING + "<row><c><v>1</v></c><c t=\"s\"><v>2</v></c></row>".repeat(4_000)),
                part(
                        "strings.xlsx",
                        "unreadable.cells.many",
                        Parts.STRINGS,
                        between("sst", Parts.repeated("<si/>", 2_500_001)),
                        Parts.ROWS),
                part(
                        "styles.xlsx",
                        "unreadable.damaged",
                        Parts.STYLES,
                        between(
                                "styleSheet",
                                Parts.repeated(
                                        "<cellXfs>" + "<xf numFmtId=\"14\"/>".repeat(100) + "</cellXfs>", 1_001)),
                        Parts.ROWS),
                part(
                        "tabs.xlsx",
                        "unreadable.damaged",
                        Parts.WORKBOOK,
                        out -> Parts.write(
                                out,
                                Parts.workbook(
                                        "", "<sheet name=\"Lijst\" sheetId=\"1\" r:id=\"rId1\"/>".repeat(10_001))),
                        Parts.ROWS),
                sheet("overlap.xlsx", "unreadable.cells", Parts.repeated("<mergeCell ref=\"B2:C1000000\"/>", 100_000)),
                sheet("deep.xlsx", "unreadable.damaged", Parts.repeated("<a><b>".repeat(1_000), 10_000)),
                sheet("attribute.xlsx", "unreadable.empty", out -> {
                    Parts.write(out, "<a b=\"");
                    megabytes(out, 60);
                    Parts.write(out, "\"/>");
                }),
                sheet("remark.xlsx", "unreadable.empty", out -> {
                    Parts.write(out, "<!--");
                    megabytes(out, 60);
                    Parts.write(out, "-->");
                }));
    }

    /** Text that packs well, but not as well as a bomb. */
    private static void megabytes(OutputStream out, int megabytes) throws IOException {
        for (int i = 0; i < megabytes << 4; i++) Parts.write(out, Integer.toString(i, 36) + "x".repeat(65_536));
    }

    private static BadFile rows(String name, String key, Parts.Part rows) {
        return BadFile.of(
                name,
                key,
                () -> Parts.good()
                        .with(Parts.SHEET, between("worksheet", between("sheetData", rows)))
                        .zip());
    }

    private static BadFile sheet(String name, String key, Parts.Part content) {
        return BadFile.of(
                name,
                key,
                () -> Parts.good()
                        .with(Parts.SHEET, between("worksheet", content))
                        .zip());
    }

    private static BadFile part(String name, String key, String part, Parts.Part content, String rows) {
        return BadFile.of(
                name,
                key,
                () -> Parts.good()
                        .with(Parts.SHEET, Parts.sheet(rows))
                        .with(part, content)
                        .zip());
    }

    private static Parts.Part between(String element, Parts.Part content) {
        return out -> {
            Parts.write(out, Parts.opening(element));
            content.to(out);
            Parts.write(out, "</" + element + ">");
        };
    }
}
