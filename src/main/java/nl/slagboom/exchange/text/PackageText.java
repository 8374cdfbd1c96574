package nl.slagboom.exchange.text;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.EncryptedDocumentException;

/** The text of documents that are packed XML: Word, PowerPoint and Excel since 2007, and OpenDocument. */
final class PackageText {

    /** Bytes that are unpacked of one file; a bomb has more. */
    private static final long LIMIT = 300_000_000;

    private static final Pattern OFFICE =
            Pattern.compile("word/(document|footnotes|endnotes|comments|(header|footer)\\d*)\\.xml"
                    + "|ppt/(slides/slide|notesSlides/notesSlide|comments/.*)\\d+\\.xml"
                    + "|xl/(sharedStrings|worksheets/sheet\\d+|comments\\d*)\\.xml");

    private PackageText() {}

    /**
     * Reads it.
     *
     * @return whether it is such a document
     * @throws EncryptedDocumentException when it asks for a password
     */
    static boolean read(byte[] bytes, Gathered text) throws IOException, XMLStreamException {
        boolean found = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            Unpacked unpacked = new Unpacked(zip);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName().replace('\\', '/');
                if (name.equals("META-INF/manifest.xml")) refuseLocked(unpacked);
                boolean office = OFFICE.matcher(name).matches();
                if (!office && !name.equals("content.xml")) continue;
                found = true;
                new MarkedText(text, office).read(unpacked);
            }
        }
        return found;
    }

    /** OpenDocument packs what is locked as it packs what is not; only its list of parts says so. */
    private static void refuseLocked(InputStream manifest) throws IOException {
        String parts = new String(manifest.readAllBytes(), StandardCharsets.UTF_8);
        if (parts.contains("encryption-data")) throw new EncryptedDocumentException("Locked");
    }

    /** What is unpacked, up to the limit; a parser that closes it ends a part, not the whole. */
    private static final class Unpacked extends FilterInputStream {
        private long left = LIMIT;

        Unpacked(InputStream packed) {
            super(packed);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            if (one >= 0 && --left < 0) throw new IOException("Too much is packed in it");
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int number = super.read(bytes, from, length);
            left -= Math.max(0, number);
            if (left < 0) throw new IOException("Too much is packed in it");
            return number;
        }

        @Override
        public void close() {}
    }
}
