package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as spreadsheets count them, from 30 December 1899: what is left of a date in a cell whose format a program lost. Of
 * 1950 to 2099 only; what is not of five digits may be a year.
 */
final class CountedDay {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final Pattern NUMBER = Pattern.compile("\\d{5}");
    private static final int FIRST = 18_264;
    private static final int LAST = 73_050;

    private CountedDay() {}

    /** @param text of a cell in which a date is to stand */
    static Optional<LocalDate> of(String text) {
        if (!NUMBER.matcher(text).matches()) return Optional.empty();
        int count = Integer.parseInt(text);
        return count < FIRST || count > LAST ? Optional.empty() : Optional.of(ZERO.plusDays(count));
    }
}
