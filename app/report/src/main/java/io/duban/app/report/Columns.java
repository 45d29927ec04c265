package io.duban.app.report;

import java.util.ArrayList;
import java.util.List;

/** 对齐: pads the cells of a table to equal display width, words flush left and numbers flush right. */
final class Columns {
    private Columns() {}

    /**
     * The rows with every cell padded to the width of its column.
     *
     * @param rows of equally many cells
     * @param words how many columns, from the left, hold words; the rest hold numbers and are flush right
     */
    static List<List<String>> align(List<List<String>> rows, int words) {
        int[] widths = widths(rows);
        List<List<String>> aligned = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                String cell = row.get(i);
                String padding = " ".repeat(widths[i] - DisplayWidth.of(cell));
                cells.add(i < words ? cell + padding : padding + cell);
            }
            aligned.add(List.copyOf(cells));
        }
        return aligned;
    }

    private static int[] widths(List<List<String>> rows) {
        int[] widths = new int[rows.isEmpty() ? 0 : rows.get(0).size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], DisplayWidth.of(row.get(i)));
            }
        }
        return widths;
    }
}
