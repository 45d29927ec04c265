package io.duban.api.document.page;

/**
 * 字形: a character, or a few that one shape stands for, at its place on the page. All lengths are in
 * points, of which an inch has 72.
 *
 * @param text not blank
 * @param x left edge, from the left of the page as it is read
 * @param y baseline, from the top
 * @param width to the right edge
 * @param size of the font
 * @param confidence that it is this character where it was recognised in a picture, from 0 to 1; 1 where the file says so
 */
public record Glyph(String text, float x, float y, float width, float size, double confidence) {
    private static final char FIRST_WIDE = '\u2E80';

    /** A character that the file itself tells. */
    public Glyph(String text, float x, float y, float width, float size) {
        this(text, x, y, width, size, 1);
    }

    float right() {
        return x + width;
    }

    /** Whether it begins with a Chinese character or a punctuation mark as wide as one. */
    boolean isWide() {
        return text.charAt(0) >= FIRST_WIDE;
    }
}
