package io.duban.plugins.doc;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.EdgeTable;
import io.duban.api.document.ReadClock;
import io.duban.api.document.Remarks;
import io.duban.api.document.UnreadableException;
import io.duban.api.document.numbering.NumberFormat;
import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.jspecify.annotations.Nullable;

/** 正文读取: adds the paragraphs and tables of a range. */
final class BodyReader {
    private static final int BODY_LEVEL = 9;

    private final HWPFDocument word;
    private final DocumentBuilder builder;
    private final ListCounter lists = new ListCounter();
    private final RunText runs;
    private final ReadClock clock;

    BodyReader(HWPFDocument word, DocumentBuilder builder, Remarks remarks, ReadClock clock) {
        this.word = word;
        this.builder = builder;
        this.runs = new RunText(remarks);
        this.clock = clock;
    }

    void read(@Nullable Range range, Role role) throws UnreadableException {
        int paragraphs = range == null ? 0 : range.numParagraphs();
        for (int i = 0; range != null && i < paragraphs; i++) {
            clock.check();
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable() && role == Role.BODY) {
                Table table = range.getTable(paragraph);
                read(table);
                i += Math.max(1, table.numParagraphs()) - 1;
            } else {
                int level = role == Role.BODY ? headingLevel(paragraph) : 0;
                // Minutes use the break set by hand where they mean a new paragraph.
                for (String line : item(paragraph).split("\n", -1)) {
                    builder.paragraph(line, level > 0 ? Role.HEADING : role, level);
                }
            }
        }
    }

    /** The text of a paragraph without its number. */
    String text(Paragraph paragraph) {
        return runs.of(paragraph);
    }

    private String item(Paragraph paragraph) {
        String label = lists.next(paragraph);
        String text = text(paragraph).strip();
        return text.isEmpty() ? "" : NumberFormat.before(label, text);
    }

    private void read(Table table) throws UnreadableException {
        EdgeTable grid = new EdgeTable();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                TableCell cell = row.getCell(c);
                grid.cell(
                        cell.getLeftEdge() + cell.getWidth(),
                        cell.isMerged() && !cell.isFirstMerged(),
                        cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged(),
                        lines(cell));
            }
            grid.row();
        }
        grid.addTo(builder);
    }

    private String lines(TableCell cell) throws UnreadableException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < cell.numParagraphs(); i++) {
            clock.check();
            String line = item(cell.getParagraph(i));
            lines.append(lines.isEmpty() || line.isEmpty() ? "" : "\n").append(line);
        }
        return lines.toString();
    }

    private int headingLevel(Paragraph paragraph) {
        int level = paragraph.getLvl();
        if (level >= BODY_LEVEL) {
            StyleDescription style =
                    paragraph.getStyleIndex() < word.getStyleSheet().numStyles()
                            ? word.getStyleSheet().getStyleDescription(paragraph.getStyleIndex())
                            : null;
            String name = style == null || style.getName() == null
                    ? ""
                    : style.getName().toLowerCase(Locale.ROOT);
            return name.matches("(heading|标题) [1-9].*")
                    ? name.replaceAll("[^0-9]", "").charAt(0) - '0'
                    : 0;
        }
        return level < 0 ? 0 : level + 1;
    }
}
