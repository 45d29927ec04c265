package io.duban.app.report;

import io.duban.api.report.Verdict;
import io.duban.api.rule.Severity;
import java.util.Map;

/**
 * 一组材料: the counts of the records of a unit or of a month. A file without any record counts as one that is undetermined,
 * so that nobody overlooks it.
 *
 * @param name of the unit, or the month as {@code 2026-03}; empty where it is not known
 * @param verdicts how many records there are of each
 * @param findings how many count, of each severity
 * @param commonest id of the rule with the most errors and warnings; empty where there are none
 */
public record Group(String name, Map<Verdict, Long> verdicts, Map<Severity, Long> findings, String commonest) {

    /** All records. */
    public long records() {
        return verdicts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Records of a verdict. */
    public long records(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0L);
    }

    /** Findings of a severity. */
    public long findings(Severity severity) {
        return findings.getOrDefault(severity, 0L);
    }
}
