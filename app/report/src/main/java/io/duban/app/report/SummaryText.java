package io.duban.app.report;

import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Severity;
import java.util.ArrayList;
import java.util.Iterator;
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

    /** The lines below the table of files. */
    List<String> lines(Report report) {
        List<String> lines = new ArrayList<>();
        Breakdown breakdown = Breakdown.of(report);
        Summary summary = breakdown.total();
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
        tables(report, breakdown, lines);
        if (report.unreached() > 0) {
            lines.add(style.undecided(messages.text("summary.unreached", report.unreached())));
        }
        if (report.ruleSets().isEmpty()) {
            lines.add(style.undecided(messages.text("summary.no-rules")));
        }
        return lines;
    }

    /** Tables for batches only: of a single file they would say everything once more. */
    private void tables(Report report, Breakdown breakdown, List<String> lines) {
        if (report.sources().size() < 2) {
            return;
        }
        for (BreakdownTable table : BreakdownTable.of(breakdown, report.rules(), messages)) {
            if (table.tells()) {
                lines.add("");
                lines.add(style.strong(table.title()));
                lines.addAll(new BreakdownText(style, messages).lines(table));
            }
        }
    }

    /** The table of files, a line at a time: of a large batch it is longer than all else that is held in memory. */
    Iterator<String> table(List<SourceReport> sources) {
        List<List<Object>> rows = new ArrayList<>();
        Columns columns = new Columns(WORDS);
        List<String> head = Stream.of("source", "verdict", "records", "errors", "warnings", "infos", "undecided")
                .map(column -> messages.text("summary." + column))
                .toList();
        columns.fit(head);
        for (SourceReport source : sources) {
            List<Object> row = row(source);
            columns.fit(words(row));
            rows.add(row);
        }
        return Stream.concat(
                        Stream.of(style.faint(String.join(GAP, columns.pad(head)))),
                        rows.stream().map(row -> line(row, columns)))
                .iterator();
    }

    private String line(List<Object> row, Columns columns) {
        List<String> cells = columns.pad(words(row));
        // Painted after it was padded: escape sequences take no room on a terminal, but count as characters.
        cells.set(1, style.verdict((Verdict) row.get(1), cells.get(1)));
        return String.join(GAP, cells);
    }

    private List<String> words(List<Object> row) {
        return row.stream()
                .map(cell -> cell instanceof Verdict verdict
                        ? messages.text("verdict." + verdict.id())
                        : String.valueOf(cell))
                .toList();
    }

    private static List<Object> row(SourceReport source) {
        Summary summary = Summary.of(source);
        return List.of(
                Printable.of(source.name()),
                source.verdict(),
                summary.recordCount(),
                summary.findings(Severity.ERROR),
                summary.findings(Severity.WARNING),
                summary.findings(Severity.INFO),
                summary.undecided());
    }
}
