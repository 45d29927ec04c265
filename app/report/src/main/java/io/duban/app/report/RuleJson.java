package io.duban.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.record.RecordKind;
import io.duban.api.rule.Citation;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleSetInfo;
import io.duban.api.rule.Severity;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** 规则信息: rule sets and rules as {@code duban-check/1} and {@code duban-rules/1} write them. */
final class RuleJson {
    private RuleJson() {}

    static void ruleSets(JsonGenerator json, List<RuleSetInfo> ruleSets) throws IOException {
        Json.objects(json, "rule_sets", ruleSets, info -> ruleSet(json, info));
    }

    static void ruleSet(JsonGenerator json, RuleSetInfo info) throws IOException {
        json.writeStringField("id", info.id());
        json.writeStringField("version", info.version());
        Json.localized(json, "title", info.title());
        json.writeStringField("owner", info.owner());
        json.writeStringField("origin", info.origin());
    }

    /** The rules by id, in the order of the ids. */
    static void rules(JsonGenerator json, Map<String, Rule> rules) throws IOException {
        json.writeObjectFieldStart("rules");
        for (Rule rule : new TreeMap<>(rules).values()) {
            json.writeObjectFieldStart(rule.id());
            rule(json, rule);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** What both documents say of a rule. */
    static void rule(JsonGenerator json, Rule rule) throws IOException {
        Json.localized(json, "title", rule.title());
        json.writeStringField("category", rule.category());
        severities(json, rule.severities());
        Json.string(json, "about", rule.about());
        Json.strings(json, "needs", new TreeSet<>(rule.needs()));
        citations(json, rule.citations());
        Json.localized(json, "suggestion", rule.suggestion());
        json.writeStringField("since", rule.since());
        Json.strings(json, "aliases", rule.aliases());
    }

    static void citations(JsonGenerator json, List<Citation> citations) throws IOException {
        Json.objects(json, "citations", citations, citation -> {
            json.writeStringField("norm", citation.norm());
            json.writeStringField("article", citation.article());
            json.writeStringField("status", citation.status().id());
            json.writeStringField("url", citation.url());
        });
    }

    private static void severities(JsonGenerator json, Map<RecordKind, Severity> severities) throws IOException {
        json.writeObjectFieldStart("severities");
        for (Map.Entry<RecordKind, Severity> entry : new TreeMap<>(severities).entrySet()) {
            json.writeStringField(entry.getKey().id(), entry.getValue().id());
        }
        json.writeEndObject();
    }
}
