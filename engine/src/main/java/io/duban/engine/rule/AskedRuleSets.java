package io.duban.engine.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import io.duban.api.rule.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * 合并询问: rule sets as records ask them. Those that share a rule base are asked as one, since a session costs more than
 * answers.
 */
public final class AskedRuleSets {
    private AskedRuleSets() {}

    /** The sets with those that can be joined joined; a joined set is called by the first name among them. */
    public static List<RuleSet> of(List<RuleSet> sets) {
        return sets.stream().collect(groupingBy(AskedRuleSets::shared, LinkedHashMap::new, toList())).values().stream()
                .flatMap(AskedRuleSets::joined)
                .toList();
    }

    private static Object shared(RuleSet set) {
        return set instanceof DroolsRuleSet own ? own.network() : set;
    }

    private static Stream<RuleSet> joined(List<RuleSet> sets) {
        if (sets.size() == 1) {
            return sets.stream();
        }
        return Stream.of(DroolsRuleSet.joined(
                sets.stream().map(DroolsRuleSet.class::cast).toList()));
    }
}
