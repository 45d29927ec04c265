package io.duban.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.record.MeetingRecord;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import java.io.IOException;
import java.io.OutputStream;

/** 要素提取 JSON: what records say, in the form {@code duban-extract/1}; its schema lies beside this class. */
public final class ExtractJsonWriter implements ReportWriter {
    @Override
    public String id() {
        return "extract-json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.open(out)) {
            json.writeStartObject();
            Json.tool(json, "duban-extract/1", report.version());
            json.writeArrayFieldStart("sources");
            for (SourceReport source : report.sources()) {
                source(json, source);
            }
            json.writeEndArray();
            Json.end(json);
        }
    }

    private static void source(JsonGenerator json, SourceReport source) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", source.name());
        Json.string(json, "format", source.format());
        Json.string(json, "sha256", source.sha256());
        Json.problems(json, source.problems());
        json.writeArrayFieldStart("records");
        for (RecordReport report : source.records()) {
            record(json, report.record());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void record(JsonGenerator json, MeetingRecord record) throws IOException {
        json.writeStartObject();
        json.writeNumberField("index", record.index());
        Json.string(
                json, "title", record.title() == null ? null : record.title().text());
        json.writeStringField("kind", record.kind().id());
        Json.meeting(json, record.meeting());
        RecordContent.outline(json, record.outline());
        RecordContent.directives(json, record.directives());
        RecordContent.accountability(json, record.accountability());
        RecordContent.placeholders(json, record.placeholders());
        json.writeEndObject();
    }
}
