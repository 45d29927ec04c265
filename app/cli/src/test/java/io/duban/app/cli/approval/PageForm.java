package io.duban.app.cli.approval;

import static java.util.stream.Collectors.joining;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** 网页和 XML 的紧凑形式. */
final class PageForm {
    private static final String BLOCKS =
            "h1, h2, h3, h4, p, blockquote, li, tr, caption, summary, option, legend, dt, dd";

    private PageForm() {}

    /** What a page shows, a line a block; what is marked stands in brackets, and of the rules' pages only the titles. */
    static String text(String html) {
        Element body = Jsoup.parse(html).body();
        body.select("script, style, dialog, .tip, .rules .page").remove();
        body.select(".m, mark").forEach(mark -> mark.prependText("⟦").appendText("⟧"));
        body.select("th, td").forEach(cell -> cell.appendText(" "));
        body.select(BLOCKS).forEach(block -> block.prependText("¶"));
        return body.text().replaceAll(" *¶ *(¶ *)*", "\n").strip() + "\n";
    }

    /** A line a suite with its counts, and one for each case in it that failed or was not decided. */
    static String failures(String junit) {
        StringBuilder text = new StringBuilder();
        for (Element suite : Jsoup.parse(junit, Parser.xmlParser()).select("testsuite")) {
            text.append(suite.attributes().asList().stream()
                            .filter(attribute -> !attribute.getKey().equals("time"))
                            .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                            .collect(joining(" ")))
                    .append('\n');
            for (Element failure : suite.select("failure, error")) {
                Element test = failure.parent();
                text.append("  ").append(failure.tagName()).append(' ');
                text.append(test == null ? "" : test.attr("classname") + " " + test.attr("name"));
                text.append(": ").append(failure.attr("message")).append('\n');
            }
        }
        return text.toString();
    }
}
