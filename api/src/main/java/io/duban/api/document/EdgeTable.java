package io.duban.api.document;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder.CellText;
import java.util.ArrayList;
import java.util.List;

/**
 * 按边线的表格: a table of a format that gives each cell its right edge, in twips, and no column. Edges closer than a
 * millimetre are one.
 */
public final class EdgeTable {
    private static final int SAME_EDGE = 57;

    private record Cell(int right, boolean continuesLeft, boolean continuesAbove, String text) {}

    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> open = new ArrayList<>();

    /**
     * Adds a cell to the row.
     *
     * @param right its right edge
     * @param continuesLeft whether it is merged into the one to its left
     * @param continuesAbove whether it is merged into the one above
     * @param text line feeds part its paragraphs
     */
    public void cell(int right, boolean continuesLeft, boolean continuesAbove, String text) {
        open.add(new Cell(right, continuesLeft, continuesAbove, text));
    }

    /** Ends the row. */
    public void row() {
        rows.add(open);
        open = new ArrayList<>();
    }

    /** Whether there is no cell at all. */
    public boolean isEmpty() {
        return rows.isEmpty() && open.isEmpty();
    }

    /**
     * Adds the table to a document, or its text where it has a single column: that is a frame around text, not a table.
     * It is empty afterwards.
     *
     * @throws UnreadableException if the text grows beyond the limit
     */
    public void addTo(DocumentBuilder builder) throws UnreadableException {
        if (!open.isEmpty()) {
            row();
        }
        if (rows.stream().anyMatch(row -> row.size() > 1)) {
            builder.table(placed());
        } else {
            for (List<Cell> row : rows) {
                for (Cell cell : row) {
                    for (String line : cell.text().split("\n", -1)) {
                        builder.paragraph(line, Role.BODY, 0);
                    }
                }
            }
        }
        rows.clear();
    }

    private List<List<CellText>> placed() {
        List<Integer> edges = edges();
        List<List<CellText>> placed = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<CellText> cells = new ArrayList<>();
            int column = 0;
            for (Cell cell : rows.get(r)) {
                int end = Math.max(column + 1, columnsUpTo(edges, cell.right()));
                CellText before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
                if (cell.continuesLeft() && before != null) {
                    int span = end - before.column();
                    cells.set(cells.size() - 1, new CellText(before.text(), before.column(), span, before.rowSpan()));
                } else if (!cell.continuesAbove() || r == 0) {
                    cells.add(new CellText(cell.text(), column, end - column, 1 + below(r, cell.right())));
                }
                column = end;
            }
            placed.add(cells);
        }
        return placed;
    }

    private List<Integer> edges() {
        List<Integer> edges = new ArrayList<>();
        rows.stream().flatMap(List::stream).map(Cell::right).sorted().forEach(edge -> {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        });
        return edges;
    }

    private static int columnsUpTo(List<Integer> edges, int right) {
        return (int) edges.stream().filter(edge -> edge <= right).count();
    }

    private int below(int row, int right) {
        int count = 0;
        while (row + count + 1 < rows.size()
                && rows.get(row + count + 1).stream()
                        .anyMatch(cell -> cell.continuesAbove() && Math.abs(cell.right() - right) <= SAME_EDGE)) {
            count++;
        }
        return count;
    }
}
