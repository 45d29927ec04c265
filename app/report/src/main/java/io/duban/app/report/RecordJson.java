package io.duban.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.record.MeetingRecord;
import io.duban.api.report.Finding;
import io.duban.api.report.Finding.Evidence;
import io.duban.api.report.FindingState.Waived;
import io.duban.api.report.RecordReport;
import io.duban.api.rule.Outcome;
import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Outcome.NotApplicable;
import io.duban.api.rule.Outcome.Undecidable;
import io.duban.api.rule.Outcome.Violated;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** 单份材料: a record with its results and findings in {@code duban-check/1}. */
final class RecordJson {
    private RecordJson() {}

    static void record(JsonGenerator json, RecordReport report, Map<String, Rule> rules) throws IOException {
        MeetingRecord record = report.record();
        Json.record(json, record);
        json.writeStringField("profile", report.profile().id());
        Json.localized(json, "profile_reason", report.profile().reason());
        json.writeStringField("verdict", report.verdict().id());
        Json.location(json, "location", record.location());
        Json.meeting(json, record.meeting());
        results(json, report.results());
        Json.objects(
                json, "findings", report.findings(), finding -> finding(json, finding, rules.get(finding.ruleId())));
    }

    private static void results(JsonGenerator json, List<RuleResult> results) throws IOException {
        Json.objects(json, "results", results, result -> {
            json.writeStringField("rule", result.ruleId());
            outcome(json, result.outcome());
        });
    }

    private static void outcome(JsonGenerator json, Outcome outcome) throws IOException {
        if (outcome instanceof Violated) {
            json.writeStringField("outcome", "violated");
        } else if (outcome instanceof NotApplicable none) {
            json.writeStringField("outcome", "not_applicable");
            json.writeStringField("about", none.about());
        } else if (outcome instanceof Undecidable open) {
            json.writeStringField("outcome", "undecidable");
            Json.strings(json, "missing", open.missing());
        } else if (outcome instanceof Failed failed) {
            json.writeStringField("outcome", "failed");
            json.writeStringField("error", failed.error());
        } else {
            json.writeStringField("outcome", "satisfied");
        }
    }

    private static void finding(JsonGenerator json, Finding finding, Rule rule) throws IOException {
        Evidence evidence = finding.evidence();
        json.writeStringField("rule", finding.ruleId());
        json.writeStringField("severity", finding.severity().id());
        Json.localized(json, "message", finding.message());
        Json.location(json, "location", evidence.location());
        json.writeObjectFieldStart("evidence");
        json.writeStringField("text", Quote.of(evidence).matched());
        json.writeStringField("context", evidence.context());
        json.writeNumberField("context_start", evidence.contextStart());
        json.writeEndObject();
        RuleJson.citations(json, rule.citations());
        Json.localized(json, "suggestion", rule.suggestion());
        json.writeStringField("fingerprint", finding.fingerprint());
        json.writeStringField("state", finding.state().id());
        if (finding.state() instanceof Waived waived) {
            json.writeObjectFieldStart("waiver");
            ProfileJson.waiver(json, waived.waiver());
            json.writeEndObject();
        }
    }
}
