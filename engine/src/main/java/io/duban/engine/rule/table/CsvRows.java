package io.duban.engine.rule.table;

import io.duban.api.document.DecodedText;
import io.duban.engine.rule.source.RuleBytes;
import java.util.ArrayList;
import java.util.List;

/** Reads csv as spreadsheets save it: in UTF-8 or GB18030, by commas, quoted cells with commas, quotes and line breaks. */
final class CsvRows {
    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int rowLine = 1;

    private CsvRows(String text) {
        this.text = text;
    }

    static List<Row> of(RuleBytes file) {
        DecodedText text = DecodedText.of(file.bytes()).orElseThrow(() -> file.error("不是文本文件", "this is no text file"));
        return new CsvRows(text.text()).read();
    }

    private List<Row> read() {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"';
            line += c == '\n' ? 1 : 0;
            if (doubled) {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                endCell();
            } else if (c == '\n' && !quoted) {
                endRow();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        endRow();
        return rows;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new Row(rowLine, List.copyOf(cells)));
        cells.clear();
        rowLine = line;
    }
}
