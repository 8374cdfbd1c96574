package nl.slagboom.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.slagboom.job.Progress;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Sheets as a PDF on A4. Each begins on a page of its own and counts its own pages.
 *
 * @param author who makes it
 */
public record SheetPdf(List<RecordSheet> sheets, String author) {

    public SheetPdf {
        sheets = List.copyOf(sheets);
    }

    /**
     * Writes it.
     *
     * @return how many pages it has
     */
    public int write(OutputStream out, Progress progress) throws IOException {
        try (PDDocument document = new PDDocument()) {
            draw(document, progress);
            document.save(out);
            return document.getNumberOfPages();
        }
    }

    private void draw(PDDocument document, Progress progress) throws IOException {
        describe(document);
        Pen pen = new Pen(document);
        for (int i = 0; i < sheets.size(); i++) {
            progress.checkCancelled();
            for (Page page : Pages.of(sheets.get(i), pen)) pen.draw(page);
            progress.report(i + 1L, sheets.size());
        }
    }

    private void describe(PDDocument document) {
        PDDocumentInformation about = document.getDocumentInformation();
        about.setTitle(title());
        about.setAuthor(author);
        about.setCreator("Slagboom");
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        if (!sheets.isEmpty()) catalog.setLanguage(sheets.getFirst().language().code());
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocument().createCOSStream());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private String title() {
        if (sheets.isEmpty()) return "";
        String first = sheets.getFirst().reference();
        return sheets.size() == 1
                ? first + " " + sheets.getFirst().title()
                : first + " – " + sheets.getLast().reference();
    }
}
