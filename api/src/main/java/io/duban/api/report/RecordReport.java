package io.duban.api.report;

import io.duban.api.record.MeetingRecord;
import io.duban.api.rule.RuleResult;
import java.util.List;

/**
 * 单份材料报告.
 *
 * @param record what was recognised
 * @param profile by which it was checked
 * @param verdict on this record
 * @param results one for each rule in force, sorted by rule id
 * @param findings sorted by place, then rule id
 */
public record RecordReport(
        MeetingRecord record,
        ProfileChoice profile,
        Verdict verdict,
        List<RuleResult> results,
        List<Finding> findings) {
    public RecordReport {
        results = List.copyOf(results);
        findings = List.copyOf(findings);
    }
}
