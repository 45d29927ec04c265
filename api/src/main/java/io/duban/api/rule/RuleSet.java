package io.duban.api.rule;

import io.duban.api.record.MeetingRecord;
import java.util.List;

/**
 * 规则集: a versioned set of rules. Thread-safe; never throws for any record: a rule that breaks is
 * {@link Outcome.Failed}.
 */
public interface RuleSet {
    /** Who it is. */
    RuleSetInfo info();

    /** Its rules, sorted by id. */
    List<Rule> rules();

    /**
     * Decides the selected rules for one record.
     *
     * @param record the facts
     * @param selection which of the rules are in force and with what parameters
     * @return one result for each selected rule of this set, sorted by rule id
     */
    List<RuleResult> evaluate(MeetingRecord record, RuleSelection selection);
}
