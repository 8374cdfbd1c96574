package nl.slagboom.exchange.write;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Consumer;
import nl.slagboom.job.Progress;
import nl.slagboom.model.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A mail that a person looks at, and sends with his own program: a file (RFC 5322, .eml) that opens there as one to be sent.
 * Who sends it, and what it is called by, follow from that program.
 *
 * @param to the addresses that it goes to, with commas between them; null where the person says
 * @param attachment a workbook that goes with it; null for none
 */
public record MailDraft(
        String subject,
        String text,
        @Nullable String to,
        @Nullable Path attachment) {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** @throws Refusal when an address is none */
    public MailDraft {
        if (to != null) addresses(to);
    }

    /**
     * Looks beforehand whether a draft can be written.
     *
     * @throws Refusal when the file's name ends otherwise, something is there that it cannot replace, or an address is none
     */
    public static void check(Path file, @Nullable String to) {
        Ending.of(file, Ending.EML);
        WholeFile.checkPlace(file);
        if (to != null) addresses(to);
    }

    /**
     * Writes the draft. A file that was there stays as it was until the new one is whole.
     *
     * @throws Refusal when the file's name ends otherwise, or it cannot be written there
     */
    public void to(Path file) {
        to(file, finished -> {});
    }

    /** @param keeping is given the file when it is whole, before it takes its place; where this fails, it takes none */
    void to(Path file, Consumer<Path> keeping) {
        Ending.of(file, Ending.EML);
        WholeFile.write(file, this::write, keeping, Progress.NONE);
    }

    private void write(OutputStream out) throws IOException {
        try {
            MimeMessage message = new Unsent();
            message.setSubject(subject, UTF_8);
            message.setHeader("X-Unsent", "1");
            if (to != null) message.setRecipients(Message.RecipientType.TO, addresses(to));
            if (attachment == null) message.setText(text, UTF_8);
            else message.setContent(with(attachment));
            message.saveChanges();
            message.writeTo(out);
        } catch (MessagingException e) {
            throw new IllegalStateException(e); // nothing in it comes from elsewhere
        }
    }

    private MimeMultipart with(Path workbook) throws MessagingException, IOException {
        MimeBodyPart words = new MimeBodyPart();
        words.setText(text, UTF_8);
        MimeBodyPart file = new MimeBodyPart();
        file.attachFile(workbook.toFile(), WORKBOOK, "base64");
        return new MimeMultipart(words, file);
    }

    private static InternetAddress[] addresses(String to) {
        try {
            InternetAddress[] addresses = InternetAddress.parse(to, true);
            for (InternetAddress address : addresses) address.validate();
            if (addresses.length == 0) throw new Refusal("mail.address", to);
            return addresses;
        } catch (AddressException e) {
            throw new Refusal(e, "mail.address", to);
        }
    }

    /** It gets no identity: two mails made of one draft would share it, and the library asks the network for one. */
    private static final class Unsent extends MimeMessage {
        Unsent() {
            super(Session.getInstance(new Properties()));
        }

        @Override
        protected void updateMessageID() {}
    }
}
