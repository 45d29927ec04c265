package io.duban.app.report.page;

import io.duban.api.document.Block;
import io.duban.api.document.Location;
import io.duban.api.report.Transcript;
import io.duban.app.report.Json;
import io.duban.app.report.Messages;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/** 文本块的页面: a paragraph or a table of a document with its marks. */
final class BlockHtml {
    private final MarkedText text;
    private final Set<Location> leftOut;
    private final Messages messages;

    BlockHtml(Transcript transcript, Collection<Mark> marks, Messages messages) {
        this.text = new MarkedText(transcript.document().text(), marks);
        this.leftOut = Set.copyOf(transcript.leftOut());
        this.messages = messages;
    }

    String html(Block block) {
        return block instanceof Block.Table table ? table(table) : paragraph((Block.Paragraph) block);
    }

    private String paragraph(Block.Paragraph paragraph) {
        boolean left = leftOut.contains(paragraph.location());
        String type = paragraph.role().name().toLowerCase(Locale.ROOT) + (left ? " left" : "");
        String label = messages.textOr("inspect.role." + (left ? "left" : Json.lower(paragraph.role())), "");
        return "<p lang=\"zh\" class=\"" + type + "\">" + number(paragraph.location())
                + (label.isEmpty() ? "" : Html.element("span", "t", label))
                + text.html(paragraph.location()) + "</p>\n";
    }

    private String table(Block.Table table) {
        StringBuilder html = new StringBuilder("<div class=\"table\">" + number(table.location()));
        html.append("<table lang=\"zh\">\n");
        for (Block.Row row : table.rows()) {
            html.append("<tr>");
            for (Block.Cell cell : row.cells()) {
                html.append("<td").append(span("colspan", cell.columnSpan()));
                html.append(span("rowspan", cell.rowSpan())).append(">");
                html.append(text.html(cell.location())).append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</table></div>\n").toString();
    }

    private static String span(String attribute, int cells) {
        return cells == 1 ? "" : " " + attribute + "=\"" + cells + "\"";
    }

    /** The number by which reports speak of the place. */
    private static String number(Location place) {
        int number = place.paragraph() > 0 ? place.paragraph() : place.line();
        return number == 0 ? "" : "<span class=\"n\">" + number + "</span>";
    }
}
