package io.duban.plugins.odt;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder.CellText;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.part.XmlCursor;
import java.util.ArrayList;
import java.util.List;

/** 表格读取: reads one table with its merged cells. */
final class TableReader {
    private static final int LARGEST_SPAN = 1_000;

    private final ContentReader content;
    private final List<List<CellText>> rows = new ArrayList<>();

    private TableReader(ContentReader content) {
        this.content = content;
    }

    /** Reads the table that the cursor is at; one of a single column is a frame around text, not a table. */
    static void read(XmlCursor xml, ContentReader content, Sink sink, Role role) throws UnreadableException {
        TableReader table = new TableReader(content);
        table.rows(xml);
        if (table.rows.stream().allMatch(row -> row.size() <= 1)) {
            for (List<CellText> row : table.rows) {
                for (CellText cell : row) {
                    for (String line : cell.text().split("\n", -1)) {
                        sink.paragraph(line, role, 0);
                    }
                }
            }
        } else {
            sink.table(table.fitted());
        }
    }

    private void rows(XmlCursor xml) throws UnreadableException {
        int parent = xml.depth();
        while (xml.nextChild(parent)) {
            switch (xml.name()) {
                case "table:table-row" -> row(xml);
                case "table:table-header-rows", "table:table-rows", "table:table-row-group" -> rows(xml);
                default -> {
                    // Columns and their looks.
                }
            }
        }
    }

    private void row(XmlCursor xml) throws UnreadableException {
        List<CellText> cells = new ArrayList<>();
        int column = 0;
        int row = xml.depth();
        while (xml.nextChild(row)) {
            int repeated = span(xml, "table:number-columns-repeated");
            if (xml.name().equals("table:table-cell")) {
                int columns = span(xml, "table:number-columns-spanned");
                int down = span(xml, "table:number-rows-spanned");
                cells.add(content.cell(xml, column, columns, down));
            }
            // A cell that covers others is followed by those, covered.
            column += repeated;
        }
        rows.add(cells);
    }

    /** Spans that reach below the last row are cut. */
    private List<List<CellText>> fitted() {
        List<List<CellText>> fitted = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            int left = rows.size() - r;
            fitted.add(rows.get(r).stream()
                    .map(cell ->
                            new CellText(cell.text(), cell.column(), cell.columnSpan(), Math.min(left, cell.rowSpan())))
                    .toList());
        }
        return fitted;
    }

    private static int span(XmlCursor xml, String attribute) {
        return Math.max(1, Math.min(LARGEST_SPAN, xml.number(attribute, 1)));
    }
}
