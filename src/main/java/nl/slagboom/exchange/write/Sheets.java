package nl.slagboom.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.slagboom.i18n.Wording;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Field;
import nl.slagboom.model.FieldType;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.Obstacle;
import nl.slagboom.model.code.DatePrecision;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import nl.slagboom.search.Row;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** The workbook of an export: one sheet to read and edit, one hidden with the words that its drop-downs offer. */
final class Sheets {

    /** The heading of the hidden column that tells which obstacle a row is. Import knows it. */
    static final String IDENTITY = "slagboom-id";

    private static final int WINDOW = 100;
    private static final int WIDEST = 60;

    private final Export export;
    private final Wording wording;
    private final List<Field<Obstacle, ?>> fields;

    Sheets(Export export) {
        this.export = export;
        wording = export.wording();
        fields = export.fields();
    }

    void write(OutputStream out, Progress progress) throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW)) {
            SXSSFSheet sheet = workbook.createSheet(wording.messages().text("export.sheet"));
            Styles styles = new Styles(workbook, wording);
            heading(sheet, styles);
            List<Row> rows = export.rows();
            for (int i = 0; i < rows.size(); i++) {
                progress.checkCancelled();
                progress.report(i, rows.size());
                row(sheet.createRow(i + 1), rows.get(i), styles);
            }
            page(sheet, rows.size());
            dropDowns(workbook, sheet, rows.size());
            workbook.write(out);
        }
    }

    private void heading(Sheet sheet, Styles styles) {
        org.apache.poi.ss.usermodel.Row heading = sheet.createRow(0);
        for (int column = 0; column < fields.size(); column++) {
            Cell cell = heading.createCell(column);
            cell.setCellValue(wording.label(fields.get(column)));
            cell.setCellStyle(styles.heading);
            sheet.setColumnWidth(column, width(fields.get(column)) * 256);
        }
        heading.createCell(fields.size()).setCellValue(IDENTITY);
        sheet.setColumnHidden(fields.size(), true);
        sheet.createFreezePane(0, 1);
    }

    private static int width(Field<Obstacle, ?> field) {
        return switch (field.type()) {
            case FieldType.Localized text -> text.multiline() ? WIDEST : 45;
            case FieldType.Plain text -> text.multiline() ? 45 : 22;
            case FieldType.Codes<?> codes -> 26;
            case FieldType.Code<?> code -> 22;
            default -> 14;
        };
    }

    private void row(org.apache.poi.ss.usermodel.Row line, Row row, Styles styles) {
        for (int column = 0; column < fields.size(); column++) {
            Object value = row.values().get(fields.get(column)).orElse(null);
            if (value == null) continue;
            Cell cell = line.createCell(column);
            cell.setCellStyle(styles.text);
            fill(cell, value, styles);
        }
        line.createCell(fields.size()).setCellValue(row.id().toString());
    }

    private void fill(Cell cell, Object value, Styles styles) {
        switch (value) {
            case LocalDate day -> day(cell, day, styles);
            case PartialDate date when date.precision() == DatePrecision.DAY -> day(cell, date.day(), styles);
            case Quantity quantity when !quantity.estimated() -> cell.setCellValue((double) quantity.number());
            case Long number -> cell.setCellValue((double) number);
            default -> text(cell, wording.value(value), styles);
        }
    }

    private static void day(Cell cell, LocalDate day, Styles styles) {
        if (day.getYear() < 1900) {
            cell.setCellValue(day.toString()); // a spreadsheet has no dates before 1900
            return;
        }
        cell.setCellValue(day);
        cell.setCellStyle(styles.day);
    }

    private static void text(Cell cell, String text, Styles styles) {
        // A literal _x000D_ would be read back as a line break.
        String written = text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
        if (written.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength())
            throw new InvalidValue(
                    "value.text.long", SpreadsheetVersion.EXCEL2007.getMaxTextLength(), written.length());
        cell.setCellValue(written);
        if (!text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0) cell.setCellStyle(styles.quoted);
    }

    private void page(Sheet sheet, int rows) {
        if (!fields.isEmpty()) sheet.setAutoFilter(new CellRangeAddress(0, rows, 0, fields.size() - 1));
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.getFooter().setRight("&P / &N");
        sheet.getFooter().setLeft("Slagboom &D");
    }

    /** The words of each code list on a hidden sheet, offered by name: a list in the cell itself breaks at 255 letters. */
    private void dropDowns(SXSSFWorkbook workbook, Sheet sheet, int rows) {
        if (rows == 0) return;
        Sheet words = workbook.createSheet("codes");
        DataValidationHelper helper = sheet.getDataValidationHelper();
        int lists = 0;
        for (int column = 0; column < fields.size(); column++) {
            if (!(fields.get(column).type() instanceof FieldType.Code<?> code)) continue;
            List<String> labels = Arrays.stream(code.codes().getEnumConstants())
                    .map(constant -> wording.value(constant))
                    .toList();
            for (int i = 0; i < labels.size(); i++) {
                org.apache.poi.ss.usermodel.Row line = words.getRow(i) == null ? words.createRow(i) : words.getRow(i);
                line.createCell(lists).setCellValue(labels.get(i));
            }
            Name name = workbook.createName();
            name.setNameName("codes_" + lists);
            String letters = CellReference.convertNumToColString(lists);
            name.setRefersToFormula("codes!$" + letters + "$1:$" + letters + "$" + labels.size());
            sheet.addValidationData(helper.createValidation(
                    helper.createFormulaListConstraint("codes_" + lists),
                    new CellRangeAddressList(1, rows, column, column)));
            lists++;
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(words), SheetVisibility.VERY_HIDDEN);
    }

    /** Each style once: a workbook holds only so many. */
    private static final class Styles {
        final CellStyle heading;
        final CellStyle text;
        final CellStyle quoted;
        final CellStyle day;

        Styles(SXSSFWorkbook workbook, Wording wording) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            heading = workbook.createCellStyle();
            heading.setFont(bold);
            heading.setWrapText(true);
            heading.setVerticalAlignment(VerticalAlignment.TOP);
            heading.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            heading.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            text = workbook.createCellStyle();
            text.setWrapText(true);
            text.setVerticalAlignment(VerticalAlignment.TOP);
            quoted = workbook.createCellStyle();
            quoted.cloneStyleFrom(text);
            quoted.setQuotePrefixed(true);
            day = workbook.createCellStyle();
            day.cloneStyleFrom(text);
            day.setDataFormat(workbook.createDataFormat()
                    .getFormat(wording.messages().text("format.day").toLowerCase(Locale.ROOT)));
        }
    }
}
