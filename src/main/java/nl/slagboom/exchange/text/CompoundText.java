package nl.slagboom.exchange.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.extractor.ExcelExtractor;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.sl.extractor.SlideShowExtractor;

/** The text of what Office and Outlook wrote before 2007, and still write. */
final class CompoundText {

    private CompoundText() {}

    /**
     * Reads it.
     *
     * @return whether it is one of these documents
     * @throws EncryptedDocumentException when it asks for a password
     */
    static boolean read(byte[] bytes, Gathered text) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = file.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) throw new EncryptedDocumentException("Locked");
            if (root.hasEntryCaseInsensitive("__properties_version1.0")) MailText.read(bytes, "mail.msg", text);
            else if (root.hasEntryCaseInsensitive("WordDocument")) word(file, text);
            else if (root.hasEntryCaseInsensitive("Workbook")) excel(file, text);
            else if (root.hasEntryCaseInsensitive("PowerPoint Document")) slides(file, text);
            else return false;
            return true;
        }
    }

    private static void word(POIFSFileSystem file, Gathered text) throws IOException {
        try (WordExtractor word = new WordExtractor(file)) {
            text.write(word.getText());
        }
    }

    private static void excel(POIFSFileSystem file, Gathered text) throws IOException {
        try (ExcelExtractor excel = new ExcelExtractor(file)) {
            excel.setFormulasNotResults(false);
            text.write(excel.getText());
        }
    }

    private static void slides(POIFSFileSystem file, Gathered text) throws IOException {
        try (HSLFSlideShow show = new HSLFSlideShow(file);
                SlideShowExtractor<?, ?> slides = new SlideShowExtractor<>(show)) {
            slides.setNotesByDefault(true);
            text.write(slides.getText());
        }
    }
}
