package nl.slagboom.exchange.write;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.InvalidValue;
import nl.slagboom.model.code.DatePrecision;
import nl.slagboom.model.value.PartialDate;
import nl.slagboom.model.value.Quantity;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Color;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** How cells look and what they hold. Each style is made once: a workbook holds only so many. */
final class CellStyles {

    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    final CellStyle title;
    final CellStyle heading;
    final CellStyle band;
    final CellStyle text;
    final CellStyle strong;
    final CellStyle indented;
    final CellStyle borrowed;
    private final CellStyle quoted;
    private final CellStyle day;
    private final CellStyle moment;
    private final Wording wording;

    /** @param lines around the cells of the list */
    CellStyles(Workbook workbook, Wording wording, BorderStyle lines) {
        this(workbook, wording, lines, null);
    }

    /**
     * @param lines around the cells of the list
     * @param ground of its cells; null for none
     */
    CellStyles(Workbook workbook, Wording wording, BorderStyle lines, @Nullable Color ground) {
        this.wording = wording;
        Font bold = workbook.createFont();
        bold.setBold(true);
        Font large = workbook.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 14);
        title = workbook.createCellStyle();
        title.setFont(large);
        text = workbook.createCellStyle();
        text.setWrapText(true);
        text.setVerticalAlignment(VerticalAlignment.TOP);
        border(text, lines);
        if (ground != null) {
            text.setFillForegroundColor(ground);
            text.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        heading = like(text, workbook);
        heading.setFont(bold);
        filled(heading, IndexedColors.GREY_25_PERCENT);
        band = like(text, workbook);
        band.setFont(bold);
        band.setWrapText(false);
        band.setBorderLeft(BorderStyle.NONE);
        band.setBorderRight(BorderStyle.NONE);
        filled(band, IndexedColors.LIGHT_CORNFLOWER_BLUE);
        strong = like(text, workbook);
        strong.setFont(bold);
        indented = like(text, workbook);
        indented.setAlignment(HorizontalAlignment.LEFT);
        indented.setIndention((short) 2);
        Font slanted = workbook.createFont();
        slanted.setItalic(true);
        slanted.setColor(IndexedColors.GREY_50_PERCENT.getIndex());
        borrowed = like(text, workbook);
        borrowed.setFont(slanted);
        quoted = like(text, workbook);
        quoted.setQuotePrefixed(true);
        day = shown("format.day", workbook);
        moment = shown("format.moment", workbook);
    }

    private CellStyle shown(String format, Workbook workbook) {
        CellStyle style = like(text, workbook);
        style.setDataFormat(workbook.createDataFormat()
                .getFormat(wording.messages().text(format).toLowerCase(Locale.ROOT)));
        return style;
    }

    private static CellStyle like(CellStyle other, Workbook workbook) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(other);
        return style;
    }

    private static void filled(CellStyle style, IndexedColors color) {
        style.setFillForegroundColor(color.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void border(CellStyle style, BorderStyle lines) {
        style.setBorderTop(lines);
        style.setBorderBottom(lines);
        style.setBorderLeft(lines);
        style.setBorderRight(lines);
    }

    /** Writes a field's value: dates as dates, numbers as numbers, all else as it reads. */
    void fill(Cell cell, Object value) {
        cell.setCellStyle(text);
        switch (value) {
            case LocalDate date -> day(cell, date);
            case PartialDate date when date.precision() == DatePrecision.DAY -> day(cell, date.day());
            case Instant instant -> {
                cell.setCellValue(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()));
                cell.setCellStyle(moment);
            }
            case Quantity quantity when !quantity.estimated() -> cell.setCellValue((double) quantity.number());
            case Long number -> cell.setCellValue((double) number);
            default -> text(cell, wording.value(value));
        }
    }

    private void day(Cell cell, LocalDate date) {
        if (date.getYear() < 1900) {
            cell.setCellValue(date.toString()); // a spreadsheet has no dates before 1900
            return;
        }
        cell.setCellValue(date);
        cell.setCellStyle(day);
    }

    private void text(Cell cell, String words) {
        // A literal _x000D_ would be read back as a line break.
        String written = words.contains("_x") ? ESCAPE.matcher(words).replaceAll("_x005F_") : words;
        if (written.length() > SpreadsheetVersion.EXCEL2007.getMaxTextLength())
            throw new InvalidValue(
                    "value.text.long", SpreadsheetVersion.EXCEL2007.getMaxTextLength(), written.length());
        cell.setCellValue(written);
        if (!words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0) cell.setCellStyle(quoted);
    }
}
