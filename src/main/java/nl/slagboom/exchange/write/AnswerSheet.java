package nl.slagboom.exchange.write;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.HandOut;
import nl.slagboom.model.Values;
import nl.slagboom.model.code.Language;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The sheet that says what became of each thing that a partner changed. It is there to be read, and never taken in. */
final class AnswerSheet {

    /** Beneath them stands what it is now. */
    private static final Set<Became> OTHERWISE =
            EnumSet.of(Became.BOTH, Became.CHANGED, Became.OURS, Became.OTHER, Became.OPEN);

    private static final List<String> HEADINGS = List.of(
            "answer.reference",
            "answer.title",
            "answer.field",
            "answer.base",
            "answer.theirs",
            "answer.became",
            "answer.now");
    private static final int[] WIDTHS = {14, 32, 26, 34, 34, 30, 34};

    private final Answer answer;
    private final LocalDate day;
    private final Bilingual words;
    private final RowHeight height = new RowHeight(Arrays.stream(WIDTHS));

    /** @param day on which it goes */
    AnswerSheet(Answer answer, LocalDate day, Bilingual words) {
        this.answer = answer;
        this.day = day;
        this.words = words;
    }

    void on(Sheet sheet, PartnerBook.Styles styles) {
        for (int i = 0; i < WIDTHS.length; i++) sheet.setColumnWidth(i, WIDTHS[i] * 256);
        sheet.setColumnHidden(WIDTHS.length, true);
        Cell title = row(sheet).createCell(0);
        title.setCellValue(words.text("answer.sheet"));
        title.setCellStyle(styles.open.title);
        words.languages().forEach(language -> row(sheet).createCell(0).setCellValue(about(words.in(language))));
        row(sheet);
        int heading = heading(sheet, styles);
        answer.outcomes().forEach(outcome -> line(row(sheet), outcome, styles));
        int last = heading + Math.max(1, answer.outcomes().size());
        sheet.setAutoFilter(new CellRangeAddress(heading, last, 0, WIDTHS.length - 1));
        sheet.createFreezePane(0, heading + 1);
        Paper.landscape(sheet, heading + 1, Arrays.stream(WIDTHS).sum(), new CellRangeAddress(-1, -1, 0, 1));
        Paper.footer(sheet, words.each(wording -> Paper.day(day, wording)));
    }

    /** Every row tells which sheet it is of, however it is sorted. */
    private static Row row(Sheet sheet) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        row.createCell(WIDTHS.length).setCellValue(OurWorkbook.ANSWER);
        return row;
    }

    private String about(Wording wording) {
        HandOut.Entry to = answer.to();
        LocalDate answered = LocalDate.ofInstant(Objects.requireNonNull(to.answeredAt()), ZoneId.systemDefault());
        return wording.messages()
                .text(
                        "answer.text",
                        to.fileName(),
                        Paper.day(answered, wording),
                        answer.outcomes().size());
    }

    private int heading(Sheet sheet, PartnerBook.Styles styles) {
        Row row = row(sheet);
        for (int i = 0; i < WIDTHS.length; i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(words.text(HEADINGS.get(i)));
            cell.setCellStyle(styles.read.heading);
        }
        height.fit(row, column -> true);
        return row.getRowNum();
    }

    private void line(Row row, Outcome outcome, PartnerBook.Styles styles) {
        put(row, 0, outcome.reference(), styles.open);
        Language language = words.first().language();
        put(row, 1, outcome.title().shown(language), styles.open);
        if (outcome.title().in(language) == null) row.getCell(1).setCellStyle(styles.open.borrowed);
        put(row, 2, words.each(wording -> outcome.label(wording, words.languages())), styles.open);
        put(row, 3, outcome.base(), styles.open);
        put(row, 4, outcome.theirs() == null ? words.text("answer.empty") : outcome.theirs(), styles.open);
        put(row, 5, became(outcome), styles.open);
        if (outcome.became() != Became.TAKEN) row.getCell(5).setCellStyle(styles.open.strong);
        boolean otherwise = OTHERWISE.contains(outcome.became());
        put(row, 6, otherwise && outcome.now() == null ? words.text("answer.empty") : outcome.now(), styles.open);
        height.fit(row, column -> column == 5);
    }

    private String became(Outcome outcome) {
        return words.each(wording ->
                wording.messages().text("answer.became." + outcome.became().name(), outcome.reference()));
    }

    private void put(Row row, int column, @Nullable Object value, CellStyles styles) {
        Cell cell = row.createCell(column);
        if (value == null) cell.setCellStyle(styles.text);
        else styles.fill(cell, shown(value));
    }

    private Object shown(Object value) {
        return switch (value) {
            case Enum<?> code -> words.value(code);
            case Values<?> whole -> Outcome.joined(whole, this::word);
            default -> value;
        };
    }

    private String word(Object value) {
        return value instanceof Enum<?> code ? words.value(code) : words.first().value(value);
    }
}
