package io.duban.app.report;

import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 会议要素: what a record tells of its meeting, one after the other. */
public final class MeetingFields {
    /** The names of all fields. */
    public static final List<String> NAMES =
            List.of("name", "date", "time", "place", "host", "recorder", "present", "observers", "absent", "topics");

    private MeetingFields() {}

    /**
     * 会议要素.
     *
     * @param name of the field, as in {@code element.meeting.<name>}
     * @param element one of its values
     */
    public record Field(String name, MeetingElement element) {}

    public static List<Field> of(Meeting meeting) {
        List<Field> fields = new ArrayList<>();
        add(fields, "name", meeting.name());
        add(fields, "date", meeting.date());
        add(fields, "time", meeting.time());
        add(fields, "place", meeting.place());
        add(fields, "host", meeting.host());
        add(fields, "recorder", meeting.recorder());
        meeting.present().forEach(element -> add(fields, "present", element));
        meeting.observers().forEach(element -> add(fields, "observers", element));
        meeting.absent().forEach(element -> add(fields, "absent", element));
        meeting.topics().forEach(element -> add(fields, "topics", element));
        return List.copyOf(fields);
    }

    private static void add(List<Field> fields, String name, @Nullable MeetingElement element) {
        if (element != null) {
            fields.add(new Field(name, element));
        }
    }
}
