package io.duban.app.report;

import io.duban.api.report.Finding;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import java.util.ArrayList;
import java.util.List;

/** 问题文案: the findings of one rule in one record, under one heading and with one basis. */
final class FindingText {
    private final Style style;
    private final Messages messages;
    private final int shown;

    /**
     * @param shown how many findings of a rule are written out; the others are counted
     */
    FindingText(Style style, Messages messages, int shown) {
        this.style = style;
        this.messages = messages;
        this.shown = shown;
    }

    /** The lines for findings of one rule, at least one. */
    List<String> lines(Rule rule, List<Finding> findings) {
        List<String> lines = new ArrayList<>();
        lines.add("    " + heading(rule, findings));
        findings.stream().limit(shown).forEach(finding -> lines.addAll(finding(finding)));
        if (findings.size() > shown) {
            lines.add("      " + messages.text("finding.more", findings.size() - shown));
        }
        if (!rule.citations().isEmpty()) {
            lines.add("      " + style.faint(basis(rule)));
        }
        String suggestion = Printable.of(rule.suggestion().in(messages.language()));
        lines.add("      " + style.faint(messages.text("finding.suggestion", suggestion)));
        return lines;
    }

    private String heading(Rule rule, List<Finding> findings) {
        Severity severity = findings.get(0).severity();
        String mark = style.severity(severity, messages.text("severity." + severity.id()));
        String title = rule.id() + " " + Printable.of(rule.title().in(messages.language()));
        String count = findings.size() == 1 ? "" : messages.text("finding.count", findings.size());
        return mark + " " + style.strong(title) + count;
    }

    private List<String> finding(Finding finding) {
        String place = Place.of(finding.evidence().location(), messages);
        String message = Printable.of(finding.message().in(messages.language()));
        Quote quote = Quote.of(finding.evidence()).shortened();
        String quoted = cells(quote.before()) + style.matched(cells(quote.matched())) + cells(quote.after());
        return List.of("      " + messages.text("finding.at", place, message), "        " + quoted);
    }

    /** A row of a table with its cells set apart. */
    private static String cells(String text) {
        return Printable.of(text.replace("\t", " | "));
    }

    /** One line, or the report would say the same again and again: the first citation, and where the others stand. */
    private String basis(Rule rule) {
        Citation first = rule.citations().get(0);
        String basis = CitationText.of(first, messages);
        int count = rule.citations().size();
        return count == 1
                ? messages.text("finding.basis", basis)
                : messages.text("finding.basis.more", basis, count, rule.id());
    }
}
