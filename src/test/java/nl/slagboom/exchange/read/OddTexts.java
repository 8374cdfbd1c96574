package nl.slagboom.exchange.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text files that are written as few programs do it. */
final class OddTexts {

    private static final String LIST = "Titel;Thema\nÉcole à Maëstricht – 100 €;zorg\n";
    private static final String[] ROW = {"A2 École à Maëstricht – 100 €", "B2 zorg"};

    private OddTexts() {}

    static List<OddFile> all() {
        return List.of(
                in("utf8.csv", "UTF-8", "\uFEFF" + LIST, ROW),
                in("utf16le.csv", "UTF-16LE", "\uFEFF" + LIST, said(ROW, "remark.encoding")),
                in("utf16be.csv", "UTF-16BE", "\uFEFF" + LIST, said(ROW, "remark.encoding")),
                in("utf16lebare.csv", "UTF-16LE", LIST, said(ROW, "remark.encoding")),
                in("utf16bebare.csv", "UTF-16BE", LIST, said(ROW, "remark.encoding")),
                OddFile.of(
                        "utf16cut.csv",
                        () -> java.util.Arrays.copyOf(LIST.getBytes(StandardCharsets.UTF_16LE), LIST.length() * 2 - 1),
                        "A2 École à Maëstricht – 100 €",
                        "B2 zorg\uFFFD",
                        "remark.encoding",
                        "remark.encoding.broken"),
                in("windows.csv", "windows-1252", LIST, said(ROW, "remark.encoding")),
                in(
                        "dos.csv",
                        "IBM850",
                        "Titel;Thema\nÉcole à Maëstricht;santé\n",
                        "A2 École à Maëstricht",
                        "B2 santé",
                        "remark.encoding"),
                in("mac.csv", "x-MacRoman", LIST.replace('\n', '\r'), said(ROW, "remark.encoding")),
                text("marktwice.csv", "\uFEFF\uFEFFTitel;Thema\nEen;\uFEFFzorg\n", "A2 Een", "B2 zorg"),
                text("declared.csv", "sep=|\r\nTitel|Thema\r\nEen;twee|zorg\r\n", "A2 Een;twee", "B2 zorg"),
                text("declaredquoted.csv", "\"SEP=,\"\nTitel,Thema\nEen;twee,zorg\n", "A2 Een;twee", "B2 zorg"),
                text("declaredtab.csv", "\uFEFFsep=\t\nTitel\tThema\nEen\tzorg\n", "A2 Een", "B2 zorg"),
                text("declaredodd.csv", "sep=x\nTitelxThema\nEenxzorg\n", "A2 Een", "B2 zorg"),
                text(
                        "declaredquote.csv",
                        "sep=\"\nTitel;Thema\nEen;zorg\nTwee;werk\n",
                        "A2 Titel",
                        "B2 Thema",
                        "A3 Een",
                        "B3 zorg",
                        "A4 Twee",
                        "B4 werk"),
                text("pipes.txt", "Titel|Thema\nEen|zorg\n", "A2 Een", "B2 zorg"),
                text("tabs.tsv", "Titel\tThema\nEen, twee\tzorg\n", "A2 Een, twee", "B2 zorg"),
                text("commas.csv", "Titel,Thema\n\"Een, twee\",zorg\n", "A2 Een, twee", "B2 zorg"),
                text("macends.csv", "Titel;Thema\rEen;zorg\rTwee;werk", "A2 Een", "B2 zorg", "A3 Twee", "B3 werk"),
                text(
                        "mixedends.csv",
                        "Titel;Thema\r\nEen;zorg\rTwee;werk\n",
                        "A2 Een",
                        "B2 zorg",
                        "A3 Twee",
                        "B3 werk"),
                text(
                        "unicodeends.csv",
                        "Titel;Thema\nEen\u2028\u2029\u0085twee;zorg\n",
                        "A2 Een\u2028\u2029twee",
                        "B2 zorg"),
                text(
                        "within.csv",
                        "Titel;Thema\n\"Een\r\ntwee;\"\"drie\"\"\";zorg\n",
                        "A2 Een\ntwee;\"drie\"",
                        "B2 zorg"),
                text("inches.csv", "Titel;Thema\nScherm van 12\" breed;zorg\n", "A2 Scherm van 12\" breed", "B2 zorg"),
                text("afterquote.csv", "Titel;Thema\n\"Een\" twee;zorg\n", "A2 Een twee", "B2 zorg"),
                text("backslash.csv", "Titel;Thema\n\"Een\\\";zorg\n", "A2 Een\\", "B2 zorg"),
                text("end.csv", "Titel;Thema\nEen;zorg\n\u001A", "A2 Een", "B2 zorg"),
                text("formula.csv", "Titel;Thema\n=cmd|'/C calc'!A0;@SUM(1)\n", "A2 =cmd|'/C calc'!A0", "B2 @SUM(1)"),
                text(
                        "ids.csv",
                        "Titel;Nummer\n00042;12345678901234567890\n1,23457E+19;TRUE\n",
                        "A2 00042",
                        "B2 12345678901234567890",
                        "A3 1,23457E+19",
                        "B3 TRUE"),
                text(
                        "ragged.csv",
                        "Titel;Thema\nEen\nTwee;werk;;;over\nDrie;zorg\nVier;\n;;\n",
                        "A2 Een",
                        "A3 Twee",
                        "B3 werk",
                        "E3 over",
                        "A4 Drie",
                        "B4 zorg",
                        "A5 Vier"),
                text(
                        "blanklines.csv",
                        "Titel;Thema\n" + "\n".repeat(100_000) + "Een;zorg\n",
                        "A100002 Een",
                        "B100002 zorg"),
                text("sylklike.csv", "ID;Probleem\n1;Een\n", "A2 1", "B2 Een"),
                text(
                        "bidi.csv",
                        "Titel;Thema\n\u202Eneer\u202C;\u2067x\u2069\n",
                        "A2 \u202Eneer\u202C",
                        "B2 \u2067x\u2069"),
                text(
                        "tenmegabytes.csv",
                        "Titel;Omschrijving\nEen;" + "x".repeat(10 << 20) + "\n",
                        "A2 Een",
                        "B2 " + "x".repeat(10 << 20)),
                text(
                        "marks.csv",
                        "Titel;Omschrijving\nEen;a" + "\u0301\u0316".repeat(500_000) + "\n",
                        "A2 Een",
                        "B2 \u00E1" + "\u0316".repeat(15) + "\u0301".repeat(14)),
                text("text.xlsx", "Titel;Thema\nEen;zorg\n", "A2 Een", "B2 zorg"),
                OddFile.of("workbook.csv", () -> Parts.good().zip(), "A2 Wachten aan de grens", "B2 2023-03-15"),
                OddFile.of("oldworkbook.xlsx", () -> OddCompounds.small().xls(), "A2 Een", "B2 7"));
    }

    private static String[] said(String[] row, String key) {
        String[] said = java.util.Arrays.copyOf(row, row.length + 1);
        said[row.length] = key;
        return said;
    }

    private static OddFile text(String name, String content, String... shown) {
        return in(name, "UTF-8", content, shown);
    }

    private static OddFile in(String name, String charset, String content, String... shown) {
        return OddFile.of(name, () -> content.getBytes(Charset.forName(charset)), shown);
    }
}
