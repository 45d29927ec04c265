package io.duban.app.report.page;

import io.duban.api.rule.Rule;
import io.duban.app.report.Messages;
import io.duban.app.report.Printable;
import java.util.Collection;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** 规则说明: the pages of rules, for those who want to know what a finding means. */
final class RulePages {
    // A rule set may be a stranger's: what its pages hold of HTML is shown, not obeyed.
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private RulePages() {}

    static String id(Rule rule) {
        return "rule-" + rule.id();
    }

    static String of(Collection<Rule> rules, Messages messages) {
        if (rules.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<section class=\"rules\">\n<h2>");
        html.append(Html.of(messages.text("report.rules"))).append("</h2>\n");
        for (Rule rule : rules) {
            html.append("<article class=\"rule\" id=\"").append(id(rule)).append("\" tabindex=\"-1\">\n<h3>");
            html.append(Html.of(rule.id() + " " + Printable.of(rule.title().in(messages.language()))));
            html.append("</h3>\n<div class=\"page\" lang=\"zh\">\n")
                    .append(page(rule))
                    .append("</div></article>\n");
        }
        return html.append("</section>\n").toString();
    }

    /** The page without its first heading, which says again what stands on top. */
    private static String page(Rule rule) {
        Node document = Parser.builder().build().parse(rule.page());
        if (document.getFirstChild() instanceof Heading title) {
            title.unlink();
        }
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                heading.setLevel(Math.min(6, heading.getLevel() + 2));
            }
        }
        return RENDERER.render(document);
    }
}
