package nl.slagboom.exchange.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Our own font in the place of any that a PDF names and does not bring. Words are read without it; PDFBox would look through
 * all fonts of the machine for it, which takes seconds, and leave a list of them in the user’s folder.
 */
record PlainFont(TrueTypeFont font) implements FontMapper {

    /** Has PDFBox use it; the fonts of our own sheets are in them. */
    static void useIt() {
        synchronized (PlainFont.class) {
            if (!(FontMappers.instance() instanceof PlainFont)) FontMappers.set(new PlainFont(read()));
        }
    }

    private static TrueTypeFont read() {
        try (InputStream font = Objects.requireNonNull(
                PlainFont.class.getResourceAsStream("/nl/slagboom/fonts/IBMPlexSans-Regular.ttf"))) {
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(font, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo system) {
        return new CIDFontMapping(null, font, true);
    }
}
