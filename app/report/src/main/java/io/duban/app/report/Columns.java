package io.duban.app.report;

import java.util.ArrayList;
import java.util.List;

/** 对齐: pads the cells of a table to equal display width, words flush left and numbers flush right. */
final class Columns {
    private final int words;
    private final List<Integer> widths = new ArrayList<>();

    /**
     * @param words how many columns, from the left, hold words; the rest hold numbers and are flush right
     */
    Columns(int words) {
        this.words = words;
    }

    /** Makes room for the cells of a row. */
    void fit(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            int width = DisplayWidth.of(row.get(i));
            if (i == widths.size()) {
                widths.add(width);
            } else {
                widths.set(i, Math.max(widths.get(i), width));
            }
        }
    }

    /** The cells of a row that room was made for, padded to the widths of their columns. */
    List<String> pad(List<String> row) {
        List<String> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            String cell = row.get(i);
            String padding = " ".repeat(widths.get(i) - DisplayWidth.of(cell));
            cells.add(i < words ? cell + padding : padding + cell);
        }
        return cells;
    }
}
