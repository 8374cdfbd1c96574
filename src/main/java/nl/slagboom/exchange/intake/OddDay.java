package nl.slagboom.exchange.intake;

import java.time.LocalDate;
import java.util.Optional;
import nl.slagboom.model.Field;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.value.PartialDate;

/** A day that is hardly meant. It is taken in as it stands, and said. */
final class OddDay {

    private static final LocalDate EARLY = LocalDate.of(1900, 1, 1);

    private OddDay() {}

    /** The key of what is to be said of it, which takes the heading and the day; empty for any other day, and for no day. */
    static Optional<String> remark(Field<?, ?> field, Object value, LocalDate today) {
        return switch (value) {
            case PartialDate date -> remark(field, date.day(), today);
            case LocalDate day when day.isBefore(EARLY) -> Optional.of("intake.day.early");
            case LocalDate day
            when field == ObstacleFields.REPORTED_ON && day.isAfter(today) -> Optional.of("intake.reported.future");
            default -> Optional.empty();
        };
    }
}
