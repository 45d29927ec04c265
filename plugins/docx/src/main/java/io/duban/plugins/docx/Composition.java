package io.duban.plugins.docx;

import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.DocumentBuilder.CellText;
import io.duban.api.document.UnreadableException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** 成文: turns stories into the blocks of a document. */
final class Composition {
    private Composition() {}

    static void compose(List<Story> stories, DocumentBuilder document) throws UnreadableException {
        for (Story story : stories) {
            if (story instanceof Story.Text text) {
                // Minutes use the break set by hand where they mean a new paragraph.
                for (String line : text.text().split("\n", -1)) {
                    document.paragraph(line, text.role(), text.level());
                }
            } else if (story instanceof Story.Grid grid) {
                compose(grid, document);
            }
        }
    }

    /** A table of one column is a frame around text, not a table. */
    private static void compose(Story.Grid grid, DocumentBuilder document) throws UnreadableException {
        if (grid.rows().stream().allMatch(row -> row.size() <= 1)) {
            for (List<Story.GridCell> row : grid.rows()) {
                for (Story.GridCell cell : row) {
                    compose(cell.content(), document);
                }
            }
            return;
        }
        List<List<CellText>> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows().size(); r++) {
            List<CellText> cells = new ArrayList<>();
            for (Story.GridCell cell : grid.rows().get(r)) {
                if (!continues(cell, r)) {
                    cells.add(new CellText(
                            flat(cell.content()), cell.column(), cell.columnSpan(), 1 + below(grid, r, cell.column())));
                }
            }
            rows.add(cells);
        }
        document.table(rows);
    }

    /** A cell of the first row has nothing to continue, whatever it says. */
    private static boolean continues(Story.GridCell cell, int row) {
        return cell.continues() && row > 0;
    }

    private static int below(Story.Grid grid, int row, int column) {
        int count = 0;
        while (row + count + 1 < grid.rows().size()
                && grid.rows().get(row + count + 1).stream()
                        .anyMatch(cell -> cell.column() == column && cell.continues())) {
            count++;
        }
        return count;
    }

    /** All text of a cell or of the margin, tables within it included, a line for each paragraph or row. */
    static String flat(List<Story> content) {
        return content.stream()
                .map(story -> story instanceof Story.Grid grid
                        ? grid.rows().stream()
                                .map(row -> row.stream()
                                        .map(cell -> flat(cell.content()))
                                        .collect(Collectors.joining(" ")))
                                .collect(Collectors.joining("\n"))
                        : ((Story.Text) story).text())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
