package io.duban.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 分类汇总文案: a table of counts, with words flush left and numbers flush right. */
final class BreakdownText {
    private static final String GAP = "  ";

    private final Style style;

    BreakdownText(Style style) {
        this.style = style;
    }

    List<String> lines(BreakdownTable table) {
        List<List<String>> cells = Stream.concat(Stream.of(List.<Object>copyOf(table.columns())), table.rows().stream())
                .map(row -> row.stream().map(String::valueOf).toList())
                .toList();
        // Words in the last column begin where it does, and need no blanks behind them.
        boolean wordsLast = !table.id().equals("rule");
        int aligned = table.columns().size() - (wordsLast ? 1 : 0);
        List<List<String>> columns =
                Columns.align(cells.stream().map(row -> row.subList(0, aligned)).toList(), 1);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String last = wordsLast ? GAP + cells.get(i).get(aligned) : "";
            String line = (String.join(GAP, columns.get(i)) + last).stripTrailing();
            lines.add(i == 0 ? style.faint(line) : line);
        }
        return lines;
    }
}
