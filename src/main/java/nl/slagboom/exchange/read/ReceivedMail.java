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

    /** The subject and the text beneath it, as one note. */
    public String said() {
        if (subject.isEmpty()) return text;
        return text.isEmpty() ? subject : subject + "\n\n" + text;
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
