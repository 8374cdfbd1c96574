package nl.slagboom.report;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.slagboom.i18n.Wording;

/**
 * What is to be done as appointments of whole days (iCalendar, RFC 5545). Who takes the file in again finds the same ones: each keeps
 * its identity. They take nobody's time.
 */
public final class Appointments {

    private final Wording wording;

    /** @param wording in which they are worded */
    public Appointments(Wording wording) {
        this.wording = wording;
    }

    /**
     * The text of an .ics file; what has no day is not in it.
     *
     * @param at when it is made
     */
    public String of(List<Task> tasks, Instant at) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Slagboom//"
                + wording.language().code().toUpperCase(wording.messages().locale())));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        for (Task task : tasks) {
            LocalDate day = task.day();
            if (day != null && isAppointment(task)) calendar.add(event(task, day, at));
        }
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** How many of them would be in it. */
    public static long count(List<Task> tasks) {
        return tasks.stream()
                .filter(task -> task.day() != null && isAppointment(task))
                .count();
    }

    /** That nothing moves, or that something was reported, is due on no day. */
    private static boolean isAppointment(Task task) {
        return switch (task.kind()) {
            case ACTION, NEXT_STEP, ANSWER -> true;
            case DRAFT, MAIL, DECISION, REPORT, STILL -> false;
        };
    }

    private VEvent event(Task task, LocalDate day, Instant at) {
        TaskWords words = new TaskWords(wording);
        VEvent event = new VEvent(false);
        event.add(new Uid(task.kind().name().toLowerCase(Locale.ROOT) + "-" + task.subject() + "@slagboom"));
        event.add(new DtStamp(at));
        event.add(new DtStart<>(day));
        event.add(new Summary(words.summary(task)));
        event.add(new Description(words.about(task)));
        event.add(new Categories(words.kind(task.kind())));
        Transp free = ImmutableTransp.TRANSPARENT;
        event.add(free);
        return event;
    }
}
