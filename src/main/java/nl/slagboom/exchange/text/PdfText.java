package nl.slagboom.exchange.text;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF, page after page. */
final class PdfText {

    private PdfText() {}

    static void read(byte[] bytes, Gathered text) throws IOException {
        PlainFont.useIt();
        try (PDDocument pdf = Loader.loadPDF(bytes, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            new PDFTextStripper().writeText(pdf, text);
        }
    }
}
