package nl.slagboom.exchange.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import javax.swing.text.BadLocationException;
import javax.xml.stream.XMLStreamException;
import nl.slagboom.exchange.read.AttachedFiles;
import nl.slagboom.exchange.read.MailFile;
import nl.slagboom.exchange.read.ReceivedMail;

/** What of a mail is searched: who sent it, its subject, what it says and what is attached to it. */
final class MailText {

    private static final System.Logger LOG = System.getLogger(MailText.class.getName());

    /** So deep may mails lie in mails. */
    private static final int DEEPEST = 3;

    private MailText() {}

    /** @param name says by its ending which kind of mail it is */
    static void read(byte[] bytes, String name, Gathered text) throws IOException {
        ReceivedMail mail = MailFile.read(name, new ByteArrayInputStream(bytes));
        text.write(String.join(
                "\n", mail.by().orElse(""), mail.address() == null ? "" : mail.address(), mail.subject(), mail.text()));
        if (text.depth() >= DEEPEST) return;
        text.enter();
        AttachedFiles.of(name, bytes, (called, attached) -> attached(called, attached, text));
        text.leave();
    }

    /** One that cannot be read keeps nobody from finding the mail. */
    private static void attached(String name, byte[] bytes, Gathered text) throws Gathered.Full {
        try {
            text.write("\n");
            DocumentText.gather(bytes, name, text);
        } catch (Gathered.Full e) {
            throw e;
        } catch (IOException | XMLStreamException | BadLocationException | RuntimeException e) {
            // RuntimeException: POI throws anything at bad input
            LOG.log(Level.INFO, "What is attached to a mail cannot be read out", e);
        }
    }
}
