package nl.slagboom.exchange.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.swing.text.BadLocationException;
import javax.swing.text.Document;
import javax.swing.text.rtf.RTFEditorKit;
import javax.xml.stream.XMLStreamException;
import nl.slagboom.exchange.read.DecodedText;
import nl.slagboom.exchange.read.MailFile;
import nl.slagboom.model.Legibility;
import nl.slagboom.model.ReadOut;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.jsoup.Jsoup;

/**
 * Reads out what a document says, whatever kind it is: PDF, Word, Excel, PowerPoint, OpenDocument, rich text, web pages, mails
 * with what is attached to them, and plain text. What a file is it says by its first bytes. Pictures in it are not read.
 */
public final class DocumentText {

    private static final System.Logger LOG = System.getLogger(DocumentText.class.getName());

    /** Seconds after which a document is given up: one that is made so can keep a reader for ever. */
    private static final int PATIENCE = 60;

    private static final int START = 4_096;

    private DocumentText() {}

    /** @param name of the file, by which a mail is known */
    public static ReadOut of(byte[] bytes, String name) {
        FutureTask<ReadOut> reading = new FutureTask<>(() -> read(bytes, name));
        Thread.ofPlatform().daemon().name("slagboom-document").start(reading);
        try {
            return reading.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) { // a foreign parser throws anything, errors among them
            LOG.log(Level.INFO, "A document cannot be read out", e);
            reading.cancel(true); // it is at bytes in memory: nothing is left half done
            return ReadOut.none(Legibility.BROKEN);
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            return ReadOut.none(Legibility.BROKEN);
        }
    }

    private static ReadOut read(byte[] bytes, String name)
            throws IOException, XMLStreamException, BadLocationException {
        Gathered text = new Gathered();
        try {
            return gather(bytes, name, text) ? ReadOut.of(text.text()) : ReadOut.none(Legibility.OTHER_KIND);
        } catch (Gathered.Full e) {
            return ReadOut.of(text.text());
        } catch (InvalidPasswordException | EncryptedDocumentException e) {
            return ReadOut.none(Legibility.LOCKED);
        }
    }

    /** @return whether it is of a kind that is read */
    static boolean gather(byte[] bytes, String name, Gathered text)
            throws IOException, XMLStreamException, BadLocationException {
        if (starts(bytes, 'P', 'K', 3, 4)) return PackageText.read(bytes, text);
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0)) return CompoundText.read(bytes, text);
        if (starts(bytes, '%', 'P', 'D', 'F')) PdfText.read(bytes, text);
        else if (starts(bytes, '{', '\\', 'r', 't', 'f')) text.write(rich(bytes));
        else if (MailFile.is(name)) MailText.read(bytes, name, text);
        else return plain(bytes, text);
        return true;
    }

    private static String rich(byte[] bytes) throws IOException, BadLocationException {
        RTFEditorKit kit = new RTFEditorKit();
        Document document = kit.createDefaultDocument();
        kit.read(new ByteArrayInputStream(bytes), document, 0);
        return document.getText(0, document.getLength());
    }

    private static boolean plain(byte[] bytes, Gathered text) throws IOException {
        String decoded = DecodedText.of(bytes).text();
        String start = decoded.substring(0, Math.min(START, decoded.length()));
        if (start.chars().anyMatch(c -> c < ' ' && !Character.isWhitespace(c))) return false; // no text
        boolean isPage = start.stripLeading().startsWith("<")
                && start.toLowerCase(Locale.ROOT).contains("<html");
        text.write(isPage ? Jsoup.parse(decoded).wholeText() : decoded);
        return true;
    }

    private static boolean starts(byte[] bytes, int... expected) {
        if (bytes.length < expected.length) return false;
        for (int i = 0; i < expected.length; i++) if ((bytes[i] & 0xFF) != expected[i]) return false;
        return true;
    }
}
