package io.duban.api.document;

import java.util.ArrayList;
import java.util.List;

/**
 * CSV 的行: a row of a table as spreadsheets save it: by commas, quoted cells with commas, quotes and line breaks.
 *
 * @param line of the text on which it begins, from 1
 * @param cells as they stand, without their quotes
 */
public record CsvRow(int line, List<String> cells) {
    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** The rows of a text, blank ones too. */
    public static List<CsvRow> of(String text) {
        return new Scan().rows(text);
    }

    /** Whether nothing stands in it. */
    public boolean blank() {
        return cells.stream().allMatch(String::isBlank);
    }

    /** The state of one pass over a text. */
    private static final class Scan {
        private final List<CsvRow> rows = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();
        private final StringBuilder cell = new StringBuilder();
        private int line = 1;
        private int rowLine = 1;

        List<CsvRow> rows(String text) {
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
            if (cell.length() > 0 || !cells.isEmpty()) {
                endRow();
            }
            return rows;
        }

        private void endCell() {
            cells.add(cell.toString());
            cell.setLength(0);
        }

        private void endRow() {
            endCell();
            rows.add(new CsvRow(rowLine, cells));
            cells.clear();
            rowLine = line;
        }
    }
}
