package io.duban.api.document.page;

import java.util.List;

/**
 * 版面: a page as lines.
 *
 * @param number from 1
 * @param width in points, as it is read
 * @param height in points, as it is read
 * @param lines from top to bottom
 */
record Sheet(int number, float width, float height, List<Line> lines) {
    Sheet {
        lines = List.copyOf(lines);
    }

    /** The same page with other lines. */
    Sheet with(List<Line> others) {
        return new Sheet(number, width, height, others);
    }
}
