package io.duban.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.record.MeetingRecord;
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
            Json.objects(json, "sources", report.sources(), source -> source(json, source));
            Json.end(json);
        }
    }

    private static void source(JsonGenerator json, SourceReport source) throws IOException {
        Json.source(json, source);
        Json.problems(json, source.problems());
        Json.objects(json, "records", source.records(), report -> record(json, report.record()));
    }

    private static void record(JsonGenerator json, MeetingRecord record) throws IOException {
        Json.record(json, record);
        Json.meeting(json, record.meeting());
        RecordContent.outline(json, record.outline());
        RecordContent.directives(json, record.directives());
        RecordContent.accountability(json, record.accountability());
        RecordContent.placeholders(json, record.placeholders());
        PaperJson.write(json, record);
    }
}
