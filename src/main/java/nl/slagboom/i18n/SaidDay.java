package nl.slagboom.i18n;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;

/**
 * A way in which people say a day. Its label gives the phrases for it, between bars: {@code *} is a day of the week,
 * {@code #} a number and {@code @} a month.
 */
enum SaidDay {
    TODAY {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today;
        }
    },
    TOMORROW {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.plusDays(1);
        }
    },
    AFTER_TOMORROW {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.plusDays(2);
        }
    },
    YESTERDAY {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.minusDays(1);
        }
    },
    BEFORE_YESTERDAY {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.minusDays(2);
        }
    },
    DAYS_AGO {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.minusDays(blanks.number);
        }
    },
    WEEKS_AGO {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.minusWeeks(blanks.number);
        }
    },
    MONTHS_AGO {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.minusMonths(blanks.number);
        }
    },
    /** The latest that was, and not today. */
    LAST_WEEKDAY {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.with(TemporalAdjusters.previous(blanks.weekday));
        }
    },
    WEEKDAY_OF_LAST_WEEK {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.minusWeeks(1).with(blanks.weekday);
        }
    },
    WEEKDAY_WEEKS_AGO {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.minusWeeks(blanks.number).with(blanks.weekday);
        }
    },
    /** Its Friday. */
    END_OF_LAST_WEEK {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.minusWeeks(1).with(DayOfWeek.FRIDAY);
        }
    },
    END_OF_LAST_MONTH {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.withDayOfMonth(1).minusDays(1);
        }
    },
    END_OF_LAST_YEAR {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.withDayOfYear(1).minusDays(1);
        }
    },
    IN_DAYS {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.plusDays(blanks.number);
        }
    },
    IN_WEEKS {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.plusWeeks(blanks.number);
        }
    },
    IN_MONTHS {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.plusMonths(blanks.number);
        }
    },
    WEEKDAY_AFTER_WEEKS {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return WEEKDAY.on(today, blanks).plusWeeks(blanks.number);
        }
    },
    WEEKDAY_AFTER_A_WEEK {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return WEEKDAY.on(today, blanks).plusWeeks(1);
        }
    },
    WEEKDAY_AFTER_TWO_WEEKS {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return WEEKDAY.on(today, blanks).plusWeeks(2);
        }
    },
    WEEKDAY_OF_NEXT_WEEK {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.plusWeeks(1).with(blanks.weekday);
        }
    },
    WEEKDAY_OF_THIS_WEEK {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.with(blanks.weekday);
        }
    },
    /** The first that comes, and not today. */
    WEEKDAY {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.with(TemporalAdjusters.next(blanks.weekday));
        }
    },
    /** Its Monday. */
    NEXT_WEEK {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.plusWeeks(1).with(DayOfWeek.MONDAY);
        }
    },
    /** Its Friday. */
    END_OF_THIS_WEEK {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.with(DayOfWeek.FRIDAY);
        }
    },
    END_OF_NEXT_WEEK {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.plusWeeks(1).with(DayOfWeek.FRIDAY);
        }
    },
    /** Its first day. */
    NEXT_MONTH {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.with(TemporalAdjusters.firstDayOfNextMonth());
        }
    },
    END_OF_THIS_MONTH {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.with(TemporalAdjusters.lastDayOfMonth());
        }
    },
    END_OF_NEXT_MONTH {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth());
        }
    },
    END_OF_THIS_YEAR {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            return today.with(TemporalAdjusters.lastDayOfYear());
        }
    },
    /** Of the first such month that is not over. */
    END_OF_MONTH {
        @Override
        LocalDate on(LocalDate today, Blanks blanks) {
            int year = blanks.month.compareTo(today.getMonth()) < 0 ? today.getYear() + 1 : today.getYear();
            return LocalDate.of(year, blanks.month, 1).with(TemporalAdjusters.lastDayOfMonth());
        }
    };

    /** What stood in the blanks of a phrase; where it has no such blank, anything. */
    record Blanks(DayOfWeek weekday, int number, Month month) {}

    abstract LocalDate on(LocalDate today, Blanks blanks);
}
