package io.duban.engine.analysis.layout;

import io.duban.api.document.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

        /** Each cell that has text once, however many places it covers, in reading order. */
        public List<Passage> cells() {
            Map<Integer, Passage> cells = new LinkedHashMap<>();
            for (List<Passage> row : rows) {
                for (Passage cell : row) {
                    if (!cell.text().isEmpty()) {
                        cells.putIfAbsent(cell.location().start(), cell);
                    }
                }
            }
            return List.copyOf(cells.values());
        }
    }

    /** 页边文字: a line of the page around a record. It is not part of the record, but may tell when it was published. */
    record Margin(Passage passage) implements Section {}
}
