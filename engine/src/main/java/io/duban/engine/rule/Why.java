package io.duban.engine.rule;

import io.duban.api.record.MeetingRecord;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.drl.Step;
import io.duban.engine.rule.drl.Tracer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * 为什么: what a rule says of a record, and what it looked at for that.
 *
 * @param outcome what came of it
 * @param steps its conditions one after the other; empty for rules that were taken as they stand, and where the rule was
 *     not asked
 */
public record Why(Outcome outcome, List<Step> steps) {
    public Why {
        steps = List.copyOf(steps);
    }

    /** Asks a rule of a set about a record, with the parameters of its page. */
    public static Why of(RuleSet set, Rule rule, MeetingRecord record) {
        Map<String, Map<String, String>> only = Map.of(rule.id(), rule.parameters());
        Outcome outcome = set.evaluate(record, new RuleSelection(only)).stream()
                .map(RuleResult::outcome)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no rule " + rule.id() + " in " + set.info().id()));
        boolean asked = outcome instanceof Outcome.Violated || outcome instanceof Outcome.Satisfied;
        Optional<CheckedRule> checked = asked ? RulePages.rule(set, rule.id()) : Optional.empty();
        return new Why(
                outcome,
                checked.map(each -> Tracer.trace(each, DroolsRuleSet.facts(record, only)))
                        .orElse(List.of()));
    }
}
