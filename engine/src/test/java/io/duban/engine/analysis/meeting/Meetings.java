package io.duban.engine.analysis.meeting;

import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads meetings out of lines, for tests. */
final class Meetings {
    private Meetings() {}

    static Meeting read(String... lines) {
        return new MeetingReader().read(Texts.record(lines));
    }

    static @Nullable String value(@Nullable MeetingElement element) {
        return element == null ? null : element.value();
    }

    static List<String> values(List<MeetingElement> elements) {
        return elements.stream().map(MeetingElement::value).toList();
    }
}
