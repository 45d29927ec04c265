package io.duban.app.report.page;

import io.duban.api.report.Finding;
import io.duban.api.rule.Rule;
import io.duban.app.report.CitationText;
import io.duban.app.report.Messages;
import io.duban.app.report.Place;
import io.duban.app.report.Printable;
import io.duban.app.report.Quote;
import io.duban.app.report.StateText;
import java.util.Map;
import java.util.Objects;

/** 单个问题: a finding as an entry of a list: rule, place, words, basis and remedy. */
final class FindingHtml {
    private final Map<String, Rule> rules;
    private final Messages messages;
    private final boolean withText;

    /** @param withText whether the text stands on the page, so that a place can be led to */
    FindingHtml(Map<String, Rule> rules, Messages messages, boolean withText) {
        this.rules = rules;
        this.messages = messages;
        this.withText = withText;
    }

    String item(Finding finding, String id) {
        Rule rule = Objects.requireNonNull(rules.get(finding.ruleId()));
        String title = rule.id() + " " + Printable.of(rule.title().in(messages.language()));
        Quote quote = Quote.of(finding.evidence()).shortened();
        return "<li id=\"" + id + "\" class=\"finding " + finding.severity().id() + " "
                + finding.state().id()
                + "\" tabindex=\"-1\" data-rule=\""
                + rule.id() + "\" data-severity=\"" + finding.severity().id() + "\">\n<p class=\"head\">"
                + Badges.severity(finding.severity(), messages)
                + " <a class=\"rule\" href=\"#" + RulePages.id(rule) + "\">" + Html.of(title) + "</a> "
                + place(finding, id) + "</p>\n<p>" + Html.of(finding.message().in(messages.language()))
                + "</p>\n" + state(finding) + "<blockquote lang=\"zh\">" + Html.of(quote.before()) + "<mark>"
                + Html.of(quote.matched())
                + "</mark>" + Html.of(quote.after()) + "</blockquote>\n<p class=\"told\">"
                + Html.of(messages.text("finding.basis", CitationText.of(rule.citations(), messages)))
                + "<br>" + Html.of(suggestion(rule)) + "</p>\n</li>\n";
    }

    private String place(Finding finding, String id) {
        String place = Html.of(Place.of(finding.evidence().location(), messages));
        return withText
                ? "<a class=\"place\" href=\"#" + MarkedSource.mark(id) + "\">" + place + "</a>"
                : "<span class=\"place\">" + place + "</span>";
    }

    /** What does not count says why. */
    private String state(Finding finding) {
        return finding.open() ? "" : Html.element("p", "state", StateText.of(finding.state(), messages)) + "\n";
    }

    private String suggestion(Rule rule) {
        return messages.text(
                "finding.suggestion", Printable.of(rule.suggestion().in(messages.language())));
    }
}
