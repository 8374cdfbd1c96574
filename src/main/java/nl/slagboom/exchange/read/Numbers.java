package nl.slagboom.exchange.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import nl.slagboom.model.code.DatePrecision;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Turns stored numbers into what a person sees: numbers, dates, times. */
final class Numbers {

    /** Excel's own precision; what lies beyond is an artefact of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LONGEST = 40;

    private final boolean date1904;
    private final DataFormatter formatter = new DataFormatter(Locale.ROOT);

    /** @param date1904 whether days count from 1904, as old Macs did */
    Numbers(boolean date1904) {
        this.date1904 = date1904;
    }

    /** @throws NumberFormatException when it is no number */
    Content of(String stored, NumberStyle style) {
        return of(exact(stored.strip()), style);
    }

    Content of(double stored, NumberStyle style) {
        return of(exact(Double.toString(stored)), style);
    }

    private Content of(BigDecimal exact, NumberStyle style) {
        return switch (style.kind()) {
            case NUMBER -> new Content.Amount(exact, exact.toPlainString());
            case TEXT -> new Content.Text(exact.toPlainString());
            case SHAPED -> new Content.Amount(exact, formatted(exact, style));
            case TIME -> new Content.Text(formatted(exact, style));
            case DAY -> day(exact, style, DatePrecision.DAY);
            case MONTH -> day(exact, style, DatePrecision.MONTH);
            case YEAR -> day(exact, style, DatePrecision.YEAR);
            case MOMENT -> moment(exact, style);
        };
    }

    private String formatted(BigDecimal exact, NumberStyle style) {
        return formatter
                .formatRawCellContents(exact.doubleValue(), style.id(), style.code(), date1904)
                .strip();
    }

    private Content day(BigDecimal exact, NumberStyle style, DatePrecision precision) {
        LocalDateTime at = dateTime(exact.doubleValue());
        return at == null ? unseen(exact, style) : new Content.Day(at.toLocalDate(), precision);
    }

    private Content moment(BigDecimal exact, NumberStyle style) {
        LocalDateTime at = dateTime(exact.doubleValue());
        if (at == null) return unseen(exact, style);
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new Content.Day(at.toLocalDate(), DatePrecision.DAY)
                : new Content.Moment(at);
    }

    /** A number that cannot be the date it is formatted as: Excel fills such a cell with hash marks. */
    private static Content unseen(BigDecimal exact, NumberStyle style) {
        return new Content.Fault(Content.Fault.Kind.ERROR, exact.toPlainString() + " [" + style.code() + "]");
    }

    /** Before 1900 LibreOffice and Google count on downwards, and so show what their users typed. */
    private @org.jspecify.annotations.Nullable LocalDateTime dateTime(double serial) {
        if (serial >= 2_958_466 || serial < -700_000) return null;
        if (serial >= 0) return DateUtil.getLocalDateTime(serial, date1904, true);
        return date1904 ? null : DAY_ZERO.plusDays((long) Math.floor(serial)).atStartOfDay();
    }

    /** Digits as stored for whole numbers, however many; fractions as Excel rounds them. */
    private static BigDecimal exact(String stored) {
        BigDecimal exact =
                new BigDecimal(stored.length() > LONGEST ? Double.toString(Double.parseDouble(stored)) : stored);
        if (Math.abs((long) exact.precision() - exact.scale()) > 310) throw new NumberFormatException(stored);
        exact = exact.stripTrailingZeros();
        return exact.scale() > 0 ? exact.round(SHOWN).stripTrailingZeros() : exact;
    }
}
