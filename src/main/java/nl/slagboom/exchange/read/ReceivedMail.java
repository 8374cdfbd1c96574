package nl.slagboom.exchange.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody sent us, as far as a logbook has a use for it.
 *
 * @param sender the name, or the address where there is none; null where nobody is named
 * @param address of the sender
 * @param sent the day, where the machine is
 * @param text what was said, without markup; attachments are left out
 * @param attached the names of what was attached
 */
public record ReceivedMail(
        @Nullable String sender,
        @Nullable String address,
        @Nullable LocalDate sent,
        String subject,
        String text,
        List<String> attached) {

    public ReceivedMail {
        attached = List.copyOf(attached);
    }

    private static final Pattern MARKS = Pattern.compile(
            "^(?:(?:re|fw|fwd|aw|wg|antw|doorst|betr|betreft|tr|rép|rep)\\s*:\\s*)+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern PASSED_ON =
            Pattern.compile("^.{0,30}?\\b(?:fw|fwd|wg|doorst|tr)\\s*:.*", Pattern.CASE_INSENSITIVE);

    /** The subject and beneath it the text as far as it is the sender's own, as one note. */
    public String said() {
        String own = own();
        if (subject.isEmpty()) return own;
        return own.isEmpty() ? subject : subject + "\n\n" + own;
    }

    /** The text without the mail that it answers. What is passed on is what the mail is about, and stays. */
    public String own() {
        return PASSED_ON.matcher(subject).matches() ? text : Quoted.without(text);
    }

    /** The subject without the marks of answering and passing on, in our four languages. */
    public String matter() {
        return MARKS.matcher(subject).replaceFirst("");
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(sent);
    }

    public Optional<String> by() {
        return Optional.ofNullable(sender);
    }
}
