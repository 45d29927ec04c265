package io.duban.engine.rule;

import io.duban.api.rule.RuleSet;
import io.duban.engine.rule.page.RulePage;
import java.util.List;

/** 规则页 of a rule set. */
final class RulePages {
    private RulePages() {}

    /**
     * The pages of a set that was loaded from files.
     *
     * @throws IllegalArgumentException for a set that was not: it has no pages to test
     */
    static List<RulePage> of(RuleSet set) {
        if (set instanceof DroolsRuleSet fromFiles) {
            return fromFiles.pages();
        }
        throw new IllegalArgumentException("rule set " + set.info().id() + " has no pages");
    }
}
