package io.duban.app.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.report.Report;
import io.duban.api.rule.Rule;
import io.duban.api.rule.Severity;
import io.duban.app.report.CitationText;
import io.duban.app.report.Json;
import io.duban.app.report.Messages;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** SARIF 的 tool: Duban and its rules, each with its page as help. */
final class SarifTool {
    private SarifTool() {}

    static void write(JsonGenerator json, Report report, List<String> ruleIds, Messages messages) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Duban");
        json.writeStringField("version", report.version());
        json.writeArrayFieldStart("rules");
        for (String id : ruleIds) {
            rule(json, Objects.requireNonNull(report.rules().get(id)), messages);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void rule(JsonGenerator json, Rule rule, Messages messages) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        if (!rule.aliases().isEmpty()) {
            Json.strings(json, "deprecatedIds", rule.aliases());
        }
        text(json, "shortDescription", rule.title().in(messages.language()));
        text(json, "fullDescription", CitationText.of(rule.citations(), messages));
        json.writeObjectFieldStart("help");
        json.writeStringField("text", rule.suggestion().in(messages.language()));
        if (!rule.page().isBlank()) {
            json.writeStringField("markdown", rule.page());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField(
                "level",
                rule.severities().values().stream()
                        .max(Comparator.naturalOrder())
                        .map(SarifTool::level)
                        .orElse("none"));
        json.writeEndObject();
        json.writeObjectFieldStart("properties");
        Json.strings(json, "tags", List.of(rule.category()));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return severity == Severity.INFO ? "note" : severity.id();
    }
}
