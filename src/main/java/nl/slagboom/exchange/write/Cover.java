package nl.slagboom.exchange.write;

import java.util.Arrays;
import nl.slagboom.exchange.read.OurWorkbook;
import nl.slagboom.i18n.Messages;
import nl.slagboom.i18n.Wording;
import nl.slagboom.model.code.Language;
import nl.slagboom.model.code.Status;
import nl.slagboom.model.value.LocalizedText;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** The first sheet of a handed-out workbook: what this is, how to answer, what the words for a status mean. */
final class Cover {

    private static final int LABEL = 30;
    private static final int TEXT = 95;

    private final HandOver handOver;
    private final Bilingual words;
    private final RowHeight height = new RowHeight(Arrays.stream(new int[] {LABEL, TEXT}));

    Cover(HandOver handOver, Bilingual words) {
        this.handOver = handOver;
        this.words = words;
    }

    void on(Sheet sheet, PartnerBook.Styles styles) {
        sheet.setColumnWidth(0, LABEL * 256);
        sheet.setColumnWidth(1, TEXT * 256);
        sheet.setDisplayGridlines(false);
        sheet.setColumnHidden(2, true);
        for (Language language : words.languages()) of(words.in(language), sheet, styles);
        sheet.getRow(0).createCell(2).setCellValue(OurWorkbook.COVER);
        Paper.landscape(sheet, 1, LABEL + TEXT, new CellRangeAddress(-1, -1, 0, 0));
        sheet.setRepeatingRows(null);
        sheet.setRepeatingColumns(null);
        Paper.footer(sheet, words.each(wording -> Paper.day(handOver.day(), wording)));
    }

    private void of(Wording wording, Sheet sheet, PartnerBook.Styles styles) {
        Messages messages = wording.messages();
        int next = sheet.getPhysicalNumberOfRows();
        if (next > 0) sheet.createRow(next++);
        Cell title = sheet.createRow(next++).createCell(0);
        title.setCellValue(messages.text("handout.title"));
        title.setCellStyle(styles.open.title);
        sheet.createRow(next);
        String remarks = words.text("handout.remarks");
        CellStyle strong = styles.open.strong;
        line(
                sheet,
                messages.text("handout.what"),
                messages.text(
                        "handout.what.text",
                        handOver.partner(),
                        handOver.obstacles().size(),
                        Paper.day(handOver.day(), wording)),
                strong,
                styles);
        if (handOver.answer() != null)
            line(
                    sheet,
                    messages.text("answer.cover"),
                    messages.text("answer.cover.text", words.first().messages().text("answer.sheet")),
                    strong,
                    styles);
        line(
                sheet,
                messages.text("handout.change"),
                messages.text("handout.change.text", remarks),
                styles.open.heading,
                styles);
        line(
                sheet,
                messages.text("handout.read"),
                messages.text("handout.read.text", remarks),
                styles.read.heading,
                styles);
        line(sheet, messages.text("handout.new"), messages.text("handout.new.text"), strong, styles);
        line(sheet, messages.text("handout.leave"), messages.text("handout.leave.text", remarks), strong, styles);
        line(sheet, messages.text("handout.move"), messages.text("handout.move.text"), strong, styles);
        line(
                sheet,
                messages.text("handout.sheets"),
                messages.text(
                        "handout.sheets.text",
                        words.first().messages().text("handout.sides"),
                        words.first().messages().text("handout.actions")),
                strong,
                styles);
        if (words.languages().size() == 1 && isBorrowing(wording.language()))
            line(
                    sheet,
                    messages.text("handout.borrowed"),
                    messages.text("handout.borrowed.text"),
                    styles.open.borrowed,
                    styles);
        if (handOver.answerBy() != null)
            line(sheet, messages.text("handout.until"), Paper.day(handOver.answerBy(), wording), strong, styles);
        String contact = Signature.of(handOver.contact()).orElseGet(() -> messages.text("handout.contact.sender"));
        line(sheet, messages.text("handout.contact"), contact, strong, styles);
        sheet.createRow(sheet.getPhysicalNumberOfRows());
        line(sheet, messages.text("handout.status"), "", styles.open.band, styles);
        for (Status status : Status.values())
            line(sheet, words.value(status), messages.text("handout.status." + status.name()), strong, styles);
    }

    private boolean isBorrowing(Language language) {
        return handOver.obstacles().stream()
                .anyMatch(obstacle -> handOver.fields().stream()
                        .anyMatch(field -> obstacle.get(field).orElse(null) instanceof LocalizedText text
                                && !text.isEmpty()
                                && text.in(language) == null));
    }

    private void line(Sheet sheet, String label, String text, CellStyle style, PartnerBook.Styles styles) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        Cell left = row.createCell(0);
        left.setCellValue(label);
        left.setCellStyle(style);
        styles.open.fill(row.createCell(1), text);
        height.fit(row, column -> column == 0);
    }
}
