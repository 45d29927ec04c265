package io.duban.plugins.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * 内置字体: what PDFBox gets for fonts that a document does not bring along. Its own way is to look through all fonts of
 * the machine and to write what it found into the user's home; for text, the widths that the document states will do.
 */
final class BuiltInFonts implements FontMapper {
    private static final String FALLBACK = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final BuiltInFonts FONTS = new BuiltInFonts();

    private BuiltInFonts() {}

    /** Makes PDFBox use them; it has one place for this, and all threads may set it to the same. */
    static void install() {
        FontMappers.set(FONTS);
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Fallback.FONT, true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return new FontMapping<>(Fallback.FONT, true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo characters) {
        return new CIDFontMapping(null, Fallback.FONT, true);
    }

    /** Loaded only for documents that leave a font out. */
    private static final class Fallback {
        static final TrueTypeFont FONT = load();

        private static TrueTypeFont load() {
            try (InputStream font = PDDocument.class.getResourceAsStream(FALLBACK)) {
                if (font == null) {
                    throw new IOException(FALLBACK + " is not in PDFBox any more");
                }
                return new TTFParser().parse(new RandomAccessReadBuffer(font));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
