package io.duban.api.document;

import java.util.List;

/**
 * 文本块: a paragraph or a table, in reading order. A block carries no text of its own: its {@link #location()} resolves
 * to exactly its text in {@link Document#text()}, without white space at either end.
 */
public sealed interface Block {
    /** Where the block stands; never empty. */
    Location location();

    /**
     * 空白: characters that no block begins or ends with: white space of every width, the no-break and the ideographic
     * space, zero-width space and byte order mark.
     */
    static boolean isBlank(char c) {
        if (c <= ' ') {
            return true;
        }
        return c >= '\u0080'
                && (c <= '\u00A0' || c == '\u3000' || c == '\u200B' || c == '\uFEFF' || Character.isSpaceChar(c));
    }

    /**
     * 段落: a paragraph.
     *
     * @param location where it stands
     * @param role what the format says it is
     * @param level the heading level from 1, or 0 for anything but a heading
     */
    record Paragraph(Location location, Role role, int level) implements Block {
        /** Body text. */
        public static Paragraph body(Location location) {
            return new Paragraph(location, Role.BODY, 0);
        }

        /** A heading of a level from 1. */
        public static Paragraph heading(Location location, int level) {
            return new Paragraph(location, Role.HEADING, level);
        }
    }

    /**
     * 表格: a table. Its text is its cells' texts, a tab between cells and a line feed between rows.
     *
     * @param location from its first cell to its last
     * @param rows from top to bottom
     */
    record Table(Location location, List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /** 行: the cells that begin in a row, from left to right; a cell merged from above is not repeated. */
    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * 单元格: a cell.
     *
     * @param location where its text stands; empty for a blank cell
     * @param column 0-based column of its left edge in the grid
     * @param columnSpan columns covered, from 1
     * @param rowSpan rows covered, from 1
     */
    record Cell(Location location, int column, int columnSpan, int rowSpan) {}

    /** What a paragraph is, as far as the format tells. */
    enum Role {
        /** 正文: body text. */
        BODY,
        /** 标题: a heading, by the format's own mark. */
        HEADING,
        /** 脚注: a footnote or endnote, after the text it belongs to. */
        NOTE,
        /** 文本框: a text box, after the paragraph it is anchored in. */
        TEXT_BOX,
        /** 页眉页脚: running headers, footers and page numbers; analysers skip them. */
        FURNITURE
    }
}
