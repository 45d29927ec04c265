package io.duban.api.document.page;

import java.util.ArrayList;
import java.util.List;

/**
 * 分栏: puts lines that run in two columns into the order in which they are read. A table has gaps between its columns
 * too, and is read row by row: columns of text are told from it by lines that fill them.
 */
final class Columns {
    private static final int LEAST_LINES = 6;
    private static final float LEAST_SHARE = 0.6f;

    private Columns() {}

    /**
     * The lines in reading order, in runs that share their margins.
     *
     * @param lines of a page, from top to bottom
     */
    static List<List<Line>> inOrder(List<Line> lines, float pageWidth) {
        List<List<Line>> runs = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < lines.size(); i++) {
            float gutter = gutterOf(lines.get(i), pageWidth);
            if (gutter <= 0) {
                continue;
            }
            int end = i;
            while (end < lines.size() && isClear(lines.get(end), gutter)) {
                end++;
            }
            List<Line> left = side(lines.subList(i, end), gutter, true);
            List<Line> right = side(lines.subList(i, end), gutter, false);
            if (isText(left, gutter, true) && isText(right, gutter, false)) {
                add(runs, lines.subList(from, i));
                add(runs, left);
                add(runs, right);
                from = end;
            }
            i = Math.max(i, end - 1);
        }
        add(runs, lines.subList(from, lines.size()));
        return runs;
    }

    private static void add(List<List<Line>> runs, List<Line> run) {
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
    }

    /** The middle of a wide gap near the middle of the page, or 0. */
    private static float gutterOf(Line line, float pageWidth) {
        List<Glyph> glyphs = line.glyphs();
        for (int i = 1; i < glyphs.size(); i++) {
            float left = glyphs.get(i - 1).right();
            float right = glyphs.get(i).x();
            float middle = (left + right) / 2;
            if (right - left > 1.2f * line.size() && middle > 0.35f * pageWidth && middle < 0.65f * pageWidth) {
                return middle;
            }
        }
        return 0;
    }

    private static boolean isClear(Line line, float gutter) {
        return line.glyphs().stream().noneMatch(glyph -> glyph.x() < gutter && glyph.right() > gutter);
    }

    private static List<Line> side(List<Line> lines, float gutter, boolean left) {
        return lines.stream()
                .map(line -> line.glyphs().stream()
                        .filter(glyph -> (glyph.x() < gutter) == left)
                        .toList())
                .filter(glyphs -> !glyphs.isEmpty())
                .map(Line::new)
                .toList();
    }

    private static boolean isText(List<Line> side, float gutter, boolean left) {
        if (side.size() < LEAST_LINES) {
            return false;
        }
        long full = side.stream()
                .filter(line -> Math.abs((left ? line.right() : line.left()) - gutter) < 2.5f * line.size())
                .filter(line -> line.glyphs().size() > 8 && line.pieces().size() == 1)
                .count();
        return full >= LEAST_SHARE * side.size();
    }
}
