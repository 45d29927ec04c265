package io.duban.plugins.rtf;

import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.EdgeTable;
import io.duban.api.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** 表格: RTF defines the cells of a row before it gives their texts. */
final class RtfTable {
    /** Between the edges of cells that the file does not define. */
    private static final int USUAL_WIDTH = 1_000;

    /** 单元格定义. */
    private record Cell(int right, boolean continuesLeft, boolean continuesAbove) {}

    private final EdgeTable table = new EdgeTable();
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
        int right = 0;
        for (int i = 0; i < texts.size(); i++) {
            Cell cell = i < definitions.size() ? definitions.get(i) : new Cell(right + USUAL_WIDTH, false, false);
            table.cell(cell.right(), cell.continuesLeft(), cell.continuesAbove(), texts.get(i));
            right = cell.right();
        }
        table.row();
        texts = new ArrayList<>();
    }

    boolean isEmpty() {
        return table.isEmpty() && texts.isEmpty();
    }

    void addTo(DocumentBuilder builder) throws UnreadableException {
        if (!texts.isEmpty()) {
            row();
        }
        table.addTo(builder);
    }
}
