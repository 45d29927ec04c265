package io.duban.app.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSet;
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
            Json.objects(json, "rule_sets", ruleSets, ruleSet -> {
                RuleJson.ruleSet(json, ruleSet.info());
                Json.objects(json, "rules", ruleSet.rules(), rule -> rule(json, rule));
            });
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static void rule(JsonGenerator json, Rule rule) throws IOException {
        json.writeStringField("id", rule.id());
        RuleJson.rule(json, rule);
        json.writeObjectFieldStart("parameters");
        for (Map.Entry<String, String> entry : new TreeMap<>(rule.parameters()).entrySet()) {
            json.writeStringField(entry.getKey(), entry.getValue());
        }
        json.writeEndObject();
    }
}
