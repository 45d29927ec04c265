package io.duban.rules;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.duban.api.record.MeetingRecord;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.api.rule.RuleSelection;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.Severity;
import io.duban.engine.analysis.ChineseRecordAnalyzer;
import io.duban.engine.rule.BuiltInRuleSets;
import io.duban.engine.rule.PageExamples;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples of all pages as small records with one defect each: found by the rule that is meant
 * ({@link BuiltInRuleSetsTest}) and by no other that is an error, two at least for each rule.
 */
class PlantedDefectsTest {
    private static final List<RuleSet> SETS = BuiltInRuleSets.load();
    private static final PageExamples EXAMPLES = new PageExamples(new ChineseRecordAnalyzer());

    static List<RuleSet> sets() {
        return SETS;
    }

    @Test
    void areTwoForEveryRuleAtLeast() {
        Map<String, Integer> planted = new HashMap<>();
        SETS.forEach(set -> EXAMPLES.violating(set).forEach((rule, records) -> planted.put(rule, records.size())));

        assertThat(SETS.stream().flatMap(set -> set.rules().stream()).map(Rule::id))
                .hasSizeGreaterThanOrEqualTo(70)
                .allSatisfy(rule ->
                        assertThat(planted.getOrDefault(rule, 0)).as(rule).isGreaterThan(1));
        assertThat(planted.values().stream().mapToInt(Integer::intValue).sum()).isGreaterThanOrEqualTo(140);
    }

    @ParameterizedTest
    @MethodSource("sets")
    void violateNoOtherRuleThatIsAnError(RuleSet planted) {
        EXAMPLES.violating(planted)
                .forEach((rule, records) -> assertThat(records).as(rule).allSatisfy(record -> assertThat(
                                violatedErrors(record, rule))
                        .as(record.text())
                        .isEmpty()));
    }

    /** The rules but one that are errors for records of its kind and that a record violates. */
    private static List<String> violatedErrors(MeetingRecord record, String except) {
        return SETS.stream()
                .flatMap(set -> set.evaluate(record, errors(set, record, except)).stream())
                .filter(result -> result.outcome() instanceof Outcome.Violated)
                .map(RuleResult::ruleId)
                .toList();
    }

    private static RuleSelection errors(RuleSet set, MeetingRecord record, String except) {
        return new RuleSelection(set.rules().stream()
                .filter(rule -> rule.severities().get(record.kind()) == Severity.ERROR)
                .filter(rule -> !rule.id().equals(except))
                .collect(toMap(Rule::id, Rule::parameters)));
    }
}
