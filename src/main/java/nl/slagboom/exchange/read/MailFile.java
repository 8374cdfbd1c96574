package nl.slagboom.exchange.read;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import nl.slagboom.model.Refusal;
import nl.slagboom.model.value.Text;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads mails that were saved as files: RFC 5322 (.eml) and Outlook's own (.msg). */
public final class MailFile {

    /** Characters that a note holds. */
    private static final int LONGEST = 19_000;

    private MailFile() {}

    /** Whether its name says that it is a mail. */
    public static boolean is(Path file) {
        return is(String.valueOf(file.getFileName()));
    }

    /** Whether a name is that of a mail. */
    public static boolean is(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".eml") || lower.endsWith(".msg");
    }

    static boolean isOutlook(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".msg");
    }

    /** @throws Refusal when it cannot be read as a mail */
    public static ReceivedMail read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            return read(name, bytes);
        } catch (IOException e) {
            throw new Refusal(e, "mail.unreadable", name);
        }
    }

    /**
     * Reads one that lies elsewhere.
     *
     * @param name says by its ending which kind it is
     * @throws Refusal when it cannot be read as a mail
     */
    public static ReceivedMail read(String name, InputStream bytes) {
        try {
            return isOutlook(name) ? outlook(bytes) : internet(bytes);
        } catch (IOException
                | MessagingException
                | RuntimeException e) { // RuntimeException: POI throws anything at bad input
            throw new Refusal(e, "mail.unreadable", name);
        }
    }

    private static ReceivedMail internet(InputStream bytes) throws MessagingException, IOException {
        MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), bytes);
        if (mail.getHeader("From") == null && mail.getHeader("Subject") == null) throw new IOException("No mail");
        InternetAddress from = mail.getFrom() != null
                        && mail.getFrom().length > 0
                        && mail.getFrom()[0] instanceof InternetAddress address
                ? address
                : null;
        String plain = text(mail, "text/plain");
        String said = plain == null ? text(mail, "text/html") : plain;
        return mail(
                from == null ? null : from.getPersonal(),
                from == null ? null : from.getAddress(),
                day(mail.getSentDate()),
                mail.getSubject(),
                said,
                attached(mail));
    }

    /** The names of the files in it, however deep. */
    private static List<String> attached(Part part) throws MessagingException, IOException {
        List<String> names = new ArrayList<>();
        String name = part.getFileName();
        if (name != null) names.add(MimeUtility.decodeText(name));
        else if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts)
            for (int i = 0; i < parts.getCount(); i++) names.addAll(attached(parts.getBodyPart(i)));
        return names;
    }

    /** The first part of this kind that is no attachment. */
    private static @Nullable String text(Part part, String type) throws MessagingException, IOException {
        if (Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) return null;
        if (part.isMimeType(type)) {
            String content = String.valueOf(part.getContent());
            return type.equals("text/html") ? plain(content) : content;
        }
        if (!part.isMimeType("multipart/*") || !(part.getContent() instanceof Multipart parts)) return null;
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart one = parts.getBodyPart(i);
            String text = text(one, type);
            if (text != null) return text;
        }
        return null;
    }

    private static ReceivedMail outlook(InputStream bytes) throws IOException {
        try (MAPIMessage mail = new MAPIMessage(bytes)) {
            mail.setReturnNullOnMissingChunk(true);
            String body = mail.getTextBody();
            String html = body == null ? mail.getHtmlBody() : null;
            Calendar sent = mail.getMessageDate();
            String address = mail.getMainChunks().getEmailFromChunk() == null
                    ? null
                    : mail.getMainChunks().getEmailFromChunk().getValue();
            return mail(
                    mail.getDisplayFrom(),
                    address != null && address.contains("@") ? address : null,
                    sent == null ? null : day(sent.getTime()),
                    mail.getSubject(),
                    html == null ? body : plain(html),
                    attached(mail));
        } catch (ChunkNotFoundException e) {
            throw new IOException(e);
        }
    }

    private static List<String> attached(MAPIMessage mail) {
        List<String> names = new ArrayList<>();
        for (AttachmentChunks chunks : mail.getAttachmentFiles()) {
            String name = AttachedFiles.name(chunks);
            if (name != null) names.add(name);
        }
        return names;
    }

    /** Paragraphs and lines stay lines. */
    private static String plain(String html) {
        Document page = Jsoup.parse(html);
        page.select("br").append("\\n");
        page.select("p, div, tr, li, h1, h2, h3, h4").prepend("\\n");
        return page.text().replace("\\n", "\n").replaceAll(" *\n *", "\n");
    }

    private static ReceivedMail mail(
            @Nullable String name,
            @Nullable String address,
            @Nullable LocalDate day,
            @Nullable String subject,
            @Nullable String text,
            List<String> attached) {
        String sender = Text.kept(name);
        String said = Text.kept(text == null ? null : Text.clean(text).replaceAll("\n{3,}", "\n\n"));
        String about = Text.kept(subject == null ? null : subject.replace('\n', ' '));
        return new ReceivedMail(
                sender == null ? Text.kept(address) : sender,
                Text.kept(address),
                day,
                about == null ? "" : about,
                said == null ? "" : said.length() > LONGEST ? said.substring(0, LONGEST) + " […]" : said,
                attached.stream().map(Text::kept).filter(Objects::nonNull).toList());
    }

    private static @Nullable LocalDate day(@Nullable Date moment) {
        return moment == null
                ? null
                : moment.toInstant().atZone(ZoneId.systemDefault()).toLocalDate();
    }
}
