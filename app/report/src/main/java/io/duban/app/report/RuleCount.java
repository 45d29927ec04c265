package io.duban.app.report;

import io.duban.api.rule.Rule;

/**
 * 一条规则的问题: how often a rule found something that counts.
 *
 * @param rule which one
 * @param findings of it
 * @param records that have any
 * @param units that handed such records in
 */
public record RuleCount(Rule rule, long findings, long records, long units) {}
