package nl.slagboom.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What somebody put off, or has looked at.
 *
 * @param until by the key of a task the day on which it is seen again
 */
public record PutOff(Map<String, LocalDate> until) {

    public static final PutOff NOTHING = new PutOff(Map.of());

    /** The key of the setting. */
    public static final String SETTING = "today.later";

    private static final Pattern ONE = Pattern.compile("([\\w.-]+)=(\\d{4}-\\d{2}-\\d{2})");

    public PutOff {
        until = Map.copyOf(until);
    }

    /** As it was written; what cannot be read was not put off. */
    public static PutOff of(String written) {
        Map<String, LocalDate> until = new LinkedHashMap<>();
        Matcher one = ONE.matcher(written);
        while (one.find()) day(one.group(2)).ifPresent(day -> until.put(one.group(1), day));
        return new PutOff(until);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty(); // the 31st of a month that has none
        }
    }

    public PutOff with(Task task, LocalDate day) {
        Map<String, LocalDate> more = new LinkedHashMap<>(until);
        more.put(task.key(), day);
        return new PutOff(more);
    }

    /** What is read back, without what is over. */
    public String written(LocalDate on) {
        return until.entrySet().stream()
                .filter(one -> one.getValue().isAfter(on))
                .map(one -> one.getKey() + "=" + one.getValue())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    public boolean isPutOff(Task task, LocalDate on) {
        LocalDate day = until.get(task.key());
        return day != null && day.isAfter(on);
    }
}
