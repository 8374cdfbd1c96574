package nl.slagboom.exchange.read;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody sent us, as far as a logbook has a use for it.
 *
 * @param sender the name, or the address where there is none; null where nobody is named
 * @param address of the sender
 * @param sent the day, where the machine is
 * @param text what was said, without markup; attachments are left out
 */
public record ReceivedMail(
        @Nullable String sender,
        @Nullable String address,
        @Nullable LocalDate sent,
        String subject,
        String text) {

    /** The subject and the text beneath it, as one note. */
    public String said() {
        if (subject.isEmpty()) return text;
        return text.isEmpty() ? subject : subject + "\n\n" + text;
    }

    public Optional<LocalDate> day() {
        return Optional.ofNullable(sent);
    }

    public Optional<String> by() {
        return Optional.ofNullable(sender);
    }
}
