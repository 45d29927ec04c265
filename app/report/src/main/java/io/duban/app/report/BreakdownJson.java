package io.duban.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.report.Verdict;
import io.duban.api.rule.Severity;
import java.io.IOException;
import java.util.List;

/** 分类汇总 JSON: the counts by unit, by rule and by month. */
final class BreakdownJson {
    private BreakdownJson() {}

    static void breakdown(JsonGenerator json, Breakdown breakdown) throws IOException {
        groups(json, "by_unit", "unit", breakdown.units());
        Json.objects(json, "by_rule", breakdown.rules(), count -> {
            json.writeStringField("rule", count.rule().id());
            json.writeNumberField("findings", count.findings());
            json.writeNumberField("records", count.records());
            json.writeNumberField("units", count.units());
        });
        groups(json, "by_month", "month", breakdown.months());
    }

    private static void groups(JsonGenerator json, String field, String name, List<Group> groups) throws IOException {
        Json.objects(json, field, groups, group -> {
            Json.string(json, name, group.name().isEmpty() ? null : group.name());
            json.writeObjectFieldStart("records");
            for (Verdict verdict : Verdict.values()) {
                json.writeNumberField(verdict.id(), group.records(verdict));
            }
            json.writeEndObject();
            json.writeObjectFieldStart("findings");
            for (Severity severity : Severity.values()) {
                json.writeNumberField(severity.id(), group.findings(severity));
            }
            json.writeEndObject();
            Json.string(json, "commonest", group.commonest().isEmpty() ? null : group.commonest());
        });
    }
}
