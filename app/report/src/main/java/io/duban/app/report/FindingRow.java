package io.duban.app.report;

import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 问题清单的一行: a finding, a rule without a decision or a source that was not checked, in the words of a table.
 *
 * @param source its file
 * @param unit 报送单位, may be empty
 * @param record number of the record, or empty for a whole file
 * @param title of the record
 * @param kind of the record
 * @param verdict on the record or the file
 * @param severity of the finding, or why there is none
 * @param state whether the finding counts
 * @param rule id, may be empty
 * @param name of the rule
 * @param message what is wrong
 * @param place where
 * @param quote the words themselves
 * @param basis norms with their status
 * @param suggestion how to mend it
 * @param fingerprint of the finding, may be empty
 */
public record FindingRow(
        String source,
        String unit,
        String record,
        String title,
        String kind,
        String verdict,
        String severity,
        String state,
        String rule,
        String name,
        String message,
        String place,
        String quote,
        String basis,
        String suggestion,
        String fingerprint) {

    /** Names of the columns as in {@code findings.<name>}. */
    public static final List<String> COLUMNS = List.of(
            "source",
            "unit",
            "record",
            "title",
            "kind",
            "verdict",
            "severity",
            "state",
            "rule",
            "name",
            "message",
            "place",
            "quote",
            "basis",
            "suggestion",
            "fingerprint");

    /** The cells in the order of the columns. */
    public List<String> cells() {
        return List.of(
                source,
                unit,
                record,
                title,
                kind,
                verdict,
                severity,
                state,
                rule,
                name,
                message,
                place,
                quote,
                basis,
                suggestion,
                fingerprint);
    }

    /**
     * The rows of a report, made as they are asked for: what was not checked stands among the findings, so that nobody
     * takes it for good.
     */
    public static Stream<FindingRow> of(Report report, Messages messages) {
        SubmittingUnit units = SubmittingUnit.among(report);
        return report.sources().stream().flatMap(source -> {
            Rows rows = new Rows(report, units, messages);
            rows.source(source);
            return rows.rows.stream();
        });
    }

    private static final class Rows {
        private final Report report;
        private final Messages messages;
        private final SubmittingUnit units;
        private final UndecidedText undecided;
        private final List<FindingRow> rows = new ArrayList<>();

        Rows(Report report, SubmittingUnit units, Messages messages) {
            this.report = report;
            this.messages = messages;
            this.units = units;
            this.undecided = new UndecidedText(messages, report.rules());
        }

        void source(SourceReport source) {
            ProblemText words = new ProblemText(Style.PLAIN, messages);
            String verdict = messages.text("verdict." + source.verdict().id());
            source.problems()
                    .forEach(problem -> rows.add(new FindingRow(
                            source.name(),
                            units.of(source),
                            "",
                            "",
                            "",
                            verdict,
                            messages.text("problem"),
                            "",
                            "",
                            "",
                            words.what(problem),
                            "",
                            "",
                            "",
                            words.remedy(problem),
                            "")));
            source.records().forEach(record -> record(source, record));
        }

        private void record(SourceReport source, RecordReport record) {
            record.findings().forEach(finding -> {
                Rule rule = Objects.requireNonNull(report.rules().get(finding.ruleId()));
                String severity = messages.text("severity." + finding.severity().id());
                rows.add(row(
                        source,
                        record,
                        severity,
                        rule,
                        StateText.of(finding.state(), messages),
                        finding.message().in(messages.language()),
                        Place.of(finding.evidence().location(), messages),
                        Quote.of(finding.evidence()).matched(),
                        finding.fingerprint()));
            });
            record.results().stream()
                    .flatMap(result -> undecided.of(result).stream())
                    .forEach(open -> {
                        Rule rule = Objects.requireNonNull(report.rules().get(open.ruleId()));
                        rows.add(row(source, record, open.what(), rule, "", open.why(), "", "", ""));
                    });
        }

        private FindingRow row(
                SourceReport source,
                RecordReport record,
                String severity,
                Rule rule,
                String state,
                String message,
                String place,
                String quote,
                String fingerprint) {
            return new FindingRow(
                    source.name(),
                    units.of(source),
                    String.valueOf(record.record().index()),
                    record.record().text(),
                    messages.text("kind." + record.record().kind().id()),
                    messages.text("verdict." + record.verdict().id()),
                    severity,
                    state,
                    rule.id(),
                    rule.title().in(messages.language()),
                    message,
                    place,
                    quote,
                    CitationText.of(rule.citations(), messages),
                    rule.suggestion().in(messages.language()),
                    fingerprint);
        }
    }
}
