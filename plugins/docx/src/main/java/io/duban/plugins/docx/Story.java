package io.duban.plugins.docx;

import io.duban.api.document.Block.Role;
import java.util.List;

/** 内容: a part of the document as paragraphs and tables, before it becomes a document's blocks. */
sealed interface Story {
    /**
     * 段落: a paragraph, its automatic number included; line feeds are breaks set by hand.
     *
     * @param level the heading level from 1, or 0
     */
    record Text(String text, Role role, int level) implements Story {}

    /** 表格. */
    record Grid(List<List<GridCell>> rows) implements Story {}

    /**
     * 单元格 as it stands in the file: one that continues a vertical merge is still a cell of its own.
     *
     * @param column 0-based column of its left edge
     * @param continues whether it is merged into the one above
     */
    record GridCell(List<Story> content, int column, int columnSpan, boolean continues) {}
}
