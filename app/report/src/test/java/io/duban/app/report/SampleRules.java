package io.duban.app.report;

import static io.duban.app.report.SampleReport.words;

import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Citation.Status;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules of {@link SampleReport}. */
final class SampleRules {
    static final List<Rule> ALL = List.of(
            rule("FE-03", "没有会议日期", "no date of the meeting"),
            rule("FE-04", "没有主持人", "no chair"),
            rule("RE-01", "任务没有责任单位", "a task without a responsible unit"),
            rule("RE-02", "任务没有完成时限", "a task without a deadline"),
            rule("RE-03", "没有追责条款", "no accountability clause"),
            rule("SV-02", "时限模糊", "a vague deadline"));

    private SampleRules() {}

    private static Rule rule(String id, String zh, String en) {
        return new Rule(
                id,
                words(zh, en),
                Map.of(RecordKind.MINUTES, Severity.ERROR, RecordKind.NOTES, Severity.WARNING),
                "sample",
                "tasks",
                Set.of("meeting.date", "directives"),
                List.of(
                        new Citation("甲省督查办法", "第八条", Status.VERIFIED, "https://example.org/norm"),
                        new Citation("本单位要求", "", Status.HOUSE, "")),
                Map.of("days", "5"),
                words("写明由哪个单位办理", "name the unit that is to do it"),
                "1.0.0",
                List.of("OLD-1"),
                "");
    }
}
