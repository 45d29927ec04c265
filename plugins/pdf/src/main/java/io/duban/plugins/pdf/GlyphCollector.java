package io.duban.plugins.pdf;

import io.duban.api.document.ReadClock;
import io.duban.api.document.ReadResult.Reason;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.page.Glyph;
import io.duban.api.document.page.Page;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** 收集字形: takes from PDFBox the glyphs of each page and their places, and leaves the order of reading to others. */
final class GlyphCollector extends PDFTextStripper {
    private final ReadClock clock;
    private final long maxCharacters;
    private final List<Page> pages = new ArrayList<>();
    private long characters;
    private int undecodable;
    private int images;
    private boolean drawn;
    private List<Integer> pictures = new ArrayList<>();

    GlyphCollector(ReadClock clock, long maxCharacters) throws IOException {
        this.clock = clock;
        this.maxCharacters = maxCharacters;
        // Bold by drawing everything twice.
        setSuppressDuplicateOverlappingText(true);
    }

    /** 取字中断: what stops PDFBox from within. */
    static final class Stopped extends IOException {
        private static final long serialVersionUID = 1L;

        Stopped(UnreadableException cause) {
            super(cause);
        }
    }

    void collect(PDDocument document) throws IOException {
        writeText(document, Writer.nullWriter());
    }

    List<Page> pages() {
        return pages;
    }

    /** How many glyphs nobody can tell the character of. */
    int undecodable() {
        return undecodable;
    }

    /** Numbers of the pages with pictures and without text; scanners print page numbers beside their pictures. */
    List<Integer> pictures() {
        return pictures;
    }

    /** Whether there are pictures on any page, with text or without. */
    boolean hasPictures() {
        return drawn;
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        images = 0;
        super.processPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        try {
            clock.check();
        } catch (UnreadableException e) {
            throw new Stopped(e);
        }
        if (operator.getName().equals("Do") || operator.getName().equals("BI")) {
            images++;
            drawn = true;
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (++characters > maxCharacters) {
            throw new Stopped(new UnreadableException(
                    Reason.TOO_LARGE, "more than " + maxCharacters + " characters of text; split the file"));
        }
        if (isOpaque(font) || font.toUnicode(code) == null) {
            undecodable++;
        } else {
            super.showGlyph(matrix, font, code, displacement);
        }
    }

    /** Whether codes of the font mean nothing without a font that the document does not bring along. */
    private static boolean isOpaque(PDFont font) {
        return font instanceof PDType0Font composite
                && !composite.isEmbedded()
                && !composite.getCOSObject().containsKey("ToUnicode")
                && composite.getCMap() != null
                && String.valueOf(composite.getCMap().getName())
                        .toLowerCase(Locale.ROOT)
                        .startsWith("identity")
                && !String.valueOf(composite.getDescendantFont().getCIDSystemInfo())
                        .contains("Adobe-GB1");
    }

    @Override
    protected void writePage() {
        List<TextPosition> positions = new ArrayList<>();
        charactersByArticle.forEach(positions::addAll);
        List<Glyph> glyphs = new ArrayList<>();
        float direction = mainDirection(positions);
        float width = 0;
        float height = 0;
        for (TextPosition position : positions) {
            boolean isTurned = direction == 90 || direction == 270;
            width = isTurned ? position.getPageHeight() : position.getPageWidth();
            height = isTurned ? position.getPageWidth() : position.getPageHeight();
            String text = position.getUnicode();
            if (!text.isBlank() && position.getDir() == direction && !isSlanted(position)) {
                glyphs.add(new Glyph(
                        text,
                        position.getXDirAdj(),
                        position.getYDirAdj(),
                        position.getWidthDirAdj(),
                        Math.max(1, position.getFontSizeInPt())));
            }
        }
        if (images > 0 && glyphs.stream().noneMatch(GlyphCollector::isWord)) {
            pictures.add(getCurrentPageNo());
        }
        pages.add(new Page(getCurrentPageNo(), width, height, glyphs));
    }

    private static boolean isWord(Glyph glyph) {
        return Character.isLetter(glyph.text().codePointAt(0));
    }

    private static float mainDirection(List<TextPosition> positions) {
        long upright = positions.stream().filter(glyph -> glyph.getDir() == 0).count();
        return upright * 2 >= positions.size()
                ? 0
                : (float) positions.stream()
                        .mapToDouble(TextPosition::getDir)
                        .filter(dir -> dir != 0)
                        .findFirst()
                        .orElse(0);
    }

    /** Water marks run across the page at an angle. */
    private static boolean isSlanted(TextPosition position) {
        Matrix matrix = position.getTextMatrix();
        float along = Math.abs(matrix.getScaleX());
        float across = Math.abs(matrix.getShearY());
        return Math.min(along, across) > 0.1f * Math.max(along, across);
    }
}
