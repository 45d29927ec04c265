package io.duban.engine.analysis.layout;

import io.duban.api.document.Block;
import java.util.List;

/** A part of a record in reading order: running text, a table, or what the page around it says. */
public sealed interface Section {
    /** Running text. */
    record Text(Passage passage) implements Section {}

    /**
     * 表格: a table.
     *
     * @param table as the format has it
     * @param rows its cells, those that are merged in every place that they cover
     */
    record Grid(Block.Table table, List<List<Passage>> rows) implements Section {
        public Grid {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** 页边文字: a line of the page around a record. It is not part of the record, but may tell when it was published. */
    record Margin(Passage passage) implements Section {}
}
