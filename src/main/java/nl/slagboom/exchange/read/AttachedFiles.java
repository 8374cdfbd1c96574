package nl.slagboom.exchange.read;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.jspecify.annotations.Nullable;

/** What is attached to a mail that was saved as a file, however deep it lies in it; an attached mail is one file of it. */
public final class AttachedFiles {

    /** Bytes of one that are read; the rest of a larger one is left. */
    private static final int LIMIT = 50_000_000;

    private static final String MAIL = "message/rfc822";

    private final Taker taker;

    /** Takes what is attached. */
    public interface Taker {

        /** @param name of the file, as the mail has it */
        void take(String name, byte[] bytes) throws IOException;
    }

    private AttachedFiles(Taker taker) {
        this.taker = taker;
    }

    /**
     * Hands over each.
     *
     * @param name of the mail, says by its ending which kind it is
     * @throws IOException when it cannot be read as a mail, or the taker throws it
     */
    public static void of(String name, byte[] mail, Taker taker) throws IOException {
        AttachedFiles files = new AttachedFiles(taker);
        InputStream bytes = new ByteArrayInputStream(mail);
        try {
            if (MailFile.isOutlook(name)) files.outlook(bytes);
            else files.internet(new MimeMessage(Session.getInstance(new Properties()), bytes));
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    private void internet(Part part) throws MessagingException, IOException {
        String name = part.getFileName();
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts)
            for (int i = 0; i < parts.getCount(); i++) internet(parts.getBodyPart(i));
        else if (name != null || part.isMimeType(MAIL)) {
            String called = name == null ? "mail.eml" : MimeUtility.decodeText(name);
            boolean isBareMail = part.isMimeType(MAIL) && !MailFile.is(called);
            try (InputStream content = part.getInputStream()) {
                taker.take(isBareMail ? called + ".eml" : called, content.readNBytes(LIMIT));
            }
        }
    }

    private void outlook(InputStream bytes) throws IOException {
        try (MAPIMessage mail = new MAPIMessage(bytes)) {
            for (AttachmentChunks chunks : mail.getAttachmentFiles()) {
                String name = name(chunks);
                ByteChunk data = chunks.getAttachData();
                if (data != null && data.getValue() != null)
                    taker.take(Objects.requireNonNullElse(name, ""), data.getValue());
            }
        }
    }

    /** The long one, where there is one. */
    static @Nullable String name(AttachmentChunks chunks) {
        StringChunk name =
                chunks.getAttachLongFileName() == null ? chunks.getAttachFileName() : chunks.getAttachLongFileName();
        return name == null ? null : name.getValue();
    }
}
