package io.duban.engine.rule.drl;

import io.duban.engine.rule.source.RuleFile;
import java.util.List;

/**
 * 已核规则: a rule of which every word is understood.
 *
 * @param id its name
 * @param file where it stands
 * @param line where it begins
 * @param conditions its left side
 * @param element name of the reported element
 * @param details what the message takes besides
 */
public record CheckedRule(
        String id, RuleFile file, int line, List<Condition> conditions, String element, List<Expression> details) {
    public CheckedRule {
        conditions = List.copyOf(conditions);
        details = List.copyOf(details);
    }
}
