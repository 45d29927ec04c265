package io.duban.app.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import io.duban.api.record.MeetingRecord;
import io.duban.api.report.Finding;
import io.duban.api.report.FindingState;
import io.duban.api.report.RecordReport;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Outcome.NotApplicable;
import io.duban.api.rule.Outcome.Satisfied;
import io.duban.api.rule.Outcome.Undecidable;
import io.duban.api.rule.Outcome.Violated;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 单份材料文案: what a record is, what is wrong with it and what could not be decided. */
final class RecordText {
    private final Style style;
    private final Messages messages;
    private final Map<String, Rule> rules;
    private final FindingText findingText;
    private final UndecidedText undecided;

    RecordText(Style style, Messages messages, Map<String, Rule> rules, FindingText findingText) {
        this.style = style;
        this.messages = messages;
        this.rules = rules;
        this.findingText = findingText;
        this.undecided = new UndecidedText(messages, rules);
    }

    List<String> lines(RecordReport report) {
        List<String> lines = new ArrayList<>();
        lines.add("  " + heading(report));
        lines.add("    " + style.faint(checked(report)));
        List<Finding> open = report.findings().stream().filter(Finding::open).toList();
        byRule(open)
                .forEach(findings ->
                        lines.addAll(findingText.lines(rules.get(findings.get(0).ruleId()), findings)));
        long known = report.findings().stream()
                .filter(finding -> finding.state() instanceof FindingState.Known)
                .count();
        if (known > 0) {
            lines.add("    " + style.faint(messages.text("record.known", known)));
        }
        new WaiverText(messages).waived(report.findings()).forEach(line -> lines.add("    " + style.faint(line)));
        report.results().stream().flatMap(this::undecided).forEach(line -> lines.add("    " + line));
        return lines;
    }

    private String heading(RecordReport report) {
        MeetingRecord record = report.record();
        String title = record.title() == null ? messages.text("record.untitled") : Printable.of(record.text());
        String kind = messages.text("kind." + record.kind().id());
        String verdict = messages.text("verdict." + report.verdict().id());
        return messages.text("record.heading", record.index(), style.strong(title), kind) + "  "
                + style.verdict(report.verdict(), verdict)
                + counts(report.findings());
    }

    /** How many findings there are of each severity: what is acceptable may still have warnings. */
    private String counts(List<Finding> findings) {
        String counts = Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .map(severity -> count(
                        severity,
                        findings.stream()
                                .filter(f -> f.open() && f.severity() == severity)
                                .count()))
                .filter(count -> !count.isEmpty())
                .collect(joining(messages.text("list.separator")));
        return counts.isEmpty() ? "" : messages.text("record.counts", counts);
    }

    private String count(Severity severity, long count) {
        return count == 0 ? "" : messages.text("record.count." + severity.id(), count);
    }

    private String checked(RecordReport report) {
        if (report.results().isEmpty()) {
            return messages.text("record.unchecked");
        }
        Map<Class<? extends Outcome>, Long> counts = Summary.outcomes(report.results().stream());
        return messages.text(
                "record.checked",
                report.results().size(),
                counts.getOrDefault(Violated.class, 0L),
                counts.getOrDefault(Satisfied.class, 0L),
                counts.getOrDefault(NotApplicable.class, 0L),
                counts.getOrDefault(Undecidable.class, 0L) + counts.getOrDefault(Failed.class, 0L),
                Printable.of(report.profile().id()));
    }

    /** The findings of each rule together: the gravest rules first, then in the order of their first places. */
    private static List<List<Finding>> byRule(List<Finding> findings) {
        Collection<List<Finding>> groups = findings.stream()
                .collect(groupingBy(Finding::ruleId, LinkedHashMap::new, Collectors.toList()))
                .values();
        return groups.stream()
                .sorted(Comparator.comparing(group -> group.get(0).severity(), Comparator.reverseOrder()))
                .toList();
    }

    private Stream<String> undecided(RuleResult result) {
        return undecided.of(result).stream().map(why -> style.undecided(why.what()) + " " + why.told());
    }
}
