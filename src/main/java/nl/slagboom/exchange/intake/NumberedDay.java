package nl.slagboom.exchange.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.slagboom.exchange.read.Content;

/**
 * A day in figures that may be read in two orders: "07/03/2025". With points between the day always comes first.
 *
 * @param dayFirst empty where that is no day
 * @param monthFirst empty where that is no day
 */
record NumberedDay(Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {

    private static final Pattern FIGURES =
            Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})\\2(\\d{4}|\\d{2})( \\d{1,2}:\\d{2}.*)?");

    /** What a cell says; empty where it is no text, or no such day in any order. */
    static Optional<NumberedDay> of(Content content) {
        if (!(content instanceof Content.Text(String text))) return Optional.empty();
        Matcher figures = FIGURES.matcher(text.strip());
        if (!figures.matches()) return Optional.empty();
        int first = Integer.parseInt(figures.group(1));
        int second = Integer.parseInt(figures.group(3));
        int year = DateWords.year(figures.group(4));
        NumberedDay day = new NumberedDay(day(year, second, first), day(year, first, second));
        return Optional.of(day).filter(read -> read.dayFirst.isPresent() || read.monthFirst.isPresent());
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty(); // no such day: then it is meant otherwise
        }
    }

    boolean isOnlyMonthFirst() {
        return dayFirst.isEmpty();
    }

    boolean isOnlyDayFirst() {
        return monthFirst.isEmpty();
    }

    /** Whether it is another day in the other order. */
    boolean isEither() {
        return dayFirst.isPresent() && monthFirst.isPresent() && !dayFirst.equals(monthFirst);
    }
}
