package io.duban.engine.rule;

import io.duban.api.rule.RuleSet;
import io.duban.engine.rule.drl.CheckedRule;
import io.duban.engine.rule.page.RulePage;
import java.util.List;
import java.util.Optional;

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

    /** A rule of a set as it was understood; nothing where it was taken as it stands. */
    static Optional<CheckedRule> rule(RuleSet set, String id) {
        return set instanceof DroolsRuleSet fromFiles ? fromFiles.checked(id) : Optional.empty();
    }
}
