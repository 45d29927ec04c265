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
        Json.objects(json, "outline", outline, item -> {
            json.writeNumberField("level", item.level());
            json.writeStringField("label", item.label());
            json.writeNumberField("number", item.number());
            json.writeStringField("text", item.text());
            Json.location(json, "location", item.location());
        });
    }

    static void directives(JsonGenerator json, List<Directive> directives) throws IOException {
        Json.objects(json, "directives", directives, directive -> {
            json.writeStringField("text", directive.text());
            json.writeStringField("kind", Json.lower(directive.kind()));
            Json.location(json, "location", directive.location());
            units(json, directive.units());
            deadlines(json, directive.deadlines());
        });
    }

    static void accountability(JsonGenerator json, List<AccountabilityClause> clauses) throws IOException {
        Json.objects(json, "accountability", clauses, clause -> {
            json.writeStringField("text", clause.text());
            json.writeStringField("against", Json.lower(clause.against()));
            said(json, "condition", clause.condition());
            said(json, "actor", clause.actor());
            said(json, "consequence", clause.consequence());
            Json.location(json, "location", clause.location());
        });
    }

    private static void said(JsonGenerator json, String field, String words) throws IOException {
        if (!words.isEmpty()) {
            json.writeStringField(field, words);
        }
    }

    static void placeholders(JsonGenerator json, List<Placeholder> placeholders) throws IOException {
        Json.objects(json, "placeholders", placeholders, placeholder -> {
            json.writeStringField("text", placeholder.text());
            Json.location(json, "location", placeholder.location());
        });
    }

    private static void units(JsonGenerator json, List<ResponsibleUnit> units) throws IOException {
        Json.objects(json, "units", units, unit -> {
            json.writeStringField("text", unit.text());
            if (!unit.name().equals(unit.text())) {
                json.writeStringField("name", unit.name());
            }
            if (unit.successor() != null) {
                json.writeStringField("successor", unit.successor());
            }
            json.writeStringField("kind", Json.lower(unit.kind()));
            json.writeStringField("role", Json.lower(unit.role()));
            json.writeBooleanField("inherited", unit.inherited());
            Json.location(json, "location", unit.location());
        });
    }

    private static void deadlines(JsonGenerator json, List<Deadline> deadlines) throws IOException {
        Json.objects(json, "deadlines", deadlines, deadline -> {
            json.writeStringField("text", deadline.text());
            json.writeStringField("type", Json.lower(deadline.type()));
            due(json, deadline.due());
            if (deadline.open() != null) {
                json.writeStringField("open", Json.lower(deadline.open()));
            }
            json.writeBooleanField("inherited", deadline.inherited());
            Json.location(json, "location", deadline.location());
        });
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
