package io.duban.api.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** 分行: gathers the glyphs of a page into lines, from top to bottom. */
final class LineFinder {
    /** Superscripts and mixed fonts stray from the baseline by less than this part of the size. */
    private static final float STRAY = 0.45f;

    private LineFinder() {}

    static List<Line> lines(List<Glyph> glyphs) {
        List<Glyph> falling = new ArrayList<>(glyphs);
        // Stable, so that glyphs of one baseline stay in the order they were drawn in until they are sorted by place.
        falling.sort(Comparator.comparing(Glyph::y));
        List<Line> lines = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : falling) {
            if (!row.isEmpty() && isBelow(row.get(row.size() - 1), glyph)) {
                lines.add(line(row));
                row.clear();
            }
            row.add(glyph);
        }
        if (!row.isEmpty()) {
            lines.add(line(row));
        }
        return lines;
    }

    private static boolean isBelow(Glyph row, Glyph next) {
        return next.y() - row.y() > STRAY * Math.min(row.size(), next.size());
    }

    private static Line line(List<Glyph> row) {
        List<Glyph> sorted = new ArrayList<>(row);
        sorted.sort(Comparator.comparing(Glyph::x));
        return new Line(sorted);
    }
}
