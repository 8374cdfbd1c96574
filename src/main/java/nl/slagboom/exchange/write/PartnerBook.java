package nl.slagboom.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.job.Progress;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.jspecify.annotations.Nullable;

/** The workbook of a hand-out: how to answer, the sheets, and hidden what brings every edit back to its field. */
final class PartnerBook {

    private static final int WINDOW = 100;
    /** At the foot of a sheet, for what is new. */
    private static final int EMPTY = 25;

    private static final int NARROW = 18;
    private static final int CHECKSUM = 16;
    private static final String READ_ONLY = "F2F2F2";
    private static final String OPEN = "C6E0B4";

    private final HandOver handOver;
    private final Bilingual words;
    /** What stood in each row, by its identity. */
    private final Map<String, String> checksums = new LinkedHashMap<>();

    PartnerBook(HandOver handOver) {
        this.handOver = handOver;
        words = new Bilingual(handOver.languages());
    }

    void write(OutputStream out, Progress progress) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            try {
                fill(workbook, progress);
                Imprint.on(workbook.getXSSFWorkbook(), handOver.contact());
                workbook.write(out);
            } finally {
                Sheets.letGo(workbook);
            }
        }
    }

    private void fill(SXSSFWorkbook workbook, Progress progress) {
        List<PartnerSheet<?>> sheets = new PartnerSheets(handOver, words).all();
        Styles styles = new Styles(workbook, words);
        new Cover(handOver, words)
                .on(workbook.createSheet(words.first().messages().text("handout.cover")), styles);
        Answer answer = handOver.answer();
        if (answer != null)
            new AnswerSheet(answer, handOver.day(), words)
                    .on(workbook.createSheet(words.first().messages().text("answer.sheet")), styles);
        // All of them before what is hidden: a person pages through them.
        for (PartnerSheet<?> sheet : sheets) workbook.createSheet(sheet.name());
        DropDowns dropDowns = new DropDowns(workbook, words::value);
        for (PartnerSheet<?> sheet : sheets)
            new Filling<>(workbook.getSheet(sheet.name()), sheet, styles).fill(dropDowns, progress);
        ColumnsSheet.add(workbook, handOver, sheets);
        rows(workbook);
        workbook.setActiveSheet(0);
    }

    /** How cells look that the partner may change, and those that are there to be read. */
    static final class Styles {
        final CellStyles open;
        final CellStyles read;

        Styles(SXSSFWorkbook workbook, Bilingual words) {
            open = new CellStyles(workbook, words.first(), BorderStyle.HAIR);
            read = new CellStyles(workbook, words.first(), BorderStyle.HAIR, color(READ_ONLY));
            open.heading.setFillForegroundColor(color(OPEN));
        }

        private static XSSFColor color(String hex) {
            return new XSSFColor(HexFormat.of().parseHex(hex), null);
        }
    }

    private void rows(SXSSFWorkbook workbook) {
        Sheet sheet = workbook.createSheet(OurWorkbook.ROWS);
        checksums.forEach((identity, checksum) -> {
            Row line = sheet.createRow(sheet.getPhysicalNumberOfRows());
            line.createCell(0).setCellValue(identity);
            line.createCell(1).setCellValue(checksum);
        });
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    /** One sheet under way. */
    private final class Filling<R> {
        private final SXSSFSheet sheet;
        private final PartnerSheet<R> what;
        private final List<PartnerSheet.Column<R>> columns;
        private final Styles styles;
        private final RowHeight height;

        Filling(SXSSFSheet sheet, PartnerSheet<R> what, Styles styles) {
            this.sheet = sheet;
            this.what = what;
            this.styles = styles;
            columns = what.columns();
            height = new RowHeight(columns.stream().mapToInt(this::width));
        }

        void fill(DropDowns dropDowns, Progress progress) {
            heading();
            int rows = what.rows().size();
            for (int i = 0; i < rows; i++) {
                progress.checkCancelled();
                progress.report(i, rows);
                row(sheet.createRow(i + 1), what.rows().get(i));
            }
            int all = rows + (what.grows() ? EMPTY : 0);
            for (int i = rows; i < all; i++) empty(sheet.createRow(i + 1));
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(all, 1), 0, columns.size() - 1));
            for (int column = 0; column < columns.size(); column++) guide(column, rows, all, dropDowns);
            Paper.landscape(sheet, 1, columns.stream().mapToInt(this::width).sum(), new CellRangeAddress(-1, -1, 0, 1));
            Paper.footer(sheet, words.each(wording -> Paper.day(handOver.day(), wording)));
        }

        /** A column in which nothing stands yet takes little paper. */
        private int width(PartnerSheet.Column<R> column) {
            if (column.code().equals(PartnerSheets.REMARKS)) return column.width();
            boolean empty = what.rows().stream().allMatch(row -> column.value().apply(row) == null);
            return empty ? Math.min(column.width(), NARROW) : column.width();
        }

        private void heading() {
            Row heading = sheet.createRow(0);
            for (int i = 0; i < columns.size(); i++) {
                Cell cell = heading.createCell(i);
                cell.setCellValue(columns.get(i).heading());
                cell.setCellStyle((columns.get(i).open() ? styles.open : styles.read).heading);
                sheet.setColumnWidth(i, width(columns.get(i)) * 256);
            }
            height.fit(heading, _ -> true);
            heading.createCell(columns.size()).setCellValue(OurWorkbook.IDENTITY);
            sheet.setColumnHidden(columns.size(), true);
            sheet.createFreezePane(0, 1);
        }

        private void row(Row line, R row) {
            List<String> standing = new ArrayList<>();
            for (int i = 0; i < columns.size(); i++) {
                PartnerSheet.Column<R> column = columns.get(i);
                Cell cell = line.createCell(i);
                put(cell, column.value().apply(row), what.isOpen(column, row) ? styles.open : styles.read);
                standing.add(column.code() + "=" + text(cell));
            }
            height.fit(line, _ -> false);
            String identity = what.identity().apply(row);
            Cell hidden = line.createCell(columns.size());
            hidden.setCellValue(identity);
            hidden.setCellStyle(styles.open.text);
            checksums.put(identity, checksum(String.join("\n", standing)));
        }

        private void empty(Row line) {
            for (int i = 0; i < columns.size(); i++) line.createCell(i).setCellStyle(styles.open.text);
        }

        /** What may be typed: a word of a list; nothing where it is only to be read. */
        private void guide(int at, int rows, int all, DropDowns dropDowns) {
            PartnerSheet.Column<R> column = columns.get(at);
            Class<? extends Enum<?>> codes = column.codes();
            int first = column.open() ? 1 : rows + 1;
            if (codes != null && all >= first) dropDowns.on(sheet, new CellRangeAddressList(first, all, at, at), codes);
            if (column.open() || rows == 0) return;
            DataValidationHelper helper = sheet.getDataValidationHelper();
            DataValidation lock = helper.createValidation(
                    helper.createCustomConstraint("FALSE()"), new CellRangeAddressList(1, rows, at, at));
            lock.createErrorBox(shortened(column.heading()), words.text("handout.locked"));
            lock.setShowErrorBox(true);
            sheet.addValidationData(lock);
        }
    }

    /** A box may have a title of 32 characters. */
    private static String shortened(String heading) {
        return heading.length() > 32 ? heading.substring(0, 31) + "…" : heading;
    }

    private static void put(Cell cell, @Nullable Object value, CellStyles styles) {
        switch (value) {
            case null -> cell.setCellStyle(styles.text);
            case PartnerSheet.Borrowed borrowed -> {
                styles.fill(cell, borrowed.text());
                cell.setCellStyle(styles.borrowed);
            }
            default -> styles.fill(cell, value);
        }
    }

    private static String text(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> String.valueOf(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static String checksum(String standing) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(standing.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, CHECKSUM);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }
}
