package io.duban.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 分类汇总文案: a table of counts, with words flush left and numbers flush right. */
final class BreakdownText {
    private static final String GAP = "  ";

    /** More rules are for a workbook: nobody reads on. */
    private static final int MOST_RULES = 15;

    private final Style style;
    private final Messages messages;

    BreakdownText(Style style, Messages messages) {
        this.style = style;
        this.messages = messages;
    }

    List<String> lines(BreakdownTable table) {
        int shown = table.id().equals("rule")
                ? Math.min(MOST_RULES, table.rows().size())
                : table.rows().size();
        List<List<String>> cells = Stream.concat(
                        Stream.of(List.<Object>copyOf(table.columns())),
                        table.rows().stream().limit(shown))
                .map(row -> row.stream().map(String::valueOf).toList())
                .toList();
        // Words in the last column begin where it does, and need no blanks behind them.
        boolean wordsLast = !table.id().equals("rule");
        int aligned = table.columns().size() - (wordsLast ? 1 : 0);
        Columns columns = new Columns(1);
        cells.forEach(row -> columns.fit(row.subList(0, aligned)));
        List<String> lines = new ArrayList<>();
        for (List<String> row : cells) {
            String last = wordsLast ? GAP + row.get(aligned) : "";
            String line = (String.join(GAP, columns.pad(row.subList(0, aligned))) + last).stripTrailing();
            lines.add(lines.isEmpty() ? style.faint(line) : line);
        }
        if (shown < table.rows().size()) {
            lines.add(messages.text("report.more-rules", table.rows().size() - shown));
        }
        return lines;
    }
}
