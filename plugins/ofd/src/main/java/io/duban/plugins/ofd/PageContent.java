package io.duban.plugins.ofd;

import io.duban.api.document.Block;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.page.Glyph;
import io.duban.api.document.part.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** 页面内容: takes the glyphs out of the content of a page or a template. */
final class PageContent {
    /** OFD measures in millimetres. */
    static final float POINTS = 72 / 25.4f;

    private static final List<Float> UNCHANGED = List.of(1f, 0f, 0f, 1f, 0f, 0f);
    private static final char FIRST_WIDE = '\u2E80';

    private final List<Glyph> glyphs = new ArrayList<>();
    private boolean pictures;

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Whether there is a picture. */
    boolean hasPictures() {
        return pictures;
    }

    /** Reads the layers within the element that the cursor is at. */
    void read(XmlCursor xml) throws UnreadableException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "TextObject" -> readText(xml);
                case "ImageObject" -> pictures = true;
                default -> read(xml);
            }
        }
    }

    private void readText(XmlCursor xml) throws UnreadableException {
        List<Float> boundary = Numbers.list(xml.attribute("Boundary"), 4);
        List<Float> matrix = xml.attribute("CTM") == null ? UNCHANGED : Numbers.list(xml.attribute("CTM"), 6);
        float size = Numbers.number(xml.attribute("Size"), 4);
        float stretch = Numbers.number(xml.attribute("HScale"), 1);
        boolean isShown = !"false".equals(xml.attribute("Visible"));
        // Water marks run across the page at an angle.
        boolean isUpright = Math.abs(matrix.get(1)) <= 0.1f * Math.abs(matrix.get(0));
        float x = 0;
        float y = 0;
        int text = xml.depth();
        while (xml.nextChild(text)) {
            if (!xml.name().equals("TextCode")) {
                continue;
            }
            // A code without a place goes on where the one before it began.
            x = Numbers.number(xml.attribute("X"), x);
            y = Numbers.number(xml.attribute("Y"), y);
            List<Float> steps = Numbers.steps(xml.attribute("DeltaX"));
            List<Float> drops = Numbers.steps(xml.attribute("DeltaY"));
            String characters = xml.text();
            if (isShown && isUpright) {
                place(characters, new Pen(x, y, size, stretch, boundary, matrix), steps, drops);
            }
        }
    }

    /** 笔: where a run of characters begins, in the measures of its text object, and what carries it to the page. */
    private record Pen(float x, float y, float size, float stretch, List<Float> boundary, List<Float> matrix) {
        Glyph glyph(String text, float alongX, float alongY, float width) {
            float pageX = boundary.get(0) + matrix.get(0) * alongX + matrix.get(2) * alongY + matrix.get(4);
            float pageY = boundary.get(1) + matrix.get(1) * alongX + matrix.get(3) * alongY + matrix.get(5);
            return new Glyph(
                    text,
                    pageX * POINTS,
                    pageY * POINTS,
                    width * Math.abs(matrix.get(0)) * POINTS,
                    Math.max(1, size * Math.abs(matrix.get(3)) * POINTS));
        }
    }

    private void place(String characters, Pen pen, List<Float> steps, List<Float> drops) {
        float x = pen.x();
        float y = pen.y();
        int index = 0;
        for (int i = 0; i < characters.length(); ) {
            int point = characters.codePointAt(i);
            i += Character.charCount(point);
            float width = (point >= FIRST_WIDE ? pen.size() : pen.size() / 2) * pen.stretch();
            float step = index < steps.size() ? steps.get(index) : steps.isEmpty() && drops.isEmpty() ? width : 0;
            if (point > 0xFFFF || !Block.isBlank((char) point)) {
                // A step is how wide the character is set, unless it jumps to the next column.
                boolean isSet = step > 0 && step < 1.1f * pen.size() * pen.stretch();
                glyphs.add(pen.glyph(Character.toString(point), x, y, isSet ? step : width));
            }
            x += step;
            y += index < drops.size() ? drops.get(index) : 0;
            index++;
        }
    }
}
