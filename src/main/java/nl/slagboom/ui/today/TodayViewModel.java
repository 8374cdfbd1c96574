package nl.slagboom.ui.today;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.slagboom.job.Job;
import nl.slagboom.job.JobRunner;
import nl.slagboom.model.Dossier;
import nl.slagboom.model.HandOut;
import nl.slagboom.register.Register;
import nl.slagboom.report.Chore;
import nl.slagboom.report.Day;
import nl.slagboom.report.Pace;
import nl.slagboom.report.PutOff;
import nl.slagboom.report.Task;
import nl.slagboom.report.Today;
import nl.slagboom.search.Search;
import nl.slagboom.ui.common.LastSlip;
import nl.slagboom.ui.common.Settings;
import nl.slagboom.ui.common.Watched;
import org.jspecify.annotations.Nullable;

/** What is to be done today, read anew whenever the register changes while somebody looks. */
public final class TodayViewModel {

    /** What was looked at is not seen again, unless there is more of it. */
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int AHEAD = 7; // days
    private static final String EVERYBODY = "today.everybody";
    private static final String WEEK = "today.week";

    private final Search search;
    private final Register register;
    private final Settings settings;
    private final JobRunner jobs;
    private final String user;
    private final Clock clock;
    private final Supplier<List<Task>> unfinished;
    private final LastSlip slip;
    private final Consumer<Throwable> failed;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final Watched<Shown> watched;
    private boolean everybody;
    private boolean ahead;

    /**
     * What is seen.
     *
     * @param done what the user did today
     * @param names of those who have something to do
     */
    record Shown(Today today, Day done, NavigableSet<String> names) {

        Shown without(Task task) {
            return new Shown(today.without(task), done, names);
        }
    }

    /**
     * Makes the model; it reads nothing yet.
     *
     * @param unfinished tells, on the thread that draws, what was begun here and is not recorded
     * @param slip what was only looked at or put off can be taken back
     */
    public TodayViewModel(
            Search search,
            Register register,
            Settings settings,
            JobRunner jobs,
            String user,
            Clock clock,
            Supplier<List<Task>> unfinished,
            LastSlip slip,
            Consumer<Throwable> failed) {
        this.unfinished = unfinished;
        this.slip = slip;
        this.search = search;
        this.register = register;
        this.settings = settings;
        this.jobs = jobs;
        this.user = user;
        this.clock = clock;
        this.failed = failed;
        everybody = settings.get(EVERYBODY).filter("true"::equals).isPresent();
        ahead = settings.get(WEEK).filter("true"::equals).isPresent();
        watched = new Watched<>(jobs, "look", this::question, shown::set, failed);
    }

    /** Null until it was read. */
    ReadOnlyObjectProperty<@Nullable Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Somebody looks, or no longer does. */
    void watch(boolean now) {
        watched.watch(now);
    }

    /** The register has changed. */
    public void changed() {
        watched.changed();
    }

    /** Whether what is for others to do is seen too; also at the next start. */
    void showEverybody(boolean all) {
        everybody = all;
        keep(EVERYBODY, all);
    }

    boolean isEverybody() {
        return everybody;
    }

    /** Whether what has its day in the next seven days is seen too; also at the next start. */
    void showAhead(boolean all) {
        ahead = all;
        keep(WEEK, all);
    }

    boolean isAhead() {
        return ahead;
    }

    private void keep(String setting, boolean value) {
        settings.set(setting, String.valueOf(value));
        watched.read();
    }

    private Job<Shown> question() {
        Today.Whose whose = new Today.Whose(user, everybody);
        LocalDate last = today().plusDays(ahead ? AHEAD : 0);
        List<Task> begun = unfinished.get();
        return progress -> looked(whose, last, begun);
    }

    private Shown looked(Today.Whose whose, LocalDate last, List<Task> begun) {
        LocalDate on = today();
        Pace pace = Pace.of(settings::get);
        PutOff later = putOff();
        Today today = Today.until(last, search, whose, pace, later, on, clock.getZone())
                .with(begun.stream().filter(task -> !later.isPutOff(task, on)).toList());
        NavigableSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        search.openActions().forEach(open -> open.owner().ifPresent(names::add));
        names.add(user);
        return new Shown(today, Day.of(search, user, on, clock.getZone()), names);
    }

    private PutOff putOff() {
        return settings.get(PutOff.SETTING).map(PutOff::of).orElse(PutOff.NOTHING);
    }

    /**
     * It is done, or was looked at. It is off the list at once: who ticks off the next meanwhile ticks off the next.
     *
     * @param note what the logbook says of a next step, in the words of who does it
     * @param back what is said where it is taken back and was no more than looked at
     * @param then told when it stands
     */
    void done(Task task, String note, String back, Runnable then) {
        Shown now = shown.get();
        if (now != null) shown.set(now.without(task));
        if (Chore.is(task)) write(task, (chore, on) -> chore.done(on, user, note), then);
        else if (task.kind() == Task.Kind.STILL) later(task, today().plusDays(allowed(task)), back, then);
        else later(task, NEVER, back, then);
    }

    /** How long it is not seen again that nothing moved. */
    private int allowed(Task task) {
        return search.rows().rows().stream()
                .filter(row -> row.id().equals(task.subject()))
                .findFirst()
                .flatMap(row -> Pace.of(settings::get).of(row.status()))
                .orElse(1);
    }

    /** It is for another day. */
    void move(Task task, LocalDate day, String back, Runnable then) {
        if (Chore.is(task)) write(task, (chore, on) -> chore.due(day), then);
        else later(task, day, back, then);
    }

    /** Somebody else does it. */
    void handOver(Task task, String name, Runnable then) {
        write(task, (chore, on) -> chore.handedTo(name), then);
    }

    private void later(Task task, LocalDate day, String back, Runnable then) {
        String before = settings.get(PutOff.SETTING).orElse("");
        slip.did(() -> {
            settings.set(PutOff.SETTING, before);
            changed();
            return back;
        });
        settings.set(PutOff.SETTING, putOff().with(task, day).written(today()));
        changed();
        then.run();
    }

    private void write(Task task, BiFunction<Chore, LocalDate, Dossier> change, Runnable then) {
        UUID obstacle = Objects.requireNonNull(task.obstacle());
        LocalDate on = today();
        jobs.run(
                "detail.saving",
                progress -> {
                    Dossier now = search.dossier(obstacle).orElseThrow();
                    Dossier after = change.apply(new Chore(task, now), on);
                    boolean changes = !after.saysTheSameAs(now);
                    if (changes) register.save(now, after, user);
                    return changes;
                },
                saved -> {
                    changed();
                    then.run();
                },
                failure -> {
                    changed(); // it is not done: it stands there again
                    failed.accept(failure);
                });
    }

    /** The hand-out that a task is about. */
    void handOut(Task task, Consumer<HandOut.Entry> found) {
        jobs.run(
                "look",
                progress -> search.exchanges().handOuts().stream()
                        .filter(given -> given.id().equals(task.subject()))
                        .findFirst(),
                given -> given.ifPresent(found),
                failed);
    }
}
