package io.duban.engine.analysis.layout;

import io.duban.api.document.Block;
import io.duban.api.document.Document;
import io.duban.api.document.Location;
import java.util.ArrayList;
import java.util.List;

/** 表格行: rows of cells, from the tables of a format and from lines whose cells a tab separates. */
public final class TableRows {
    private static final char TAB = '\t';
    private static final char BAR = '|';
    private static final int LEAST_BARS = 3;

    private TableRows() {}

    /** The rows of a table in its grid: a merged cell stands in every place that it covers. */
    public static List<List<Passage>> of(Block.Table table, Document document) {
        List<List<Passage>> rows = new ArrayList<>();
        List<Integer> reach = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<Passage> cells = new ArrayList<>();
            List<Passage> above = rows.isEmpty() ? List.of() : rows.get(rows.size() - 1);
            for (Block.Cell cell : row.cells()) {
                fillFromAbove(cells, above, reach, cell.column());
                Passage passage = Passage.of(document.text(cell.location()), cell.location(), 0);
                for (int i = 0; i < cell.columnSpan(); i++) {
                    cells.add(passage);
                    set(reach, cells.size() - 1, cell.rowSpan() - 1);
                }
            }
            fillFromAbove(cells, above, reach, above.size());
            rows.add(cells);
        }
        return rows;
    }

    private static void fillFromAbove(List<Passage> cells, List<Passage> above, List<Integer> reach, int upTo) {
        while (cells.size() < upTo) {
            int column = cells.size();
            boolean merged = column < above.size() && column < reach.size() && reach.get(column) > 0;
            cells.add(merged ? above.get(column) : Passage.of("", Location.of(0, 0), 0));
            if (merged) {
                reach.set(column, reach.get(column) - 1);
            }
        }
    }

    private static void set(List<Integer> reach, int column, int rows) {
        while (reach.size() <= column) {
            reach.add(0);
        }
        reach.set(column, rows);
    }

    /** Whether a passage is a row of cells. */
    public static boolean row(Passage passage) {
        String text = passage.text();
        boolean barred = text.length() > 2 && text.charAt(0) == BAR && text.indexOf(BAR, 1) > 0;
        return barred || text.indexOf(TAB) >= 0 || bars(text) >= LEAST_BARS;
    }

    /** How many upright bars stand between blanks: 编号 | 事项 | 时限 | 备注. */
    private static int bars(String text) {
        int bars = 0;
        for (int i = text.indexOf(BAR); i >= 0; i = text.indexOf(BAR, i + 1)) {
            bars++;
        }
        return bars;
    }

    /** The cells of a passage that tabs or upright bars separate. */
    public static List<Passage> cells(Passage passage) {
        List<Passage> cells = new ArrayList<>();
        String text = passage.original();
        if (text.isEmpty()) {
            return cells;
        }
        boolean barred = text.charAt(0) == BAR;
        char separator = barred || text.indexOf(TAB) < 0 ? BAR : TAB;
        int length = barred && text.charAt(text.length() - 1) == BAR ? text.length() - 1 : text.length();
        int start = barred ? 1 : 0;
        for (int i = start; i <= length; i++) {
            if (i == length || text.charAt(i) == separator) {
                int from = Characters.skipBlanks(text, start, i);
                int to = Characters.dropBlanks(text, from, i);
                cells.add(Passage.of(text.substring(from, to), passage.locate(from, to), 0));
                start = i + 1;
            }
        }
        return cells;
    }
}
