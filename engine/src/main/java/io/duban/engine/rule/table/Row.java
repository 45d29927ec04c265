package io.duban.engine.rule.table;

import java.util.List;

/**
 * 行: a row of a table.
 *
 * @param line of the file, or number of the row in its sheet, from 1
 * @param cells without trailing blanks
 */
record Row(int line, List<String> cells) {
    Row {
        cells = cells.stream().map(String::strip).toList();
    }

    boolean blank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The cell at a place from 0, or an empty string. */
    String cell(int at) {
        return at < cells.size() ? cells.get(at) : "";
    }
}
