package nl.slagboom.report;

import java.time.LocalDate;
import java.util.UUID;
import nl.slagboom.model.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing to be done.
 *
 * @param subject what it is about: an action, an obstacle or a hand-out
 * @param obstacle null where it is about none, or several
 * @param reference of the obstacle, or empty
 * @param title of the obstacle, or empty
 * @param what the action, the step, or the partner, in whatever language that was written
 * @param who is to do it; null where nobody is named
 * @param day on which it is due, or since when nothing moved; null where none was set
 * @param count of questions, of reports, or of days since something moved
 * @param version tells one thing from the next about the same subject: what was put off is asked again when it is another
 */
public record Task(
        Kind kind,
        UUID subject,
        @Nullable UUID obstacle,
        String reference,
        LocalizedText title,
        String what,
        @Nullable String who,
        @Nullable LocalDate day,
        long count,
        long version) {

    private static final UUID NEW = new UUID(0, 0);

    /** In the order in which they are shown. */
    public enum Kind {
        /** Begun on this machine, and not recorded yet. */
        DRAFT,
        /** Mails that wait for what is to become of them. */
        MAIL,
        /** Somebody took it on. */
        ACTION,
        /** The next step of an obstacle. */
        NEXT_STEP,
        /** What both a partner and we changed, and nobody decided. */
        DECISION,
        /** A partner was asked to answer by that day. */
        ANSWER,
        /** What others reported, and I have not looked at. */
        REPORT,
        /** Nothing moved for longer than its stage allows. */
        STILL
    }

    /** An obstacle that was changed and not recorded. */
    public static Task changed(UUID obstacle, String reference, LocalizedText title) {
        return new Task(Kind.DRAFT, obstacle, obstacle, reference, title, "", null, null, 0, 0);
    }

    /** A new obstacle that was half typed, and begins so. */
    public static Task begun(String beginning) {
        return new Task(Kind.DRAFT, NEW, null, "", LocalizedText.EMPTY, beginning, null, null, 0, 0);
    }

    /** So many mails wait. */
    public static Task mails(long count) {
        return new Task(Kind.MAIL, NEW, null, "", LocalizedText.EMPTY, "", null, null, count, count);
    }

    /** What it is remembered by when it is put off or looked at. */
    public String key() {
        return kind + "." + subject + "." + version;
    }

    /** Whether its day is yet to come. */
    public boolean isAhead(LocalDate today) {
        return day != null && day.isAfter(today);
    }

    public boolean isOverdue(LocalDate today) {
        return day != null && kind != Kind.STILL && kind != Kind.REPORT && day.isBefore(today);
    }
}
