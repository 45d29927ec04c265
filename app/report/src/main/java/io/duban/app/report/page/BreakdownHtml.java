package io.duban.app.report.page;

import io.duban.app.report.BreakdownTable;
import java.util.List;

/** 分类汇总（网页）: the counts by unit, by rule and by month; a unit or a rule filters the page when it is clicked. */
final class BreakdownHtml {
    private BreakdownHtml() {}

    static String of(List<BreakdownTable> tables) {
        StringBuilder html = new StringBuilder("<div class=\"tables\">\n");
        for (BreakdownTable table : tables) {
            if (!table.id().equals("month") || table.tells()) {
                table(table, html);
            }
        }
        return html.append("</div>\n").toString();
    }

    private static void table(BreakdownTable table, StringBuilder html) {
        html.append("<div class=\"table\"><table><caption>")
                .append(Html.of(table.title()))
                .append("</caption><thead><tr>");
        for (String column : table.columns()) {
            html.append("<th scope=\"col\">").append(Html.of(column)).append("</th>");
        }
        html.append("</tr></thead><tbody>\n");
        for (int i = 0; i < table.rows().size(); i++) {
            List<Object> row = table.rows().get(i);
            String name = Html.of(row.get(0).toString());
            html.append("<tr>")
                    .append(
                            table.id().equals("month")
                                    ? "<th scope=\"row\" class=\"plain\">" + name
                                    : "<th scope=\"row\">"
                                            + choice(table.id(), table.keys().get(i), name))
                    .append("</th>");
            row.stream().skip(1).forEach(cell -> html.append(cell(cell)));
            html.append("</tr>\n");
        }
        html.append("</tbody></table></div>\n");
    }

    private static String cell(Object cell) {
        if (cell instanceof Long count) {
            return count == 0 ? "<td class=\"zero\">0</td>" : "<td>" + count + "</td>";
        }
        return Html.element("td", "words", cell.toString());
    }

    /** What filters by itself when it is clicked; plain words where no script runs. */
    private static String choice(String filter, String value, String label) {
        return "<button type=\"button\" data-filter=\"" + filter + "\" data-value=\"" + Html.of(value) + "\">" + label
                + "</button>";
    }
}
