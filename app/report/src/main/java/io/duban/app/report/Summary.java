package io.duban.app.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.duban.api.report.Finding;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.Severity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 汇总: the counts of a report or of one source.
 *
 * @param sources how many there are of each verdict
 * @param records how many there are of each verdict
 * @param findings how many count, of each severity
 * @param states how many there are of each state: open, known, waived
 * @param outcomes how many rule results there are of each kind of outcome
 * @param problems reasons why something was not checked
 */
public record Summary(
        Map<Verdict, Long> sources,
        Map<Verdict, Long> records,
        Map<Severity, Long> findings,
        Map<String, Long> states,
        Map<Class<? extends Outcome>, Long> outcomes,
        long problems) {

    public static Summary of(Report report) {
        return of(report.sources());
    }

    public static Summary of(SourceReport source) {
        return of(List.of(source));
    }

    /** Of many sources, each looked at once. */
    public static Summary of(List<SourceReport> sources) {
        Map<Verdict, Long> bySource = new EnumMap<>(Verdict.class);
        Map<Verdict, Long> byRecord = new EnumMap<>(Verdict.class);
        Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        Map<String, Long> states = new HashMap<>();
        Map<Class<? extends Outcome>, Long> outcomes = new HashMap<>();
        long problems = 0;
        for (SourceReport source : sources) {
            bySource.merge(source.verdict(), 1L, Long::sum);
            problems += source.problems().size();
            for (RecordReport record : source.records()) {
                byRecord.merge(record.verdict(), 1L, Long::sum);
                record.results()
                        .forEach(result -> outcomes.merge(result.outcome().getClass(), 1L, Long::sum));
                for (Finding finding : record.findings()) {
                    states.merge(finding.state().id(), 1L, Long::sum);
                    if (finding.open()) {
                        findings.merge(finding.severity(), 1L, Long::sum);
                    }
                }
            }
        }
        return new Summary(bySource, byRecord, findings, states, outcomes, problems);
    }

    /** Findings that stood in the baseline. */
    public long known() {
        return states.getOrDefault("known", 0L);
    }

    /** Findings that somebody answers for leaving as they are. */
    public long waived() {
        return states.getOrDefault("waived", 0L);
    }

    public long sourceCount() {
        return total(sources);
    }

    public long recordCount() {
        return total(records);
    }

    public long sources(Verdict verdict) {
        return sources.getOrDefault(verdict, 0L);
    }

    public long records(Verdict verdict) {
        return records.getOrDefault(verdict, 0L);
    }

    public long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }

    public long outcomes(Class<? extends Outcome> kind) {
        return outcomes.getOrDefault(kind, 0L);
    }

    /** Everything that could not be decided: problems, and rules without a decision. */
    public long undecided() {
        return problems + outcomes(Outcome.Undecidable.class) + outcomes(Outcome.Failed.class);
    }

    /** How many results there are of each kind of outcome. */
    public static Map<Class<? extends Outcome>, Long> outcomes(Stream<RuleResult> results) {
        return results.collect(groupingBy(result -> result.outcome().getClass(), counting()));
    }

    private static long total(Map<Verdict, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
