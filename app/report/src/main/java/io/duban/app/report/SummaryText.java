package io.duban.app.report;

import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 汇总表文案: one row a file, and the totals. */
final class SummaryText {
    private static final int WORDS = 2;
    private static final String GAP = "  ";

    private final Style style;
    private final Messages messages;

    SummaryText(Style style, Messages messages) {
        this.style = style;
        this.messages = messages;
    }

    List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(style.strong(messages.text("summary")));
        if (!report.sources().isEmpty()) {
            lines.addAll(table(report.sources()));
        }
        Summary summary = Summary.of(report);
        lines.add(messages.text(
                "summary.total",
                summary.sourceCount(),
                summary.recordCount(),
                summary.sources(Verdict.ACCEPTABLE),
                summary.sources(Verdict.NOT_ACCEPTABLE),
                summary.sources(Verdict.UNDETERMINED)));
        lines.add(messages.text(
                "summary.findings",
                summary.findings(Severity.ERROR),
                summary.findings(Severity.WARNING),
                summary.findings(Severity.INFO),
                summary.undecided()));
        if (summary.known() + summary.waived() > 0) {
            lines.add(messages.text("summary.set-aside", summary.known(), summary.waived()));
        }
        lines.addAll(new WaiverText(messages).lines(report.waivers()));
        report.profiles()
                .forEach(profile -> lines.add(style.faint(messages.text(
                        "summary.profile",
                        Printable.of(profile.id()),
                        Printable.of(profile.title().in(messages.language())),
                        profile.digest()))));
        breakdown(report, lines);
        if (report.unreached() > 0) {
            lines.add(style.undecided(messages.text("summary.unreached", report.unreached())));
        }
        if (report.ruleSets().isEmpty()) {
            lines.add(style.undecided(messages.text("summary.no-rules")));
        }
        return lines;
    }

    /** Tables for batches only: of a single file they would say everything once more. */
    private void breakdown(Report report, List<String> lines) {
        if (report.sources().size() < 2) {
            return;
        }
        for (BreakdownTable table : BreakdownTable.of(report, messages)) {
            if (table.tells()) {
                lines.add("");
                lines.add(style.strong(table.title()));
                lines.addAll(new BreakdownText(style).lines(table));
            }
        }
    }

    private List<String> table(List<SourceReport> sources) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.of("source", "verdict", "records", "errors", "warnings", "infos", "undecided")
                .map(column -> messages.text("summary." + column))
                .toList());
        sources.forEach(source -> rows.add(row(source)));
        List<List<String>> aligned = Columns.align(rows, WORDS);
        List<String> lines = new ArrayList<>();
        lines.add(style.faint(String.join(GAP, aligned.get(0))));
        for (int i = 0; i < sources.size(); i++) {
            List<String> cells = new ArrayList<>(aligned.get(i + 1));
            // Painted after it was padded: escape sequences take no room on a terminal, but count as characters.
            cells.set(1, style.verdict(sources.get(i).verdict(), cells.get(1)));
            lines.add(String.join(GAP, cells));
        }
        return lines;
    }

    private List<String> row(SourceReport source) {
        Summary summary = Summary.of(source);
        return List.of(
                Printable.of(source.name()),
                messages.text("verdict." + source.verdict().id()),
                String.valueOf(summary.recordCount()),
                String.valueOf(summary.findings(Severity.ERROR)),
                String.valueOf(summary.findings(Severity.WARNING)),
                String.valueOf(summary.findings(Severity.INFO)),
                String.valueOf(summary.undecided()));
    }
}
