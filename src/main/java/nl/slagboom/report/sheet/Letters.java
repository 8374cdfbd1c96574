package nl.slagboom.report.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of a face within one document, which holds those of them that are used. */
final class Letters {

    private static final int UNKNOWN = 0xFFFD;

    private final PDFont font;
    private final CmapLookup known;
    private final Map<Integer, Float> widths = new HashMap<>();

    Letters(PDDocument document, Face face) throws IOException {
        try (InputStream file = Objects.requireNonNull(Letters.class.getResourceAsStream(face.file()), face.file())) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(letters);
            letters.setEnableGsub(false); // what is joined is measured otherwise than it is drawn, and not found again
            font = PDType0Font.load(document, letters, true);
            known = letters.getUnicodeCmapLookup();
        }
    }

    PDFont font() {
        return font;
    }

    /** The same with what the face can draw: a space for any other, nothing for what is not seen, a mark for a letter that it lacks. */
    String drawn(String text) {
        StringBuilder drawn = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (Character.getType(letter) == Character.FORMAT) return;
            boolean isSpace = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
            if (known.getGlyphId(letter) != 0) drawn.appendCodePoint(letter);
            else drawn.appendCodePoint(isSpace ? ' ' : UNKNOWN);
        });
        return drawn.toString();
    }

    /** How wide what can be {@linkplain #drawn drawn} is, in points. */
    float width(String drawn, float size) {
        float width = 0;
        for (int letter : drawn.codePoints().toArray())
            width += widths.computeIfAbsent(letter, this::measured) * size / 1000;
        return width;
    }

    private float measured(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
