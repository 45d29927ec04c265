package io.duban.app.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.duban.api.report.Finding;
import io.duban.api.report.RecordReport;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.Severity;
import java.util.EnumMap;
import java.util.HashMap;
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

    /** The counts of one source; those of a report stand in its {@link Breakdown}. */
    public static Summary of(SourceReport source) {
        Tally tally = new Tally();
        tally.add(source);
        return tally.summary();
    }

    /** 计数: sums up sources as they come. */
    static final class Tally {
        private final Map<Verdict, Long> sources = new EnumMap<>(Verdict.class);
        private final Map<Verdict, Long> records = new EnumMap<>(Verdict.class);
        private final Map<Severity, Long> findings = new EnumMap<>(Severity.class);
        private final Map<String, Long> states = new HashMap<>();
        private final Map<Class<? extends Outcome>, Long> outcomes = new HashMap<>();
        private long problems;

        void add(SourceReport source) {
            sources.merge(source.verdict(), 1L, Long::sum);
            problems += source.problems().size();
            source.records().forEach(this::add);
        }

        private void add(RecordReport record) {
            records.merge(record.verdict(), 1L, Long::sum);
            record.results().forEach(result -> outcomes.merge(result.outcome().getClass(), 1L, Long::sum));
            for (Finding finding : record.findings()) {
                states.merge(finding.state().id(), 1L, Long::sum);
                if (finding.open()) {
                    findings.merge(finding.severity(), 1L, Long::sum);
                }
            }
        }

        Summary summary() {
            return new Summary(sources, records, findings, states, outcomes, problems);
        }
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
