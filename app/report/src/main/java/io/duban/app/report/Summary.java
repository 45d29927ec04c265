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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    public static Summary of(List<SourceReport> sources) {
        List<RecordReport> records =
                sources.stream().flatMap(s -> s.records().stream()).toList();
        return new Summary(
                count(sources.stream(), SourceReport::verdict),
                count(records.stream(), RecordReport::verdict),
                count(findings(records).filter(Finding::open), Finding::severity),
                count(findings(records), finding -> finding.state().id()),
                outcomes(records.stream().flatMap(r -> r.results().stream())),
                sources.stream().mapToLong(s -> s.problems().size()).sum());
    }

    private static Stream<Finding> findings(List<RecordReport> records) {
        return records.stream().flatMap(r -> r.findings().stream());
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
        return count(results.map(RuleResult::outcome), Outcome::getClass);
    }

    private static long total(Map<Verdict, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    private static <T, K> Map<K, Long> count(Stream<T> things, Function<T, K> key) {
        return things.collect(groupingBy(key, counting()));
    }
}
