package nl.slagboom.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Row;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The workbook of an export: one sheet to read and edit, one hidden with the words that its drop-downs offer. */
final class Sheets {

    private static final int WINDOW = 100;
    private static final int WIDEST = 60;

    private final Export export;
    private final Wording wording;
    private final List<Field<Obstacle, ?>> fields;
    private final RowHeight height;
    private final Set<Integer> borrowing = new TreeSet<>(); // columns

    Sheets(Export export) {
        this.export = export;
        wording = export.wording();
        fields = export.fields();
        height = new RowHeight(fields.stream().mapToInt(Sheets::width));
    }

    void write(OutputStream out, String by, Progress progress) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            try {
                fill(workbook, progress);
                Imprint.on(workbook.getXSSFWorkbook(), by);
                workbook.write(out);
            } finally {
                letGo(workbook);
            }
        }
    }

    /** POI would close the file that it keeps rows in first, then find rows that are not in it yet, and complain. */
    static void letGo(SXSSFWorkbook workbook) throws IOException {
        for (Sheet sheet : workbook) {
            if (sheet instanceof SXSSFSheet streamed) streamed.flushRows();
        }
    }

    private void fill(SXSSFWorkbook workbook, Progress progress) {
        SXSSFSheet sheet = workbook.createSheet(wording.messages().text("export.sheet"));
        CellStyles styles = new CellStyles(workbook, wording, BorderStyle.NONE);
        heading(sheet, styles);
        List<Row> rows = export.rows();
        for (int i = 0; i < rows.size(); i++) {
            progress.checkCancelled();
            progress.report(i, rows.size());
            row(sheet.createRow(i + 1), rows.get(i), styles);
        }
        if (!fields.isEmpty()) sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, fields.size() - 1));
        Paper.landscape(sheet, 1, fields.stream().mapToInt(Sheets::width).sum(), names());
        Paper.footer(sheet, Paper.day(LocalDate.now(ZoneId.systemDefault()), wording));
        lockReference(sheet, rows.size());
        explainBorrowed(sheet, rows.size());
        dropDowns(workbook, sheet, rows.size());
        ColumnsSheet.add(workbook, columns(), export.givenOut(), export.audience());
    }

    private void heading(Sheet sheet, CellStyles styles) {
        org.apache.poi.ss.usermodel.Row heading = sheet.createRow(0);
        for (int column = 0; column < fields.size(); column++) {
            Cell cell = heading.createCell(column);
            cell.setCellValue(wording.label(fields.get(column)));
            cell.setCellStyle(styles.heading);
            sheet.setColumnWidth(column, width(fields.get(column)) * 256);
        }
        height.fit(heading, _ -> true);
        heading.createCell(fields.size()).setCellValue(OurWorkbook.IDENTITY);
        sheet.setColumnHidden(fields.size(), true);
        sheet.createFreezePane(0, 1);
    }

    static int width(Field<Obstacle, ?> field) {
        return switch (field.type()) {
            case FieldType.Localized text -> text.multiline() ? WIDEST : 45;
            case FieldType.Plain text -> text.multiline() ? 45 : 22;
            case FieldType.Codes<?> codes -> 26;
            case FieldType.Code<?> code -> 22;
            case FieldType.Moment moment -> 17;
            default -> 14;
        };
    }

    /** Reference and title where they stand side by side, else the one that is there, else the first column. */
    private CellRangeAddress names() {
        int reference = fields.indexOf(ObstacleFields.REFERENCE);
        int title = fields.indexOf(ObstacleFields.TITLE);
        int first = reference < 0 ? Math.max(title, 0) : reference;
        return new CellRangeAddress(-1, -1, first, title == first + 1 ? title : first);
    }

    private void row(org.apache.poi.ss.usermodel.Row line, Row row, CellStyles styles) {
        for (int column = 0; column < fields.size(); column++) {
            Object value = row.values().get(fields.get(column)).orElse(null);
            if (value == null) continue;
            Cell cell = line.createCell(column);
            styles.fill(cell, value);
            if (isBorrowed(value)) {
                if (cell.getCellStyle().equals(styles.text)) cell.setCellStyle(styles.borrowed);
                borrowing.add(column);
            }
        }
        height.fit(line, _ -> false);
        Cell identity = line.createCell(fields.size());
        identity.setCellValue(row.id().toString());
        identity.setCellStyle(styles.text); // POI looks long for the style of a cell that has none
    }

    private boolean isBorrowed(Object value) {
        return value instanceof LocalizedText text
                && text.shownIn(wording.language())
                        .filter(language -> language != wording.language())
                        .isPresent();
    }

    /** Whoever stands on such a column is told what slanted letters mean: a note on a cell would come back as a remark. */
    private void explainBorrowed(Sheet sheet, int rows) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        for (int column : borrowing) {
            DataValidation told = helper.createValidation(
                    helper.createTextLengthConstraint(
                            DataValidationConstraint.OperatorType.GREATER_OR_EQUAL, "0", null),
                    new CellRangeAddressList(1, rows, column, column));
            told.setShowErrorBox(false);
            told.createPromptBox(
                    wording.messages().text("handout.borrowed"),
                    wording.messages().text("handout.borrowed.text"));
            told.setShowPromptBox(true);
            sheet.addValidationData(told);
        }
    }

    /** Refused as it is typed. Protecting the sheet would keep partners from sorting it. */
    private void lockReference(Sheet sheet, int rows) {
        int column = fields.indexOf(ObstacleFields.REFERENCE);
        if (column < 0 || rows == 0) return;
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation lock = helper.createValidation(
                helper.createCustomConstraint("FALSE()"), new CellRangeAddressList(1, rows, column, column));
        lock.createErrorBox(
                wording.label(ObstacleFields.REFERENCE), wording.messages().text("export.reference.locked"));
        lock.setShowErrorBox(true);
        sheet.addValidationData(lock);
    }

    private Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (Field<Obstacle, ?> field : fields) {
            boolean inOneLanguage = field.type() instanceof FieldType.Localized;
            columns.put(
                    wording.label(field),
                    inOneLanguage ? field.code() + "@" + wording.language().code() : field.code());
        }
        return columns;
    }

    private void dropDowns(SXSSFWorkbook workbook, Sheet sheet, int rows) {
        if (rows == 0) return;
        DropDowns words = new DropDowns(workbook, wording::value);
        for (int column = 0; column < fields.size(); column++) {
            if (fields.get(column).type() instanceof FieldType.Code<?> code)
                words.on(sheet, new CellRangeAddressList(1, rows, column, column), code.codes());
        }
    }
}
