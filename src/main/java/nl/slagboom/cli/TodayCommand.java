package nl.slagboom.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.slagboom.exchange.write.TextFile;
import nl.slagboom.i18n.Wording;
import nl.slagboom.report.Appointments;
import nl.slagboom.report.Day;
import nl.slagboom.report.DayWords;
import nl.slagboom.report.Pace;
import nl.slagboom.report.PutOff;
import nl.slagboom.report.Task;
import nl.slagboom.report.TaskWords;
import nl.slagboom.report.Today;
import nl.slagboom.search.Search;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints what is to be done today, or writes it as appointments. */
@Command(name = "today", mixinStandardHelpOptions = true)
final class TodayCommand implements Callable<Integer> {

    private final Opener opener;
    private final Terminal terminal;

    @Mixin
    private final Options options = new Options();

    @Option(names = "--everybody", descriptionKey = "cli.today.everybody")
    private boolean everybody;

    @Option(names = "--until", paramLabel = "DAY", descriptionKey = "cli.today.until")
    private @Nullable String until;

    @Option(names = "--ics", paramLabel = "FILE", descriptionKey = "cli.today.ics")
    private @Nullable Path calendar;

    TodayCommand(Opener opener, Terminal terminal) {
        this.opener = opener;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Wording wording = options.wording(terminal);
        ZoneId zone = ZoneId.systemDefault();
        LocalDate on = AnswerBy.today();
        String me = options.by(terminal);
        Pace pace = Pace.of(opener::setting);
        PutOff later = opener.setting(PutOff.SETTING).map(PutOff::of).orElse(PutOff.NOTHING);
        LocalDate last = until == null ? calendar == null ? on : on.plusYears(1) : AnswerBy.day(until, wording);
        Today today;
        Day done;
        try (Opened opened = options.open(opener, terminal, false)) {
            Search search = opened.search();
            today = Today.until(last, search, new Today.Whose(me, everybody), pace, later, on, zone);
            done = Day.of(search, me, on, zone);
            options.warn(opened, terminal);
        }
        if (calendar != null) write(calendar, today, wording);
        else if (options.json) terminal.out().println(Json.print(json(today, done)));
        else print(today, done, wording);
        return Exit.DONE;
    }

    private void write(Path named, Today today, Wording wording) {
        Path file = terminal.folder().resolve(named);
        Replaced replaced = new Replaced(terminal);
        replaced.look(named);
        TextFile.write(file, new Appointments(wording).of(today.tasks(), Instant.now()));
        long count = Appointments.count(today.tasks());
        replaced.say(wording);
        if (options.json) terminal.out().println(Json.print(Map.of("file", file.toString(), "appointments", count)));
        else terminal.out().println(wording.messages().text("cli.today.written", file, count));
    }

    private void print(Today today, Day done, Wording wording) {
        TaskWords words = new TaskWords(wording);
        Task.@Nullable Kind kind = null;
        for (Task task : today.tasks()) {
            if (task.kind() != kind) terminal.out().println(words.kind(task.kind()));
            kind = task.kind();
            terminal.out().println("  " + words.line(task, today.on()));
        }
        if (kind == null) terminal.out().println(wording.messages().text("today.nothing"));
        terminal.out().println(new DayWords(wording).of(done));
    }

    private static Map<String, Object> json(Today today, Day done) {
        List<Map<String, Object>> tasks = new ArrayList<>();
        for (Task task : today.tasks()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("kind", task.kind());
            json.put("reference", task.reference().isEmpty() ? null : task.reference());
            json.put("subject", task.subject().toString());
            json.put("what", task.what());
            json.put("who", task.who());
            json.put("day", Objects.toString(task.day(), null));
            json.put("overdue", task.isOverdue(today.on()));
            json.put("count", task.count());
            tasks.add(json);
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("on", today.on().toString());
        json.put("tasks", tasks);
        json.put(
                "changesets",
                done.changesets().stream().map(past -> past.number()).toList());
        return json;
    }
}
