package io.duban.api.rule;

/**
 * What came of one rule for one record.
 *
 * @param ruleId id of the rule
 * @param outcome 规则结论
 */
public record RuleResult(String ruleId, Outcome outcome) {}
