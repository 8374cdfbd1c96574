package nl.slagboom.exchange.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads lines of text with a separator. Every field is text, or an error: leading zeros stay, dates are not guessed at here. */
final class TextReader {

    private static final Pattern ERROR =
            Pattern.compile("#[\\p{Lu}0-9/]{2,10}[!?]|#N/A|#NV|#N/D|#N/B|(Err|Fehler|Fout|Erreur ?):\\d{3}");
    private static final int LONGEST_ERROR = 12;

    private final Reading reading;

    TextReader(Reading reading) {
        this.reading = reading;
    }

    Sheet read(byte[] bytes, String sheetName) throws IOException {
        DecodedText decoded = DecodedText.of(bytes);
        FileKind kind = FileKind.ofText(decoded.text());
        if (!kind.isReadable()) throw reading.refuse(kind.refusal());
        if (isBinary(decoded.text())) throw reading.refuse("unreadable.unknown");
        if (!decoded.charset().equals(StandardCharsets.UTF_8)) {
            reading.remark("remark.encoding", sheetName, "", decoded.charset().displayName(java.util.Locale.ROOT));
        }
        if (!decoded.whole()) reading.remark("remark.encoding.broken", sheetName, "");
        reading.expect(decoded.text().length());
        return lines(decoded.text(), sheetName);
    }

    private Sheet lines(String text, String sheetName) throws IOException {
        Separator separator = Separator.of(text);
        SheetBuilder sheet = new SheetBuilder(reading, sheetName, Visibility.VISIBLE);
        try (CSVParser parser = CSVParser.parse(text.substring(separator.from()), separator.format())) {
            for (CSVRecord line : parser) row(line, sheet);
        } catch (UncheckedIOException e) {
            // The one thing it stumbles over: a quotation mark that is opened and never closed.
            throw reading.refuse(e, "unreadable.quote", sheet.row() + 1);
        }
        return sheet.build();
    }

    private void row(CSVRecord line, SheetBuilder sheet) {
        sheet.startRow(sheet.row() + 1, false);
        for (int i = 0; i < line.size(); i++) {
            sheet.startCell(i);
            String field = line.get(i);
            reading.countText(field.length());
            sheet.fill(content(PlainText.of(field)), false, false);
        }
        sheet.endRow();
    }

    /** Of a formula that failed a spreadsheet program writes the error, in the words of its language. */
    private static Content content(String text) {
        return text.length() <= LONGEST_ERROR && ERROR.matcher(text).matches()
                ? new Content.Fault(Content.Fault.Kind.ERROR, text)
                : new Content.Text(text);
    }

    /** Text has no control characters; the mark with which DOS ended files is let by. */
    private static boolean isBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) return true;
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A) controls++;
        }
        return controls * 1_000L > text.length();
    }
}
