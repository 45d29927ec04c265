package io.duban.app.report.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.Language;
import io.duban.api.report.Problem;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import io.duban.app.report.Json;
import io.duban.app.report.Messages;
import io.duban.app.report.ProblemText;
import io.duban.app.report.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * SARIF 2.1.0: for programs that show the results of scanners. Places are given by line where the format has lines, else
 * by paragraph as a logical location, since offsets into the text of a Word file mean nothing to its bytes.
 */
public final class SarifWriter implements ReportWriter {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    @Override
    public String id() {
        return "sarif";
    }

    @Override
    public String fileExtension() {
        return "sarif";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Messages messages = Messages.in(report.language());
        List<String> ruleIds = report.rules().keySet().stream().sorted().toList();
        SarifResult results = new SarifResult(report.rules(), ruleIds, messages);
        try (JsonGenerator json = Json.open(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            SarifTool.write(json, report, ruleIds, messages);
            json.writeStringField("language", messages.language() == Language.ZH ? "zh-CN" : "en");
            invocation(json, report, messages);
            Json.objects(json, "artifacts", report.sources(), source -> artifact(json, source));
            json.writeArrayFieldStart("results");
            for (int i = 0; i < report.sources().size(); i++) {
                SourceReport source = report.sources().get(i);
                for (RecordReport record : source.records()) {
                    results.write(json, source, i, record);
                }
            }
            json.writeEndArray();
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeEndObject();
            json.writeEndArray();
            Json.end(json);
        }
    }

    /** What was not checked: a file without results must not look clean. */
    private static void invocation(JsonGenerator json, Report report, Messages messages) throws IOException {
        ProblemText words = new ProblemText(Style.PLAIN, messages);
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        boolean successful = true;
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (int i = 0; i < report.sources().size(); i++) {
            SourceReport source = report.sources().get(i);
            for (Problem problem : source.problems()) {
                successful = false;
                json.writeStartObject();
                json.writeStringField("level", "error");
                message(json, words.what(problem) + " " + messages.text("remedy", words.remedy(problem)));
                json.writeArrayFieldStart("locations");
                json.writeStartObject();
                json.writeObjectFieldStart("physicalLocation");
                location(json, source.name(), i);
                json.writeEndObject();
                json.writeEndObject();
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        json.writeEndArray();
        json.writeBooleanField("executionSuccessful", successful);
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void artifact(JsonGenerator json, SourceReport source) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("uri", uri(source.name()));
        json.writeEndObject();
        if (source.sha256() != null) {
            json.writeObjectFieldStart("hashes");
            json.writeStringField("sha-256", source.sha256());
            json.writeEndObject();
        }
    }

    static void location(JsonGenerator json, String name, int index) throws IOException {
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(name));
        json.writeNumberField("index", index);
        json.writeEndObject();
    }

    static void message(JsonGenerator json, String text) throws IOException {
        json.writeObjectFieldStart("message");
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    /** Relative to where Duban was started, unless the user gave an absolute path. */
    private static String uri(String name) {
        StringBuilder uri = new StringBuilder(name.startsWith("/") ? "file://" : "");
        for (byte b : name.getBytes(UTF_8)) {
            boolean plain = (b >= 'a' && b <= 'z')
                    || (b >= 'A' && b <= 'Z')
                    || (b >= '0' && b <= '9')
                    || "-._~/".indexOf(b) >= 0;
            uri.append(plain ? String.valueOf((char) b) : String.format("%%%02X", b & 0xFF));
        }
        return uri.toString();
    }
}
