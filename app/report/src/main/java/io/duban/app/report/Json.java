package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.duban.api.LocalizedText;
import io.duban.api.document.Location;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.report.Problem;
import io.duban.api.report.SourceReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** JSON 片段: the parts that all JSON documents of Duban share, written to a stream as they come. */
public final class Json {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withArrayEmptySeparator("")
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(TWO_SPACES)
            .withArrayIndenter(TWO_SPACES);

    private Json() {}

    /** The fields of one object in an array. */
    @FunctionalInterface
    public interface Fields<T> {
        void write(T item) throws IOException;
    }

    /** A generator that leaves the stream open when it is closed. */
    public static JsonGenerator open(OutputStream out) throws IOException {
        // By way of a writer: Jackson's own UTF-8 output refuses the half surrogates that a damaged file may hold.
        JsonGenerator json = FACTORY.createGenerator(new OutputStreamWriter(out, UTF_8));
        json.setPrettyPrinter(PRETTY.createInstance());
        return json;
    }

    /** Ends the document and its last line. */
    public static void end(JsonGenerator json) throws IOException {
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    public static void tool(JsonGenerator json, String schema, String version) throws IOException {
        json.writeStringField("schema", schema);
        json.writeObjectFieldStart("tool");
        json.writeStringField("version", version);
        json.writeEndObject();
    }

    public static void location(JsonGenerator json, String field, Location place) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeNumberField("start", place.start());
        json.writeNumberField("end", place.end());
        known(json, "page", place.page());
        known(json, "paragraph", place.paragraph());
        known(json, "line", place.line());
        if (place.confidence() < 1) {
            json.writeNumberField("confidence", place.confidence());
        }
        json.writeEndObject();
    }

    private static void known(JsonGenerator json, String field, int number) throws IOException {
        if (number > 0) {
            json.writeNumberField(field, number);
        }
    }

    public static void string(JsonGenerator json, String field, @Nullable String value) throws IOException {
        json.writeFieldName(field);
        json.writeString(value); // Jackson writes null for null
    }

    public static void strings(JsonGenerator json, String field, Iterable<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    /** An array of objects; the caller writes each one's fields. */
    public static <T> void objects(JsonGenerator json, String field, Iterable<T> items, Fields<T> fields)
            throws IOException {
        json.writeArrayFieldStart(field);
        for (T item : items) {
            json.writeStartObject();
            fields.write(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    public static void localized(JsonGenerator json, String field, LocalizedText text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("zh", text.zh());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    /** What every document says of a source first. */
    public static void source(JsonGenerator json, SourceReport source) throws IOException {
        json.writeStringField("name", source.name());
        string(json, "format", source.format());
        string(json, "sha256", source.sha256());
    }

    /** What every document says of a record first. */
    public static void record(JsonGenerator json, MeetingRecord record) throws IOException {
        json.writeNumberField("index", record.index());
        string(json, "title", record.title() == null ? null : record.title().text());
        json.writeStringField("kind", record.kind().id());
    }

    public static void problems(JsonGenerator json, List<Problem> problems) throws IOException {
        objects(json, "problems", problems, problem -> {
            json.writeStringField("code", problem.code());
            json.writeStringField("detail", problem.detail());
        });
    }

    public static void meeting(JsonGenerator json, Meeting meeting) throws IOException {
        json.writeObjectFieldStart("meeting");
        element(json, "name", meeting.name());
        element(json, "date", meeting.date());
        element(json, "time", meeting.time());
        element(json, "place", meeting.place());
        element(json, "host", meeting.host());
        element(json, "recorder", meeting.recorder());
        elements(json, "present", meeting.present());
        elements(json, "observers", meeting.observers());
        elements(json, "absent", meeting.absent());
        elements(json, "topics", meeting.topics());
        json.writeEndObject();
    }

    /** The name of an enum's constant as JSON writes it. */
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static void element(JsonGenerator json, String field, @Nullable MeetingElement element) throws IOException {
        json.writeFieldName(field);
        if (element == null) {
            json.writeNull();
        } else {
            json.writeStartObject();
            fields(json, element);
            json.writeEndObject();
        }
    }

    private static void elements(JsonGenerator json, String field, List<MeetingElement> elements) throws IOException {
        objects(json, field, elements, element -> fields(json, element));
    }

    private static void fields(JsonGenerator json, MeetingElement element) throws IOException {
        json.writeStringField("text", element.text());
        json.writeStringField("value", element.value());
        location(json, "location", element.location());
        json.writeNumberField("confidence", element.confidence());
    }
}
