package io.duban.engine.check;

import static java.util.stream.Collectors.toMap;

import io.duban.api.record.MeetingRecord;
import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * 执行规则: asks rule sets about a record and sees to it that every selected rule has a result: a set that throws or
 * keeps silent about a rule has failed it, and a rule that failed never counts as satisfied.
 */
final class RuleEvaluation {
    private static final Logger LOG = LoggerFactory.getLogger(RuleEvaluation.class);

    private RuleEvaluation() {}

    /** One result for each selected rule of the sets, sorted by rule id. */
    static List<RuleResult> evaluate(List<RuleSet> ruleSets, MeetingRecord record, RuleSelection selection) {
        return ruleSets.stream()
                .flatMap(set -> evaluate(set, record, selection).stream())
                .sorted(Comparator.comparing(RuleResult::ruleId))
                .toList();
    }

    private static List<RuleResult> evaluate(RuleSet set, MeetingRecord record, RuleSelection selection) {
        List<String> selected =
                set.rules().stream().map(Rule::id).filter(selection::includes).toList();
        if (selected.isEmpty()) {
            return List.of();
        }
        try {
            Map<String, RuleResult> results =
                    set.evaluate(record, selection).stream().collect(toMap(RuleResult::ruleId, result -> result));
            return selected.stream()
                    .map(id -> results.getOrDefault(id, failed(id, "the rule set gave no result")))
                    .toList();
        } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.debug("rule set {} failed", set.info().id(), e);
            return selected.stream().map(id -> failed(id, Failure.describe(e))).toList();
        }
    }

    private static RuleResult failed(String ruleId, String error) {
        return new RuleResult(ruleId, new Failed(error));
    }
}
