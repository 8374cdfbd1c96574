package nl.slagboom.report.sheet;

import java.awt.Color;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws pages in one document. */
final class Pen {

    private static final float THIN = 0.4f;
    private static final Color PALE = new Color(0xAAAAAA);
    /** Where letters stand within the height of their line. */
    private static final float BASE = 0.73f;

    private final PDDocument document;
    private final Map<Face, Letters> faces = new EnumMap<>(Face.class);

    Pen(PDDocument document) throws IOException {
        this.document = document;
        for (Face face : Face.values()) faces.put(face, new Letters(document, face));
    }

    Letters letters(Tone tone) {
        return Objects.requireNonNull(faces.get(tone.face()));
    }

    float width(Line line) {
        return letters(line.tone()).width(line.text(), line.tone().size());
    }

    /** Draws a page at the end of the document. */
    void draw(Page page) throws IOException {
        PDPage paper = new PDPage(PDRectangle.A4);
        document.addPage(paper);
        try (PDPageContentStream content = new PDPageContentStream(document, paper)) {
            for (Page.Placed placed : page.lines()) draw(placed, content);
            content.setStrokingColor(PALE);
            content.setLineWidth(THIN);
            for (float y : page.rules()) {
                content.moveTo(Pages.MARGIN, y);
                content.lineTo(Pages.MARGIN + Pages.WIDTH, y);
                content.stroke();
            }
        }
    }

    private void draw(Page.Placed placed, PDPageContentStream content) throws IOException {
        Line line = placed.line();
        if (line.text().isEmpty()) return;
        content.beginText();
        content.setFont(letters(line.tone()).font(), line.tone().size());
        content.setNonStrokingColor(line.tone().colour());
        content.newLineAtOffset(placed.x(), placed.top() - line.height() * BASE);
        content.showText(line.text());
        content.endText();
    }
}
