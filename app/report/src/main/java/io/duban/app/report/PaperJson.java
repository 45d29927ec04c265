package io.duban.app.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.duban.api.record.Headcount;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** 公文要素 JSON: what a record tells as a paper, counts, votes and slips, in {@code duban-extract/1}. */
final class PaperJson {
    private PaperJson() {}

    static void write(JsonGenerator json, MeetingRecord record) throws IOException {
        secrecy(json, record.paper().secrecy());
        numbers(json, record);
        dates(json, record);
        headcount(json, record.meeting().headcount());
        votes(json, record);
        slips(json, record);
    }

    private static void secrecy(JsonGenerator json, @Nullable MeetingElement mark) throws IOException {
        if (mark == null) {
            json.writeNullField("secrecy");
        } else {
            json.writeObjectFieldStart("secrecy");
            json.writeStringField("text", mark.text());
            Json.location(json, "location", mark.location());
            json.writeEndObject();
        }
    }

    private static void numbers(JsonGenerator json, MeetingRecord record) throws IOException {
        Json.objects(json, "numbers", record.paper().numbers(), number -> {
            json.writeStringField("text", number.text());
            json.writeBooleanField("own", number.own());
            json.writeNumberField("year", number.year());
            json.writeNumberField("serial", number.serial());
            Json.location(json, "location", number.location());
        });
    }

    private static void dates(JsonGenerator json, MeetingRecord record) throws IOException {
        Json.objects(json, "dates", record.paper().dates(), date -> {
            json.writeStringField("text", date.text());
            json.writeStringField("role", Json.lower(date.role()));
            Json.string(json, "day", date.day() == null ? null : date.day().toString());
            Json.location(json, "location", date.location());
        });
    }

    private static void headcount(JsonGenerator json, @Nullable Headcount count) throws IOException {
        if (count == null) {
            json.writeNullField("headcount");
        } else {
            json.writeObjectFieldStart("headcount");
            json.writeStringField("text", count.text());
            json.writeNumberField("expected", count.expected());
            json.writeNumberField("attended", count.attended());
            json.writeNumberField("absent", count.absent());
            Json.location(json, "location", count.location());
            json.writeEndObject();
        }
    }

    private static void votes(JsonGenerator json, MeetingRecord record) throws IOException {
        Json.objects(json, "votes", record.votes(), vote -> {
            json.writeStringField("text", vote.text());
            json.writeStringField("method", Json.lower(vote.method()));
            json.writeNumberField("favour", vote.favour());
            json.writeNumberField("against", vote.against());
            json.writeNumberField("abstained", vote.abstained());
            json.writeBooleanField("unanimous", vote.unanimous());
            json.writeBooleanField("passed", vote.passed());
            Json.location(json, "location", vote.location());
        });
    }

    private static void slips(JsonGenerator json, MeetingRecord record) throws IOException {
        Json.objects(json, "slips", record.slips(), slip -> {
            json.writeStringField("text", slip.text());
            json.writeStringField("kind", Json.lower(slip.kind()));
            json.writeStringField("instead", slip.instead());
            Json.location(json, "location", slip.location());
        });
    }
}
