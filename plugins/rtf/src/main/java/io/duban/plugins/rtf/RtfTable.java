package io.duban.plugins.rtf;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.DocumentBuilder.CellText;
import io.duban.api.document.UnreadableException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/** 表格: rows of cells whose right edges are given in twips; edges closer than a millimetre are one. */
final class RtfTable {
    private static final int SAME_EDGE = 57;

    /** 单元格定义. */
    private record Cell(int right, boolean continuesLeft, boolean continuesAbove) {}

    private record Row(List<Cell> cells, List<String> texts) {}

    private final List<Row> rows = new ArrayList<>();
    private List<Cell> definitions = new ArrayList<>();
    private List<String> texts = new ArrayList<>();
    private boolean continuesLeft;
    private boolean continuesAbove;

    void define() {
        definitions = new ArrayList<>();
    }

    void mergedLeft() {
        continuesLeft = true;
    }

    void mergedAbove() {
        continuesAbove = true;
    }

    void edge(int right) {
        definitions.add(new Cell(right, continuesLeft, continuesAbove));
        continuesLeft = false;
        continuesAbove = false;
    }

    void cell(String text) {
        texts.add(text);
    }

    void row() {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            int last = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).right();
            cells.add(i < definitions.size() ? definitions.get(i) : new Cell(last + 1000, false, false));
        }
        rows.add(new Row(cells, texts));
        texts = new ArrayList<>();
    }

    boolean isEmpty() {
        return rows.isEmpty() && texts.isEmpty();
    }

    /** Adds the table; one of a single column is a frame around text, not a table. */
    void addTo(DocumentBuilder builder) throws UnreadableException {
        if (!texts.isEmpty()) {
            row();
        }
        if (rows.stream().allMatch(row -> row.cells().size() <= 1)) {
            for (Row row : rows) {
                for (String text : row.texts()) {
                    for (String line : text.split("\n", -1)) {
                        builder.paragraph(line, Role.BODY, 0);
                    }
                }
            }
        } else {
            builder.table(placed());
        }
        rows.clear();
    }

    private List<List<CellText>> placed() {
        NavigableSet<Integer> edges = new TreeSet<>();
        rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(Cell::right)
                .sorted()
                .forEach(edge -> {
                    if (edges.isEmpty() || edge - edges.last() > SAME_EDGE) {
                        edges.add(edge);
                    }
                });
        List<Integer> sorted = List.copyOf(edges);
        List<List<CellText>> placed = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            Row row = rows.get(r);
            List<CellText> cells = new ArrayList<>();
            int column = 0;
            for (int i = 0; i < row.cells().size(); i++) {
                int end = Math.max(
                        column + 1,
                        columnAfter(sorted, edges, row.cells().get(i).right()));
                CellText before = cells.isEmpty() ? null : cells.get(cells.size() - 1);
                if (row.cells().get(i).continuesLeft() && before != null) {
                    cells.set(
                            cells.size() - 1,
                            new CellText(before.text(), before.column(), end - before.column(), before.rowSpan()));
                } else if (!row.cells().get(i).continuesAbove() || r == 0) {
                    cells.add(new CellText(row.texts().get(i), column, end - column, 1 + below(r, i)));
                }
                column = end;
            }
            placed.add(cells);
        }
        return placed;
    }

    private static int columnAfter(List<Integer> sorted, NavigableSet<Integer> edges, int right) {
        Integer edge = edges.floor(right);
        return edge == null ? 0 : Collections.binarySearch(sorted, edge) + 1;
    }

    private int below(int row, int cell) {
        int right = rows.get(row).cells().get(cell).right();
        int count = 0;
        while (row + count + 1 < rows.size()
                && rows.get(row + count + 1).cells().stream()
                        .anyMatch(other -> other.continuesAbove() && Math.abs(other.right() - right) <= SAME_EDGE)) {
            count++;
        }
        return count;
    }
}
