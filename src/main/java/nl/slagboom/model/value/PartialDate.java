package nl.slagboom.model.value;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import nl.slagboom.model.code.DatePrecision;

/**
 * A date as exactly as it is known. The day is the first of the month or year where only that is known.
 *
 * @param day ISO date
 * @param precision how much of the day means something; {@code APPROXIMATE} is a year, roughly
 */
@Embeddable
public record PartialDate(
        @Column(name = "day") LocalDate day,

        @Column(name = "precision") @Enumerated(EnumType.STRING)
        DatePrecision precision)
        implements Comparable<PartialDate> {

    public PartialDate {
        day = switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(1);
            case YEAR, APPROXIMATE -> day.withDayOfYear(1);
        };
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, DatePrecision.DAY);
    }

    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), DatePrecision.MONTH);
    }

    public static PartialDate ofYear(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), DatePrecision.YEAR);
    }

    public static PartialDate about(int year) {
        return new PartialDate(LocalDate.of(year, 1, 1), DatePrecision.APPROXIMATE);
    }

    /** The middle of what it may mean, to the day: where only the year is known, 1 July. */
    public LocalDate middle() {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.withDayOfMonth(15);
            case YEAR, APPROXIMATE -> day.withMonth(7);
        };
    }

    /** The last day that it may mean. */
    public LocalDate last() {
        return switch (precision) {
            case DAY -> day;
            case MONTH -> day.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR, APPROXIMATE -> day.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /** Whether it is known well enough to say that it lies in this period: a year, a month, or one day. */
    public boolean isWithin(PartialDate period) {
        return switch (period.precision) {
            case DAY -> equals(period);
            case MONTH ->
                (precision == DatePrecision.DAY || precision == DatePrecision.MONTH)
                        && day.getMonthValue() == period.day.getMonthValue()
                        && day.getYear() == period.day.getYear();
            case YEAR, APPROXIMATE -> day.getYear() == period.day.getYear();
        };
    }

    /** The same in every language: {@code 2026-03-01}, {@code 2026-03}, {@code 2026}, {@code ~2026}. */
    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> day.toString();
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> String.valueOf(day.getYear());
            case APPROXIMATE -> "~" + day.getYear();
        };
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws DateTimeException when there is no such day
     * @throws IllegalArgumentException when it is no date
     */
    public static PartialDate parse(String text) {
        if (text.startsWith("~")) return about(Integer.parseInt(text.substring(1)));
        int last = text.lastIndexOf('-');
        if (last <= 0) return ofYear(Integer.parseInt(text));
        if (text.lastIndexOf('-', last - 1) > 0) return of(LocalDate.parse(text));
        int year = Integer.parseInt(text.substring(0, last));
        return of(YearMonth.of(year, Integer.parseInt(text.substring(last + 1))));
    }

    @Override
    public int compareTo(PartialDate other) {
        int byDay = day.compareTo(other.day);
        return byDay != 0 ? byDay : precision.compareTo(other.precision);
    }
}
