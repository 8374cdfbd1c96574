package nl.slagboom.exchange.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.slagboom.model.code.DatePrecision;
import org.jspecify.annotations.Nullable;

/** Turns what an .xlsx stores for a cell into what shows there. */
final class StoredCell {

    private final Reading reading;
    private final SharedStrings strings;
    private final Styles styles;
    private final Numbers numbers;

    StoredCell(Reading reading, SharedStrings strings, Styles styles, Numbers numbers) {
        this.reading = reading;
        this.strings = strings;
        this.styles = styles;
        this.numbers = numbers;
    }

    /** @return null where nothing shows */
    @Nullable
    Content content(String type, String value, int style, SheetBuilder sheet) {
        return switch (type) {
            case "s" -> shared(value.strip(), sheet);
            case "str", "inlineStr" -> new Content.Text(PlainText.of(StringEscapes.decode(value)));
            case "n" -> value.isBlank() ? null : numbers.of(value, styles.get(style));
            case "b" -> value.isBlank() ? null : truth(value.strip());
            case "e" -> new Content.Fault(Content.Fault.Kind.ERROR, value.strip());
            case "d" -> date(value.strip());
            default -> throw reading.refuse("unreadable.cells", sheet.name(), sheet.here());
        };
    }

    boolean isStruck(int style) {
        return styles.isStruck(style);
    }

    private static Content truth(String value) {
        return switch (value) {
            case "1", "true" -> new Content.Truth(true);
            case "0", "false" -> new Content.Truth(false);
            default -> throw new IllegalArgumentException(value);
        };
    }

    private Content shared(String index, SheetBuilder sheet) {
        int i = index.length() > 9 || !index.chars().allMatch(c -> c >= '0' && c <= '9') || index.isEmpty()
                ? -1
                : Integer.parseInt(index);
        if (!strings.has(i)) throw reading.refuse("unreadable.strings", sheet.name(), sheet.here());
        return strings.get(i);
    }

    private static @Nullable Content date(String iso) {
        if (iso.isEmpty()) return null;
        String local = iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso;
        if (local.indexOf('T') < 0) {
            return local.indexOf(':') > 0
                    ? new Content.Text(LocalTime.parse(local).toString())
                    : new Content.Day(LocalDate.parse(local), DatePrecision.DAY);
        }
        LocalDateTime at = LocalDateTime.parse(local);
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new Content.Day(at.toLocalDate(), DatePrecision.DAY)
                : new Content.Moment(at);
    }
}
