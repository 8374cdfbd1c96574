package nl.slagboom.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.slagboom.i18n.Wording;

/** Says in the reader's language what is to be done. */
public final class TaskWords {

    private final Wording wording;

    public TaskWords(Wording wording) {
        this.wording = wording;
    }

    /** What kind of thing it is: action, next step, … */
    public String kind(Task.Kind kind) {
        return wording.messages().text("today.kind." + kind.name());
    }

    /** The same of one of them. */
    public String one(Task task) {
        return wording.messages().text("today.one." + task.kind().name());
    }

    /** What is to be done, in a few words. */
    public String what(Task task) {
        return switch (task.kind()) {
            case ACTION, NEXT_STEP -> task.what().isBlank() ? one(task) : oneLine(task.what());
            case DRAFT ->
                task.what().isBlank()
                        ? wording.messages().text("today.what.DRAFT")
                        : wording.messages().text("today.what.DRAFT.new", task.what());
            case MAIL, DECISION, ANSWER, REPORT, STILL ->
                wording.messages().text("today.what." + task.kind().name(), task.what(), task.count());
        };
    }

    /** The same with the reference of the obstacle, where it is about one. */
    public String summary(Task task) {
        return (task.reference() + " " + what(task)).strip();
    }

    /** The obstacle that it is about, by its title; else whom. */
    public String about(Task task) {
        String title = task.title().shown(wording.language());
        return title.isEmpty() ? task.what() : title;
    }

    /** How it stands with its day: due, too late, not to be seen. */
    public String when(Task task, LocalDate on) {
        LocalDate day = task.day();
        if (day == null || task.kind() == Task.Kind.STILL) return "";
        long late = task.isOverdue(on) ? ChronoUnit.DAYS.between(day, on) : 0;
        String shown = day.equals(on) ? wording.messages().text("today.today") : wording.value(day);
        return late == 0 ? shown : wording.messages().text("today.late", shown, late);
    }

    /** All of it in one line. */
    public String line(Task task, LocalDate on) {
        return Stream.of(
                        task.reference(),
                        what(task),
                        when(task, on),
                        Objects.requireNonNullElse(task.who(), ""),
                        task.title().shown(wording.language()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ·  "));
    }

    /** The obstacle that it is about, by its reference and title; empty where it is about none. */
    public String obstacle(Task task) {
        return (task.reference() + " " + task.title().shown(wording.language())).strip();
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
