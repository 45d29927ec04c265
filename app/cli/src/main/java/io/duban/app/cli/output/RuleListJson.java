package io.duban.app.cli.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.LocalizedText;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSet;
import io.duban.api.rule.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** 规则清单 JSON: {@code duban-rules/1}, everything known of the rules but their pages. */
public final class RuleListJson {
    private RuleListJson() {}

    /** The list as one JSON document, indented, in a fixed order. */
    public static String render(List<RuleSet> ruleSets) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("schema", "duban-rules/1");
            json.writeArrayFieldStart("ruleSets");
            for (RuleSet ruleSet : ruleSets) {
                json.writeStartObject();
                json.writeStringField("id", ruleSet.info().id());
                json.writeStringField("version", ruleSet.info().version());
                localized(json, "title", ruleSet.info().title());
                json.writeStringField("owner", ruleSet.info().owner());
                json.writeStringField("origin", ruleSet.info().origin());
                json.writeArrayFieldStart("rules");
                for (Rule rule : ruleSet.rules()) {
                    rule(json, rule);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void rule(JsonGenerator json, Rule rule) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule.id());
        localized(json, "title", rule.title());
        json.writeStringField("category", rule.category());
        json.writeObjectFieldStart("severities");
        for (Map.Entry<RecordKind, Severity> entry : new TreeMap<>(rule.severities()).entrySet()) {
            json.writeStringField(entry.getKey().id(), entry.getValue().id());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, String> entry : new TreeMap<>(rule.parameters()).entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
        json.writeArrayFieldStart("citations");
        for (Citation citation : rule.citations()) {
            json.writeStartObject();
            json.writeStringField("norm", citation.norm());
            json.writeStringField("article", citation.article());
            json.writeStringField("status", citation.status().id());
            json.writeStringField("url", citation.url());
            json.writeEndObject();
        }
        json.writeEndArray();
        localized(json, "suggestion", rule.suggestion());
        json.writeStringField("since", rule.since());
        json.writeArrayFieldStart("aliases");
        for (String alias : rule.aliases()) {
            json.writeString(alias);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void localized(JsonGenerator json, String name, LocalizedText text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }
}
