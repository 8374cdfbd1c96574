package nl.slagboom.exchange.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Theme;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** The workbook of an Actielijst: a title, the day, and by theme the obstacles, each with its actions below it. */
final class ActionSheet {

    private static final int HEADING = 3;

    private final ActionList list;
    private final Bilingual words;
    private final List<ActionColumns.Column> columns;
    private final RowHeight height;

    ActionSheet(ActionList list) {
        this.list = list;
        words = new Bilingual(
                Stream.of(Language.NL, list.neighbour().language()).distinct().toList());
        columns = ActionColumns.with(list.neighbour(), list.audience(), words);
        height = new RowHeight(columns.stream().mapToInt(ActionColumns.Column::width));
    }

    void write(OutputStream out, String by, Progress progress) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Imprint.on(workbook, by);
            Sheet sheet = workbook.createSheet(words.first().messages().text("export.actions.sheet"));
            CellStyles styles = new CellStyles(workbook, words.first(), BorderStyle.THIN);
            title(sheet, styles);
            heading(sheet, styles);
            int next = HEADING + 1;
            if (list.obstacles().isEmpty()) sheet.createRow(next).createCell(0).setCellValue(none());
            for (Map.Entry<Optional<Theme>, List<Dossier>> theme :
                    list.byTheme().entrySet()) {
                band(sheet, next++, theme.getKey(), styles);
                for (Dossier obstacle : theme.getValue()) {
                    progress.checkCancelled();
                    next = obstacle(sheet, next, obstacle, styles);
                }
            }
            int width = columns.stream().mapToInt(ActionColumns.Column::width).sum();
            Paper.landscape(sheet, HEADING + 1, width, new CellRangeAddress(-1, -1, 0, 1));
            Paper.footer(sheet, words.each(wording -> Paper.day(list.asOf(), wording)));
            ColumnsSheet.add(workbook, codes(), list.givenOut(), list.audience());
            workbook.write(out);
        }
    }

    private void title(Sheet sheet, CellStyles styles) {
        Cell title = sheet.createRow(0).createCell(0);
        title.setCellValue(words.each(
                wording -> wording.messages().text("export.actions.title", wording.value(list.neighbour()))));
        title.setCellStyle(styles.title);
        sheet.createRow(1)
                .createCell(0)
                .setCellValue(words.each(wording -> wording.messages()
                        .text("export.actions.stand", wording.value(list.asOf()), wording.value(list.since()))));
        sheet.createRow(2).createCell(0).setCellValue(remarks());
    }

    /** That it is less than all; and, for whoever reads the second language, where tasks stand, which are in one only. */
    private String remarks() {
        List<String> remarks = new ArrayList<>();
        if (list.isSelection()) remarks.add(words.text("export.actions.selection"));
        String first = words.first().messages().text("export.actions.point");
        words.languages().stream()
                .skip(1)
                .map(language -> words.in(language).messages().text("export.actions.tasks", first))
                .forEach(remarks::add);
        return String.join(" ", remarks);
    }

    private String none() {
        return words.each(wording -> wording.messages().text("export.actions.none", wording.value(list.neighbour())));
    }

    private void heading(Sheet sheet, CellStyles styles) {
        Row heading = sheet.createRow(HEADING);
        for (int i = 0; i < columns.size(); i++) {
            Cell cell = heading.createCell(i);
            cell.setCellValue(columns.get(i).heading());
            cell.setCellStyle(styles.heading);
            sheet.setColumnWidth(i, columns.get(i).width() * 256);
        }
        height.fit(heading, _ -> true);
        heading.createCell(columns.size()).setCellValue(OurWorkbook.IDENTITY);
        sheet.setColumnHidden(columns.size(), true);
        sheet.createFreezePane(0, HEADING + 1);
    }

    /** Its words run on over the empty cells beside them: Excel sorts no range in which cells are merged. */
    private void band(Sheet sheet, int at, Optional<Theme> theme, CellStyles styles) {
        Row band = sheet.createRow(at);
        for (int i = 0; i < columns.size(); i++) band.createCell(i).setCellStyle(styles.band);
        band.getCell(0).setCellValue(theme.map(words::value).orElseGet(() -> words.text("export.actions.notheme")));
    }

    private int obstacle(Sheet sheet, int at, Dossier obstacle, CellStyles styles) {
        int next = at;
        Row line = sheet.createRow(next++);
        for (int i = 0; i < columns.size(); i++)
            fill(line, i, columns.get(i).ofObstacle().apply(obstacle), styles);
        line.getCell(1).setCellStyle(styles.strong);
        height.fit(line, column -> column == 1);
        line.createCell(columns.size()).setCellValue(obstacle.id().toString());
        for (Task task : Task.of(obstacle, list.since())) {
            Row below = sheet.createRow(next++);
            for (int i = 0; i < columns.size(); i++)
                fill(below, i, columns.get(i).ofTask().apply(task), styles);
            below.getCell(1).setCellStyle(styles.indented);
            height.fit(below, _ -> false);
            below.createCell(columns.size()).setCellValue(task.identity());
        }
        return next;
    }

    private static void fill(Row line, int column, @Nullable Object value, CellStyles styles) {
        Cell cell = line.createCell(column);
        if (value == null) cell.setCellStyle(styles.text);
        else styles.fill(cell, value);
    }

    private Map<String, String> codes() {
        Map<String, String> codes = new LinkedHashMap<>();
        columns.forEach(column -> codes.put(column.heading(), column.code()));
        return codes;
    }
}
