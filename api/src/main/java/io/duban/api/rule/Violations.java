package io.duban.api.rule;

import io.duban.api.record.Located;

/**
 * 违规登记: what the right side of a rule calls. The words come from the message on the rule's page, where {@code {text}}
 * stands for the element's own words and {@code {0}} and {@code {1}} for the details. (Overloads in place of variable
 * arguments: MVEL does not find the latter.)
 */
public interface Violations {
    /** The rule is broken at the element. */
    void report(String ruleId, Located element);

    /** The rule is broken at the element; the message takes one detail. */
    void report(String ruleId, Located element, Object detail);

    /** The rule is broken at the element; the message takes two details. */
    void report(String ruleId, Located element, Object first, Object second);
}
