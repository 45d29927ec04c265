package io.duban.engine.rule.sentence;

import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.page.RulePage;

/**
 * 自带说明的规则: a rule that brings its own page, as those in sentences and in tables do.
 *
 * @param rule how it is decided
 * @param page what it means
 */
public record PagedRule(CheckedRule rule, RulePage page) {}
