package io.duban.app.report.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.document.Location;
import io.duban.api.report.Finding;
import io.duban.api.report.FindingState;
import io.duban.api.report.RecordReport;
import io.duban.api.report.SourceReport;
import io.duban.api.report.Waiver;
import io.duban.api.rule.Rule;
import io.duban.api.rule.RuleResult;
import io.duban.app.report.ElementText;
import io.duban.app.report.Messages;
import io.duban.app.report.Place;
import io.duban.app.report.Quote;
import io.duban.app.report.StateText;
import io.duban.app.report.UndecidedText;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** SARIF 的 results: the findings of a record, and the rules that have no decision on it. */
final class SarifResult {
    private final List<String> ruleIds;
    private final UndecidedText undecided;
    private final ElementText elements;
    private final Messages messages;

    SarifResult(Map<String, Rule> rules, List<String> ruleIds, Messages messages) {
        this.ruleIds = ruleIds;
        this.undecided = new UndecidedText(messages, rules);
        this.elements = new ElementText(messages);
        this.messages = messages;
    }

    void write(JsonGenerator json, SourceReport source, int index, RecordReport record) throws IOException {
        for (Finding finding : record.findings()) {
            finding(json, source, index, record, finding);
        }
        for (RuleResult result : record.results()) {
            Optional<UndecidedText.Undecided> open = undecided.of(result);
            if (open.isPresent()) {
                begin(json, result.ruleId(), "none", open.get().why());
                json.writeStringField("kind", "open");
                location(json, source, index, record, record.record().location(), "");
                json.writeEndObject();
            }
        }
    }

    private void finding(JsonGenerator json, SourceReport source, int index, RecordReport record, Finding finding)
            throws IOException {
        String quote = Quote.of(finding.evidence()).matched();
        begin(
                json,
                finding.ruleId(),
                SarifTool.level(finding.severity()),
                finding.message().in(messages.language()));
        location(json, source, index, record, finding.evidence().location(), quote);
        json.writeObjectFieldStart("fingerprints");
        json.writeStringField("duban/1", finding.fingerprint());
        json.writeEndObject();
        if (finding.state() instanceof FindingState.Known) {
            json.writeStringField("baselineState", "unchanged");
        } else if (finding.state() instanceof FindingState.Waived waived) {
            suppression(json, waived.waiver());
        }
        json.writeEndObject();
    }

    private void suppression(JsonGenerator json, Waiver waiver) throws IOException {
        json.writeArrayFieldStart("suppressions");
        json.writeStartObject();
        json.writeStringField("kind", "external");
        json.writeStringField("status", "accepted");
        json.writeStringField("justification", StateText.reason(waiver, messages));
        json.writeEndObject();
        json.writeEndArray();
    }

    private void begin(JsonGenerator json, String ruleId, String level, String message) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", ruleId);
        json.writeNumberField("ruleIndex", ruleIds.indexOf(ruleId));
        json.writeStringField("level", level);
        SarifWriter.message(json, message);
    }

    private void location(
            JsonGenerator json, SourceReport source, int index, RecordReport record, Location place, String quote)
            throws IOException {
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        SarifWriter.location(json, source.name(), index);
        if (place.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.line());
            if (!quote.isEmpty()) {
                json.writeObjectFieldStart("snippet");
                json.writeStringField("text", quote);
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", Place.of(place, messages));
        json.writeStringField("fullyQualifiedName", elements.record(record.record()) + "/" + Place.of(place, messages));
        json.writeEndObject();
        json.writeEndArray();
        if (!quote.isEmpty()) {
            json.writeObjectFieldStart("properties");
            json.writeStringField("quote", quote);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndArray();
    }
}
