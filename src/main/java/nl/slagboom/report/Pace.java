package nl.slagboom.report;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.slagboom.model.code.Status;

/**
 * How long an obstacle may stand still in each stage of its life before somebody is told.
 *
 * @param days by status; a closed one has none
 */
public record Pace(Map<Status, Integer> days) {

    /** Two months to ask for clarification and six to an outcome are those of Regulation (EU) 2025/925, Art. 8 and 9. */
    public static final Pace USUAL = new Pace(Map.of(
            Status.REPORTED, 14,
            Status.UNDER_ASSESSMENT, 60,
            Status.AWAITING_INFORMATION, 60,
            Status.RECOGNISED, 90,
            Status.IN_PROGRESS, 90,
            Status.PARTIALLY_RESOLVED, 180,
            Status.MANAGED, 365));

    private static final int MOST = 3_650;

    public Pace {
        days = Map.copyOf(days);
    }

    /**
     * The usual one, but where a setting says otherwise.
     *
     * @param setting by key; {@code days.REPORTED} holds a number of days from 1 to 3650, what else stands there counts for nothing
     */
    public static Pace of(Function<String, Optional<String>> setting) {
        Map<Status, Integer> days = new EnumMap<>(USUAL.days);
        for (Status status : USUAL.days.keySet())
            setting.apply(key(status))
                    .map(String::strip)
                    .filter(Pace::isNumberOfDays)
                    .map(Integer::valueOf)
                    .ifPresent(said -> days.put(status, said));
        return new Pace(days);
    }

    /** Whether that many can be set: 1 to 3650. */
    public static boolean isNumberOfDays(String said) {
        if (!said.matches("\\d{1,4}")) return false;
        int days = Integer.parseInt(said);
        return days >= 1 && days <= MOST;
    }

    /** The key of the setting. */
    public static String key(Status status) {
        return "days." + status.name();
    }

    /** Empty for a stage in which nothing is expected. */
    public Optional<Integer> of(Status status) {
        return Optional.ofNullable(days.get(status));
    }
}
