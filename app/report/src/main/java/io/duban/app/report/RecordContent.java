package io.duban.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.OutlineItem;
import io.duban.api.record.Placeholder;
import io.duban.api.record.ResponsibleUnit;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 材料内容: the lists of a record in {@code duban-extract/1}. */
final class RecordContent {
    private RecordContent() {}

    static void outline(JsonGenerator json, List<OutlineItem> outline) throws IOException {
        json.writeArrayFieldStart("outline");
        for (OutlineItem item : outline) {
            json.writeStartObject();
            json.writeNumberField("level", item.level());
            json.writeStringField("label", item.label());
            json.writeNumberField("number", item.number());
            json.writeStringField("text", item.text());
            Json.location(json, "location", item.location());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void directives(JsonGenerator json, List<Directive> directives) throws IOException {
        json.writeArrayFieldStart("directives");
        for (Directive directive : directives) {
            json.writeStartObject();
            json.writeStringField("text", directive.text());
            json.writeStringField("kind", Json.lower(directive.kind()));
            Json.location(json, "location", directive.location());
            units(json, directive.units());
            deadlines(json, directive.deadlines());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void accountability(JsonGenerator json, List<AccountabilityClause> clauses) throws IOException {
        json.writeArrayFieldStart("accountability");
        for (AccountabilityClause clause : clauses) {
            json.writeStartObject();
            json.writeStringField("text", clause.text());
            json.writeStringField("against", Json.lower(clause.against()));
            Json.location(json, "location", clause.location());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void placeholders(JsonGenerator json, List<Placeholder> placeholders) throws IOException {
        json.writeArrayFieldStart("placeholders");
        for (Placeholder placeholder : placeholders) {
            json.writeStartObject();
            json.writeStringField("text", placeholder.text());
            Json.location(json, "location", placeholder.location());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void units(JsonGenerator json, List<ResponsibleUnit> units) throws IOException {
        json.writeArrayFieldStart("units");
        for (ResponsibleUnit unit : units) {
            json.writeStartObject();
            json.writeStringField("text", unit.text());
            json.writeStringField("kind", Json.lower(unit.kind()));
            json.writeStringField("role", Json.lower(unit.role()));
            json.writeBooleanField("inherited", unit.inherited());
            Json.location(json, "location", unit.location());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void deadlines(JsonGenerator json, List<Deadline> deadlines) throws IOException {
        json.writeArrayFieldStart("deadlines");
        for (Deadline deadline : deadlines) {
            json.writeStartObject();
            json.writeStringField("text", deadline.text());
            json.writeStringField("type", Json.lower(deadline.type()));
            due(json, deadline.due());
            json.writeBooleanField("inherited", deadline.inherited());
            Json.location(json, "location", deadline.location());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void due(JsonGenerator json, @Nullable DateInterval due) throws IOException {
        if (due == null) {
            json.writeNullField("due");
        } else {
            json.writeObjectFieldStart("due");
            json.writeStringField("from", due.from().toString());
            json.writeStringField("to", due.to().toString());
            json.writeEndObject();
        }
    }
}
