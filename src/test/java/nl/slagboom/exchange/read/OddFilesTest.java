package nl.slagboom.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.slagboom.job.Progress;
import nl.slagboom.model.code.DatePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that are out of the ordinary and still good. */
final class OddFilesTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void daysThatCountFrom1904AreTheDaysThatShow() throws IOException {
        String since1904 = Parts.ROWS.replace("45000", "43538");
        Parts parts = Parts.good()
                .replacing(Parts.WORKBOOK, "<sheets>", "<workbookPr date1904=\"1\"/><sheets>")
                .with(Parts.SHEET, Parts.sheet(since1904));
        assertThat(cell(read(parts), 2, 1)).isEqualTo(day(2023, 3, 15));
        assertThat(cell(read(Parts.good()), 2, 1)).isEqualTo(day(2023, 3, 15));
    }

    @Test
    void theStrictDialectReadsTheSame() throws IOException {
        Parts strict = Parts.good();
        for (String part :
                List.of(Parts.WORKBOOK, Parts.SHEET, Parts.STYLES, Parts.STRINGS, Parts.RELATIONS, Parts.ROOT)) {
            strict = strict.replacing(
                            part,
                            "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                            "http://purl.oclc.org/ooxml/spreadsheetml/main")
                    .replacing(
                            part,
                            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                            "http://purl.oclc.org/ooxml/officeDocument/relationships");
        }
        Workbook workbook = read(strict);
        assertThat(workbook.format()).isEqualTo(Format.XLSX_STRICT);
        assertThat(workbook.sheets()).isEqualTo(read(Parts.good()).sheets());
        String iso = Parts.ROWS.replace("s=\"1\"><v>45000", "t=\"d\"><v>2023-03-15T08:30:00");
        assertThat(cell(read(strict.replacing(Parts.SHEET, Parts.ROWS, iso)), 2, 1))
                .isEqualTo(new Content.Moment(LocalDateTime.of(2023, 3, 15, 8, 30)));
    }

    @Test
    void whatIsHiddenIsTakenAndKnownToBeHidden() throws IOException {
        Parts parts = Parts.good()
                .replacing(Parts.WORKBOOK, "sheetId", "state=\"hidden\" sheetId")
                .replacing(
                        Parts.SHEET,
                        "<sheetData>",
                        "<cols><col min=\"2\" max=\"16384\" hidden=\"1\"/></cols><sheetData>")
                .replacing(Parts.SHEET, "<row r=\"2\">", "<row r=\"2\" hidden=\"1\">");
        Sheet sheet = read(parts).sheets().getFirst();
        assertThat(sheet.visibility()).isEqualTo(Visibility.HIDDEN);
        assertThat(sheet.hiddenColumns()).containsExactly(1);
        assertThat(sheet.rows()).extracting(Row::hidden).containsExactly(false, true);
    }

    @Test
    void textInCellsIsWhatAPersonSees() throws IOException {
        Workbook workbook = read(rows(
                "<c t=\"inlineStr\"><is><r><t>Een </t></r><r><rPr><b/></rPr><t>twee</t></r><rPh sb=\"0\" eb=\"1\"><t>drie</t></rPh></is></c>"
                        + "<c t=\"str\"><f>A1&amp;\"x\"</f><v>uitkomst</v></c>"
                        + "<c t=\"inlineStr\"><is><t>een_x000D_\ntwee _x005F_x000D_</t></is></c>"
                        + "<c t=\"inlineStr\"><is><t>cafe\u0301</t></is></c>"
                        + "<c><f>1+1</f></c><c t=\"e\"><v>#N/A</v></c><c t=\"b\"><v>1</v></c>"));
        assertThat(cell(workbook, 1, 0).text()).isEqualTo("Een twee");
        assertThat(cell(workbook, 1, 1).text()).isEqualTo("uitkomst");
        assertThat(workbook.sheets().getFirst().rows().getFirst().cells().get(1).formula())
                .isTrue();
        assertThat(cell(workbook, 1, 2).text()).isEqualTo("een\ntwee _x000D_");
        assertThat(cell(workbook, 1, 3).text()).isEqualTo("caf\u00E9");
        assertThat(cell(workbook, 1, 4)).isEqualTo(new Content.Fault(Content.Fault.Kind.NOT_COMPUTED, ""));
        assertThat(cell(workbook, 1, 5)).isEqualTo(new Content.Fault(Content.Fault.Kind.ERROR, "#N/A"));
        assertThat(cell(workbook, 1, 6)).isEqualTo(new Content.Truth(true));
    }

    @Test
    void numbersKeepWhatTheirFormatShows() throws IOException {
        String cell = "<c s=\"1\"><v>42</v></c><c><v>12345678901234567890</v></c><c><v>0.1</v></c>";
        Workbook workbook = read(rows(cell).with(Parts.STYLES, styled("00000")));
        assertThat(cell(workbook, 1, 0)).isEqualTo(new Content.Amount(new BigDecimal(42), "00042"));
        assertThat(cell(workbook, 1, 1).text()).isEqualTo("12345678901234567890");
        assertThat(cell(workbook, 1, 2).text()).isEqualTo("0.1");
        assertThat(cell(read(rows(cell).with(Parts.STYLES, styled("mmm yyyy"))), 1, 0))
                .isEqualTo(new Content.Day(LocalDate.of(1900, 2, 11), DatePrecision.MONTH));
    }

    @Test
    void claimsOfSizeAreNotBelieved() throws IOException {
        Parts parts = Parts.good()
                .replacing(Parts.SHEET, "<sheetData>", "<dimension ref=\"A1:XFD1048576\"/><sheetData>")
                .replacing(Parts.STRINGS, "<sst ", "<sst count=\"2147483647\" uniqueCount=\"2147483647\" ");
        assertThat(read(parts).sheets()).isEqualTo(read(Parts.good()).sheets());
    }

    @Test
    void namesOfPartsMayBeginWithASlashAndMacrosStayAsleep() throws IOException {
        Parts parts = Parts.good()
                .without(Parts.STRINGS)
                .with("/XL\\sharedStrings.xml", Parts.strings("Titel", "Gemeld op", "Wachten aan de grens"))
                .with("xl/vbaProject.bin", "macro")
                .replacing(
                        Parts.TYPES,
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main",
                        "application/vnd.ms-excel.sheet.macroEnabled.main");
        assertThat(read(parts).sheets()).isEqualTo(read(Parts.good()).sheets());
    }

    @Test
    void mergedBlocksOfAnySizeAreReadAndReversedOnesTurned() throws IOException {
        Parts parts = Parts.good()
                .replacing(
                        Parts.SHEET,
                        "</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"B9:A3\"/><mergeCell ref=\"C1:XFD1048576\"/></mergeCells>");
        assertThat(read(parts).sheets().getFirst().merged())
                .containsExactly(new CellRange(3, 0, 9, 1), new CellRange(1, 2, 1_048_576, 16_383));
    }

    @Test
    void textFilesAreReadInWhateverTheyAreWritten() throws IOException {
        String text = "Titel;Thema\r\nÉcole à Maëstricht – 100 €;zorg\r\n\"met; en\n\"\"meer\"\"\";x\r\n";
        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE", "UTF-16")) {
            assertText(text.getBytes(Charset.forName(charset)), charset);
        }
        assertText(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "UTF-8 with a mark");
        assertText(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), "UTF-16LE with a mark");
        assertText(text.replace(';', '\t').replace("met\t", "met;").getBytes(StandardCharsets.UTF_8), "tabs");
        assertText(text.replace(';', ',').replace("met,", "met;").getBytes(StandardCharsets.UTF_8), "commas");
        assertText(
                ("sep=|\r\n" + text.replace(';', '|').replace("met|", "met;")).getBytes(StandardCharsets.UTF_8),
                "declared");
    }

    private void assertText(byte[] bytes, String how) throws IOException {
        Sheet sheet = read("lijst.csv", bytes).sheets().getFirst();
        assertThat(sheet.rows()).as(how).hasSize(3);
        assertThat(sheet.rows().get(1).cells())
                .as(how)
                .extracting(Cell::text)
                .containsExactly("École à Maëstricht – 100 €", "zorg");
        assertThat(sheet.rows().get(2).cells())
                .as(how)
                .extracting(Cell::text)
                .containsExactly("met; en\n\"meer\"", "x");
    }

    @Test
    void brokenCharactersAreReadAndSaid() throws IOException {
        byte[] bytes =
                "Titel;Thema\nÉcole à Liège, frontière fermée;santé\nx\u00A4\u00A4;\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xC3;
        Workbook workbook = read("lijst.csv", bytes);
        assertThat(workbook.sheets().getFirst().rows().get(1).cells())
                .extracting(Cell::text)
                .contains("santé");
        assertThat(workbook.remarks()).extracting(Remark::key).contains("remark.encoding.broken");
    }

    @Test
    void aFileThatSeemsOpenIsReadAndSaid() throws IOException {
        Files.createFile(folder.resolve("~$lijst.xlsx"));
        assertThat(read("lijst.xlsx", Parts.good().zip()).remarks())
                .extracting(Remark::key)
                .containsExactly("remark.open");
    }

    @ParameterizedTest
    @CsvSource({"'', false", "<xdr:twoCellAnchor/>, true", "<xdr:oneCellAnchor/>, true"})
    void aDrawingIsSaidOnlyWhereSomethingIsDrawn(String drawn, boolean isSaid) throws IOException {
        Parts parts = Parts.good()
                .with(
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        Parts.relations(Parts.relation("rId1", "drawing", "../drawings/drawing1.xml")))
                .with(
                        "xl/drawings/drawing1.xml",
                        "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\">"
                                + drawn + "</xdr:wsDr>");
        assertThat(read(parts).remarks())
                .extracting(Remark::key)
                .containsExactlyElementsOf(isSaid ? List.of("remark.drawing") : List.of());
    }

    @Test
    void remarksWithoutEndAreCounted() throws IOException {
        Remarks remarks = new Remarks();
        for (int i = 0; i < 1_500; i++) remarks.add(Remark.of("remark.comment", "Lijst", "A" + i, "x"));
        remarks.add(Remark.of("remark.drawing", "Lijst", ""));
        assertThat(remarks.list()).hasSize(1_002).endsWith(Remark.of("remark.more", "", "", 500));
    }

    private static Parts rows(String cells) {
        return Parts.good().with(Parts.SHEET, Parts.sheet("<row>" + cells + "</row>"));
    }

    private static String styled(String format) {
        return Parts.styles(200)
                .replace(
                        "<cellXfs>",
                        "<numFmts><numFmt numFmtId=\"200\" formatCode=\"" + format + "\"/></numFmts><cellXfs>");
    }

    private static Content day(int year, int month, int day) {
        return new Content.Day(LocalDate.of(year, month, day), DatePrecision.DAY);
    }

    private static Content cell(Workbook workbook, int row, int column) {
        return workbook.sheets().getFirst().rows().stream()
                .filter(one -> one.number() == row)
                .findFirst()
                .orElseThrow()
                .cell(column)
                .orElseThrow()
                .content();
    }

    private Workbook read(Parts parts) throws IOException {
        return read("lijst.xlsx", parts.zip());
    }

    private Workbook read(String name, byte[] bytes) throws IOException {
        return new WorkbookReader().read(Files.write(folder.resolve(name), bytes), Progress.NONE);
    }
}
