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

    /** In the order in which they are shown. */
    public enum Kind {
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

    /** What it is remembered by when it is put off or looked at. */
    public String key() {
        return kind + "." + subject + "." + version;
    }

    public boolean isOverdue(LocalDate today) {
        return kind != Kind.STILL && kind != Kind.REPORT && day != null && day.isBefore(today);
    }
}
