package io.duban.plugins.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** 表格: tells tables that hold data from those that only arrange the page, and finds where their cells stand. */
final class Tables {
    private static final int LARGEST_SPAN = 1_000;
    /** A cell with more text than this, in a table without border or header, is a column of the page. */
    private static final int LONG_CELL = 500;

    private Tables() {}

    /**
     * 表格单元.
     *
     * @param column 0-based column of its left edge
     */
    record Placed(Element cell, int column, int columnSpan, int rowSpan) {}

    /** Whether the table arranges text and does not tabulate it: one column, tables within, or columns of a page. */
    static boolean isLayout(Element table) {
        if (table.attr("role").equals("presentation") || table.select("table").size() > 1) {
            return true;
        }
        List<Element> rows = rows(table);
        if (rows.stream().allMatch(row -> cells(row).size() <= 1)) {
            return true;
        }
        boolean isDrawn = !table.select("th, caption").isEmpty()
                || !table.attr("border").matches("0?")
                || Markup.style(table).contains("border")
                || table.className().contains("Mso");
        return !isDrawn
                && rows.stream()
                        .flatMap(row -> cells(row).stream())
                        .anyMatch(cell -> cell.text().length() > LONG_CELL);
    }

    /** The rows of this table, not of tables within it. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                rows.add(child);
            } else if (child.normalName().matches("thead|tbody|tfoot")) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(rows::add);
            }
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    /** Every cell at its column, pushed to the right by cells that reach down from rows above. */
    static List<List<Placed>> grid(Element table) {
        List<Element> rows = rows(table);
        List<List<Placed>> grid = new ArrayList<>();
        // The first row that a cell from above leaves free, by column.
        Map<Integer, Integer> free = new HashMap<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Placed> placed = new ArrayList<>();
            int column = 0;
            for (Element cell : cells(rows.get(r))) {
                while (free.getOrDefault(column, 0) > r) {
                    column++;
                }
                int columns = Math.max(1, span(cell, "colspan"));
                int wanted = span(cell, "rowspan");
                // A span of 0 reaches to the end.
                int down = Math.min(rows.size() - r, wanted == 0 ? LARGEST_SPAN : wanted);
                placed.add(new Placed(cell, column, columns, down));
                for (int i = 0; i < columns && down > 1; i++) {
                    free.put(column + i, r + down);
                }
                column += columns;
            }
            grid.add(placed);
        }
        return grid;
    }

    private static int span(Element cell, String attribute) {
        String digits = cell.attr(attribute).strip();
        return digits.matches("[0-9]{1,4}") ? Math.min(LARGEST_SPAN, Integer.parseInt(digits)) : 1;
    }
}
