package nl.slagboom.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** The days that tell of what was. One that is yet to come is likely a slip, and is remarked; it may be kept all the same. */
public final class PastDays {

    private static final Set<Field<?, ?>> FIELDS = Stream.concat(
                    List.<Field<?, ?>>of(
                            ObstacleFields.REPORTED_ON,
                            ObstacleFields.STATUS_ON,
                            ReportFields.MADE_ON,
                            ActionFields.DONE_ON,
                            NoteFields.WRITTEN_ON,
                            DocumentFields.DATED)
                            .stream(),
                    Stream.of(Country.values()).map(ObstacleFields::statusOn))
            .collect(Collectors.toUnmodifiableSet());

    private PastDays() {}

    public static boolean isIn(Field<?, ?> field) {
        return FIELDS.contains(field);
    }

    /** Whether all of what it may mean is after a day; false of what is no day. */
    public static boolean isAhead(@Nullable Object value, LocalDate today) {
        if (value instanceof LocalDate day) return day.isAfter(today);
        return value instanceof PartialDate date && date.day().isAfter(today);
    }
}
