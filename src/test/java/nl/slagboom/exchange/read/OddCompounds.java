package nl.slagboom.exchange.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;

/** Files of Excel 97 to 2003 that are out of the ordinary. */
final class OddCompounds {

    private static final String[] ROW = {"A2 Een", "B2 7"};
    /** What Excel itself takes for no password. */
    private static final String NO_PASSWORD = "VelvetSweatshop";

    private OddCompounds() {}

    static List<OddFile> all() {
        return List.of(
                OddFile.of("small.xls", () -> small().xls(), ROW),
                OddFile.of(
                        "codepage.xls",
                        () -> Records.of(book -> cells(book, "Één – €", 7))
                                .changing(Records.CODE_PAGE, page -> page.with(0, 2, 10_000))
                                .xls(),
                        "A2 Één – €",
                        "B2 7"),
                OddFile.of(
                        "nocodepage.xls",
                        () -> small().without(Records.CODE_PAGE).xls(),
                        ROW),
                OddFile.of(
                        "continued.xls",
                        () -> Records.of(book -> cells(book, "lang é ".repeat(4_000), 7))
                                .xls(),
                        "A2 " + "lang é ".repeat(4_000),
                        "B2 7"),
                OddFile.of(
                        "continuedmixed.xls",
                        () -> Records.of(book -> cells(book, "x".repeat(8_200) + "–".repeat(9_000), 7))
                                .xls(),
                        "A2 " + "x".repeat(8_200) + "–".repeat(9_000),
                        "B2 7"),
                OddFile.of(
                        "packed.xls",
                        () -> small().changing(
                                        Records.NUMBER,
                                        number -> new Records.Item(0x27E, new byte[] {1, 0, 1, 0, 15, 0, 30, 0, 0, 0}))
                                .xls(),
                        ROW),
                OddFile.of(
                        "packedmany.xls",
                        () -> small().changing(
                                        Records.NUMBER,
                                        number -> new Records.Item(
                                                0xBD,
                                                new byte[] {1, 0, 1, 0, 15, 0, 30, 0, 0, 0, 15, 0, 34, 0, 0, 0, 2, 0}))
                                .xls(),
                        "A2 Een",
                        "B2 7",
                        "C2 8"),
                OddFile.of(
                        "label.xls",
                        () -> small().changing(
                                        Records.NUMBER,
                                        number -> new Records.Item(
                                                0x204, new byte[] {1, 0, 1, 0, 15, 0, 2, 0, 0, 'j', 'a'}))
                                .xls(),
                        "A2 Een",
                        "B2 ja"),
                OddFile.of(
                        "unknown.xls",
                        () -> small().before(
                                        Records.NUMBER,
                                        new Records.Item(0x1FFF, new byte[8_000]),
                                        new Records.Item(Records.CONTINUE, new byte[10]))
                                .xls(),
                        ROW),
                OddFile.of("norows.xls", () -> small().without(Records.ROW).xls(), ROW),
                OddFile.of(
                        "since1904.xls",
                        () -> Records.of(book -> date(book, 43_538))
                                .changing(0x22, mark -> mark.with(0, 2, 1))
                                .xls(),
                        "A2 Een",
                        "B2 2023-03-15"),
                OddFile.of(
                        "date.xls", () -> Records.of(book -> date(book, 45_000)).xls(), "A2 Een", "B2 2023-03-15"),
                OddFile.of(
                        "formulas.xls",
                        () -> Records.of(OddCompounds::formulas).xls(),
                        "A2 = uitkomst",
                        "B2 = 3",
                        "C2 = true",
                        "D2 = ! #N/A"),
                OddFile.of(
                        "nooutcome.xls",
                        () -> Records.of(OddCompounds::formulas)
                                .without(Records.OUTCOME)
                                .xls(),
                        "A2 = ! ",
                        "B2 = 3",
                        "C2 = true",
                        "D2 = ! #N/A"),
                OddFile.of("hidden.xls", () -> Records.of(OddCompounds::hidden).xls(), "A2 Een", "B2 7"),
                OddFile.of(
                        "merged.xls",
                        () -> Records.of(book -> {
                                    HSSFSheet sheet = cells(book, "Een", 7);
                                    sheet.addMergedRegion(new CellRangeAddress(1, 65_535, 0, 0));
                                })
                                .xls(),
                        ROW),
                OddFile.of(
                        "lastplace.xls",
                        () -> Records.of(book -> cells(book, "Een", 7)
                                        .createRow(65_535)
                                        .createCell(255)
                                        .setCellValue(1))
                                .xls(),
                        "A2 Een",
                        "B2 7",
                        "IV65536 1"),
                OddFile.of("linked.xls", () -> Records.of(OddCompounds::link).xls(), "A2 Een", "B2 7", "remark.link"),
                OddFile.of("velvet.xls", OddCompounds::velvet, ROW),
                OddFile.of("macros.xls", () -> joined("VBA", "Book", "\u0005SummaryInformation"), ROW),
                OddFile.of("shouting.xls", () -> BadCompounds.compound("WORKBOOK", small().stream()), ROW),
                OddFile.of(
                        "trailing.xls",
                        () -> BadCompounds.compound("Workbook", java.util.Arrays.copyOf(small().stream(), 60_000)),
                        ROW));
    }

    static Records small() throws IOException {
        return Records.of(book -> cells(book, "Een", 7));
    }

    private static HSSFSheet cells(HSSFWorkbook book, String text, double number) {
        HSSFSheet sheet = book.createSheet("Lijst");
        var heading = sheet.createRow(0);
        heading.createCell(0).setCellValue("Titel");
        heading.createCell(1).setCellValue("Aantal betrokkenen");
        var row = sheet.createRow(1);
        row.createCell(0).setCellValue(text);
        row.createCell(1).setCellValue(number);
        return sheet;
    }

    private static void date(HSSFWorkbook book, double serial) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat((short) 14);
        cells(book, "Een", serial).getRow(1).getCell(1).setCellStyle(style);
    }

    private static void formulas(HSSFWorkbook book) {
        var row = cells(book, "", 0).createRow(1);
        for (int i = 0; i < 4; i++) row.createCell(i).setCellFormula("A1");
        row.getCell(0).setCellValue("uitkomst");
        row.getCell(1).setCellValue(3);
        row.getCell(2).setCellValue(true);
        Cell error = row.getCell(3);
        error.setCellErrorValue(FormulaError.NA.getCode());
    }

    private static void hidden(HSSFWorkbook book) {
        HSSFSheet sheet = cells(book, "Een", 7);
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        book.createSheet("Leeg");
        book.setActiveSheet(1);
        book.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
    }

    private static void link(HSSFWorkbook book) {
        var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("http://127.0.0.1:9/x");
        cells(book, "Een", 7).getRow(1).getCell(0).setHyperlink(link);
    }

    private static byte[] velvet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Biff8EncryptionKey.setCurrentUserPassword(NO_PASSWORD);
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            cells(workbook, "Een", 7);
            workbook.write(bytes);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return bytes.toByteArray();
    }

    /** With other streams beside it, in which anything stands. */
    private static byte[] joined(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(small().xls()))) {
            for (String name : names) files.createDocument(new ByteArrayInputStream(OtherKinds.random(9_000)), name);
            files.createDirectory("_VBA_PROJECT_CUR").createDocument("dir", new ByteArrayInputStream(new byte[3]));
            files.writeFilesystem(bytes);
        }
        return bytes.toByteArray();
    }
}
