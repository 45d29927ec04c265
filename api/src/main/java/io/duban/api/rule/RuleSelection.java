package io.duban.api.rule;

import java.util.Map;

/**
 * 生效规则: the rules in force for a record and their parameters.
 *
 * @param parameters rule id to all of its parameters, defaults filled in
 */
public record RuleSelection(Map<String, Map<String, String>> parameters) {
    public RuleSelection {
        parameters = Map.copyOf(parameters);
    }

    /** Whether the rule is in force. */
    public boolean includes(String ruleId) {
        return parameters.containsKey(ruleId);
    }
}
