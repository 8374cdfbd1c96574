package nl.slagboom.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.model.ObstacleFields;
import nl.slagboom.model.code.Country;
import nl.slagboom.model.value.LocalizedText;
import nl.slagboom.search.Newcomer;
import nl.slagboom.search.OpenAction;
import nl.slagboom.search.Outstanding;
import nl.slagboom.search.Row;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done on a day, and what has its day in the time after it where that is asked.
 *
 * @param tasks in the order of their kinds, of each what is due first before the others
 */
public record Today(LocalDate on, List<Task> tasks) {

    /** What was reported is new for so long, where nobody said that he looked at it. */
    private static final int NEW = 14; // days

    private static final Comparator<Task> ORDER = Comparator.comparing(Task::kind)
            .thenComparing(Task::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::reference);

    public Today {
        tasks = List.copyOf(tasks);
    }

    /** The same with others, in their place. */
    public Today with(List<Task> others) {
        return new Today(
                on, Stream.concat(tasks.stream(), others.stream()).sorted(ORDER).toList());
    }

    /** The same without one that is done with. */
    public Today without(Task task) {
        return new Today(
                on, tasks.stream().filter(one -> !one.key().equals(task.key())).toList());
    }

    /**
     * Whose tasks are asked for.
     *
     * @param name as the history calls him, and as he is named where actions have an owner
     * @param everybody whether those of all others count too
     */
    public record Whose(String name, boolean everybody) {

        boolean isFor(@Nullable String owner) {
            return everybody || owner == null || Person.isMeant(name, owner);
        }
    }

    /** What stands on the list of a day, without what was put off. */
    public static Today of(Search search, Whose whose, Pace pace, PutOff later, LocalDate on, ZoneId zone) {
        return until(on, search, whose, pace, later, on, zone);
    }

    /**
     * The same with what has its day until later.
     *
     * @param last that day
     */
    public static Today until(
            LocalDate last, Search search, Whose whose, Pace pace, PutOff later, LocalDate on, ZoneId zone) {
        Map<UUID, Row> rows = search.refresh().rows().stream().collect(Collectors.toMap(Row::id, Function.identity()));
        List<Task> tasks = new ArrayList<>();
        actions(search, rows, whose, last, tasks);
        Outstanding.all(search).forEach(one -> answers(one, on, last, tasks));
        for (Row row : rows.values()) {
            step(row, whose, last, tasks);
            still(row, whose, pace, on, zone, tasks);
        }
        long before = search.changesetAt(on.minusDays(NEW).atStartOfDay(zone).toInstant());
        for (Newcomer newcomer : search.newcomers(before, whose.name())) {
            Row row = rows.get(newcomer.obstacle());
            if (row != null && row.status().isOpen()) tasks.add(reported(row, newcomer));
        }
        return new Today(
                on,
                tasks.stream()
                        .filter(task -> !later.isPutOff(task, on))
                        .sorted(ORDER)
                        .toList());
    }

    private static void actions(Search search, Map<UUID, Row> rows, Whose whose, LocalDate last, List<Task> tasks) {
        for (OpenAction open : search.openActions()) {
            Row row = rows.get(open.obstacle());
            LocalDate due = open.due().orElse(null);
            String owner = open.owner().orElse(null);
            boolean isMine = owner != null && Person.isMeant(whose.name(), owner);
            // What has no day is seen by whose it is, else it is seen by nobody.
            boolean isDue = due == null ? isMine : !due.isAfter(last);
            if (row == null || !isDue || !whose.isFor(owner)) continue;
            UUID id = open.action().id();
            tasks.add(new Task(
                    Task.Kind.ACTION, id, row.id(), row.reference(), row.title(), open.task(), owner, due, 0, 0));
        }
    }

    private static void step(Row row, Whose whose, LocalDate last, List<Task> tasks) {
        LocalDate due = row.get(ObstacleFields.NEXT_STEP_DUE).orElse(null);
        if (due == null || due.isAfter(last) || !row.status().isOpen() || !whose.isFor(stepOwner(row))) return;
        String step = row.get(ObstacleFields.NEXT_STEP).orElse("");
        tasks.add(new Task(
                Task.Kind.NEXT_STEP,
                row.id(),
                row.id(),
                row.reference(),
                row.title(),
                step,
                stepOwner(row),
                due,
                0,
                0));
    }

    private static @Nullable String stepOwner(Row row) {
        return row.get(ObstacleFields.NEXT_STEP_OWNER).orElse(owner(row));
    }

    private static @Nullable String owner(Row row) {
        return row.get(ObstacleFields.owner(Country.NL)).orElse(null);
    }

    private static void answers(Outstanding one, LocalDate on, LocalDate last, List<Task> tasks) {
        LocalDate until = one.handOut().answerBy();
        Task.Kind kind = switch (one.state(on)) {
            case UNDECIDED -> Task.Kind.DECISION;
            case LATE -> Task.Kind.ANSWER;
            case WAITING -> until == null || until.isAfter(last) ? null : Task.Kind.ANSWER;
            case ANSWERED, CLOSED -> null;
        };
        if (kind == null) return;
        tasks.add(new Task(
                kind,
                one.handOut().id(),
                null,
                "",
                LocalizedText.EMPTY,
                one.handOut().partner(),
                one.handOut().givenBy(),
                until,
                kind == Task.Kind.DECISION ? one.undecided() : one.handOut().reminders(),
                one.handOut().reminders()));
    }

    private static Task reported(Row row, Newcomer newcomer) {
        return new Task(
                Task.Kind.REPORT,
                row.id(),
                row.id(),
                row.reference(),
                row.title(),
                "",
                null,
                null,
                newcomer.reports(),
                newcomer.last());
    }

    private static void still(Row row, Whose whose, Pace pace, LocalDate on, ZoneId zone, List<Task> tasks) {
        LocalDate moved = row.get(ObstacleFields.CHANGED_AT)
                .map(at -> at.atZone(zone).toLocalDate())
                .orElse(null);
        LocalDate due = row.get(ObstacleFields.NEXT_STEP_DUE).orElse(null);
        int allowed = pace.of(row.status()).orElse(0);
        // Who has set a day for the next step is told of that when it comes.
        boolean isPlanned = due != null;
        if (moved == null || allowed == 0 || isPlanned || !whose.isFor(owner(row))) return;
        long days = ChronoUnit.DAYS.between(moved, on);
        if (days <= allowed) return;
        tasks.add(new Task(
                Task.Kind.STILL,
                row.id(),
                row.id(),
                row.reference(),
                row.title(),
                "",
                owner(row),
                moved,
                days,
                moved.toEpochDay()));
    }
}
