package io.duban.app.report.office;

import io.duban.api.report.Finding;
import io.duban.api.rule.Rule;
import io.duban.app.report.CitationText;
import io.duban.app.report.Messages;
import io.duban.app.report.Printable;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** 问题文案: a finding as the lines of a comment or of a letter. */
final class FindingWords {
    private final Map<String, Rule> rules;
    private final Messages messages;

    FindingWords(Map<String, Rule> rules, Messages messages) {
        this.rules = rules;
        this.messages = messages;
    }

    /** Severity, rule and title. */
    String heading(Finding finding) {
        String severity = messages.text("severity." + finding.severity().id());
        return messages.text(
                "opinion.heading",
                severity,
                finding.ruleId(),
                Printable.of(rule(finding).title().in(messages.language())));
    }

    /** What is wrong, by which norm, and what to do. */
    List<String> lines(Finding finding) {
        Rule rule = rule(finding);
        return List.of(
                Printable.of(finding.message().in(messages.language())),
                messages.text("finding.basis", CitationText.of(rule.citations(), messages)),
                messages.text(
                        "finding.suggestion", Printable.of(rule.suggestion().in(messages.language()))));
    }

    private Rule rule(Finding finding) {
        return Objects.requireNonNull(rules.get(finding.ruleId()));
    }
}
