package nl.slagboom.exchange.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import nl.slagboom.model.code.DatePrecision;

/** What stands in a cell, by what the person who made it sees. */
public sealed interface Content {

    /** What a text field takes, and a preview shows. Dates by ISO 8601, numbers without grouping. */
    String text();

    /** Text, and whatever shows as text: times of day, numbers in cells formatted as text. */
    record Text(String text) implements Content {}

    /**
     * A number.
     *
     * @param text as shown where the format adds to it (00042, 25 %), else the exact number
     */
    record Amount(BigDecimal value, String text) implements Content {}

    /**
     * A date.
     *
     * @param precision what the cell's format shows of it: "mrt 2023" is a month
     */
    record Day(LocalDate date, DatePrecision precision) implements Content {
        @Override
        public String text() {
            return switch (precision) {
                case YEAR -> date.format(YEAR);
                case MONTH -> date.format(MONTH);
                case DAY, APPROXIMATE -> date.toString();
            };
        }
    }

    /** A date with a time that shows. */
    record Moment(LocalDateTime at) implements Content {
        @Override
        public String text() {
            return at.toString();
        }
    }

    record Truth(boolean value) implements Content {
        @Override
        public String text() {
            return Boolean.toString(value);
        }
    }

    /** Something stands there, but no value: to be named to the person, never taken as blank. */
    record Fault(Kind kind, String text) implements Content {
        public enum Kind {
            /** Such as {@code #N/A}: an error value. */
            ERROR,
            /** A formula whose outcome the file does not hold. */
            NOT_COMPUTED
        }
    }

    DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", java.util.Locale.ROOT);
    DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu-MM", java.util.Locale.ROOT);
}
