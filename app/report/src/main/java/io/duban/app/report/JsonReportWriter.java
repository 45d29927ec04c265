package io.duban.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.document.ReadResult.Notice;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Outcome.Failed;
import io.duban.api.rule.Outcome.NotApplicable;
import io.duban.api.rule.Outcome.Satisfied;
import io.duban.api.rule.Outcome.Undecidable;
import io.duban.api.rule.Outcome.Violated;
import io.duban.api.rule.Severity;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** 审查报告 JSON: the whole report in the form {@code duban-check/1}; its schema lies beside this class. */
public final class JsonReportWriter implements ReportWriter {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.open(out)) {
            json.writeStartObject();
            Json.tool(json, "duban-check/1", report.version());
            json.writeStringField("language", Json.lower(report.language()));
            json.writeStringField("verdict", report.verdict().id());
            Breakdown breakdown = Breakdown.of(report);
            summary(json, breakdown.total());
            BreakdownJson.breakdown(json, breakdown);
            RuleJson.ruleSets(json, report.ruleSets());
            RuleJson.rules(json, report.rules());
            ProfileJson.profiles(json, report.profiles());
            ProfileJson.waivers(json, report.waivers());
            json.writeNumberField("unreached", report.unreached());
            Json.objects(json, "sources", report.sources(), source -> source(json, source, report));
            Json.end(json);
        }
    }

    private static void summary(JsonGenerator json, Summary summary) throws IOException {
        json.writeObjectFieldStart("summary");
        json.writeObjectFieldStart("sources");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(verdict.id(), summary.sources(verdict));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("records");
        for (Verdict verdict : Verdict.values()) {
            json.writeNumberField(verdict.id(), summary.records(verdict));
        }
        json.writeEndObject();
        json.writeObjectFieldStart("findings");
        for (Severity severity : Severity.values()) {
            json.writeNumberField(severity.id(), summary.findings(severity));
        }
        json.writeNumberField("known", summary.known());
        json.writeNumberField("waived", summary.waived());
        json.writeEndObject();
        json.writeObjectFieldStart("results");
        json.writeNumberField("violated", summary.outcomes(Violated.class));
        json.writeNumberField("satisfied", summary.outcomes(Satisfied.class));
        json.writeNumberField("not_applicable", summary.outcomes(NotApplicable.class));
        json.writeNumberField("undecidable", summary.outcomes(Undecidable.class));
        json.writeNumberField("failed", summary.outcomes(Failed.class));
        json.writeEndObject();
        json.writeNumberField("problems", summary.problems());
        json.writeEndObject();
    }

    private static void source(JsonGenerator json, SourceReport source, Report report) throws IOException {
        Json.source(json, source);
        json.writeStringField("verdict", source.verdict().id());
        Json.problems(json, source.problems());
        notices(json, source.notices());
        Json.objects(json, "records", source.records(), record -> RecordJson.record(json, record, report.rules()));
    }

    private static void notices(JsonGenerator json, List<Notice> notices) throws IOException {
        Json.objects(json, "notices", notices, notice -> {
            json.writeStringField("kind", Json.lower(notice.kind()));
            json.writeStringField("detail", notice.detail());
        });
    }
}
