package io.duban.plugins.odt;

import io.duban.api.document.Block.Role;
import io.duban.api.document.DocumentBuilder;
import io.duban.api.document.DocumentBuilder.CellText;
import io.duban.api.document.UnreadableException;
import java.util.List;

/** 输出: takes paragraphs and tables in reading order. */
interface Sink {
    void paragraph(String text, Role role, int level) throws UnreadableException;

    void table(List<List<CellText>> rows) throws UnreadableException;

    /** Into a document. */
    static Sink into(DocumentBuilder builder) {
        return new Sink() {
            @Override
            public void paragraph(String text, Role role, int level) throws UnreadableException {
                // Minutes use the break set by hand where they mean a new paragraph.
                for (String line : text.split("\n", -1)) {
                    builder.paragraph(line, role, level);
                }
            }

            @Override
            public void table(List<List<CellText>> rows) throws UnreadableException {
                builder.table(rows);
            }
        };
    }

    /** Into the lines of a cell. */
    static Sink into(List<String> lines) {
        return new Sink() {
            @Override
            public void paragraph(String text, Role role, int level) {
                if (!text.isBlank()) {
                    lines.add(text);
                }
            }

            @Override
            public void table(List<List<CellText>> rows) {
                rows.forEach(row -> lines.add(
                        String.join(" ", row.stream().map(CellText::text).toList())));
            }
        };
    }
}
