package io.duban.plugins.ocr;

import io.duban.api.document.page.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** 扫描行: a line with its words. Tesseract's boxes of lines are right, those of Chinese words are not. */
final class ScanLine {
    private static final char FIRST_WIDE = '\u2E80';

    private static final String NARROW_MARKS = ":;,?!()";
    private static final String WIDE_MARKS = "：；，？！（）";

    private final float left;
    private final float bottom;
    private final float width;
    private final StringBuilder text = new StringBuilder();
    /** One for each character. */
    private final List<Double> confidences = new ArrayList<>();

    ScanLine(float left, float bottom, float width) {
        this.left = left;
        this.bottom = bottom;
        this.width = width;
    }

    /** Adds a word; only between two Latin ones is there a space, and marks after Chinese are Chinese marks. */
    void word(String word, double confidence) {
        boolean isLatin = !text.isEmpty() && isNarrow(text.charAt(text.length() - 1));
        int mark = text.isEmpty() || isLatin || word.length() > 1 ? -1 : NARROW_MARKS.indexOf(word.charAt(0));
        if (mark >= 0) {
            text.append(WIDE_MARKS.charAt(mark));
        } else {
            text.append(isLatin && isNarrow(word.charAt(0)) ? " " : "").append(word);
        }
        confidences.addAll(Collections.nCopies(text.length() - confidences.size(), confidence));
    }

    /** The characters at even steps along the line. */
    List<Glyph> glyphs() {
        float steps = 0;
        for (int i = 0; i < text.length(); i++) {
            steps += isNarrow(text.charAt(i)) ? 0.5f : 1;
        }
        float size = width / Math.max(1, steps);
        float x = left;
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            float step = isNarrow(text.charAt(i)) ? size / 2 : size;
            if (text.charAt(i) != ' ') {
                glyphs.add(
                        new Glyph(Character.toString(text.codePointAt(i)), x, bottom, step, size, confidences.get(i)));
            }
            x += step;
        }
        return glyphs;
    }

    private static boolean isNarrow(char c) {
        return c < FIRST_WIDE;
    }
}
