package io.duban.api.document.page;

import java.util.List;

/**
 * 页 of a format with fixed pages.
 *
 * @param number from 1
 * @param width as it is read
 * @param height as it is read
 * @param glyphs in any order
 */
public record Page(int number, float width, float height, List<Glyph> glyphs) {
    public Page {
        glyphs = List.copyOf(glyphs);
    }

    Sheet sheet() {
        return new Sheet(number, width, height, LineFinder.lines(glyphs));
    }
}
