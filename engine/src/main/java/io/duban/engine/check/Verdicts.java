package io.duban.engine.check;

import io.duban.api.report.Finding;
import io.duban.api.report.Problem;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Outcome.Undecidable;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.Severity;
import java.util.List;

/**
 * 下结论: what follows from results, problems and findings. Something intolerable is not acceptable whatever else is
 * unknown; short of that, whatever was not checked leaves the verdict open. Nothing checked is nothing accepted.
 */
final class Verdicts {
    private Verdicts() {}

    static Verdict ofRecord(List<RuleResult> results, List<Finding> findings, Severity intolerable) {
        if (findings.stream().anyMatch(f -> f.open() && f.severity().compareTo(intolerable) >= 0)) {
            return Verdict.NOT_ACCEPTABLE;
        }
        return results.isEmpty() || results.stream().anyMatch(Verdicts::open)
                ? Verdict.UNDETERMINED
                : Verdict.ACCEPTABLE;
    }

    static Verdict ofSource(List<Problem> problems, List<RecordReport> records) {
        Verdict fromProblems = problems.isEmpty() && !records.isEmpty() ? Verdict.ACCEPTABLE : Verdict.UNDETERMINED;
        return records.stream().map(RecordReport::verdict).reduce(fromProblems, Verdict::and);
    }

    static Verdict ofBatch(List<Reached> sources) {
        return sources.stream().map(Reached::verdict).reduce(Verdict::and).orElse(Verdict.UNDETERMINED);
    }

    private static boolean open(RuleResult result) {
        return result.outcome() instanceof Undecidable || result.outcome() instanceof Failed;
    }
}
