package io.duban.engine.rule;

import io.duban.api.document.Location;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.Placeholder;
import io.duban.api.record.RecordKind;
import io.duban.api.record.ResponsibleUnit;
import java.util.List;

/** Records made by hand. */
final class Records {
    private Records() {}

    /** Untitled minutes of an unknown meeting with these directives and placeholders. */
    static MeetingRecord minutes(List<Directive> directives, Placeholder... placeholders) {
        return new MeetingRecord(
                1,
                null,
                RecordKind.MINUTES,
                1,
                Meeting.UNKNOWN,
                List.of(),
                directives,
                List.of(),
                List.of(placeholders),
                1,
                Location.of(0, 100));
    }

    /** A task at a place. */
    static Directive task(int start, List<ResponsibleUnit> units, List<Deadline> deadlines) {
        return new Directive("要清淤。", Directive.Kind.TASK, 0, units, deadlines, Location.of(start, start + 4), 1);
    }

    /** A named unit that is responsible. */
    static ResponsibleUnit unit(String name) {
        return new ResponsibleUnit(
                name,
                ResponsibleUnit.Kind.NAMED,
                ResponsibleUnit.Role.RESPONSIBLE,
                false,
                Location.of(0, name.length()),
                1);
    }

    /** A mask at a place. */
    static Placeholder placeholder(int start) {
        return new Placeholder("XX局", Location.of(start, start + 3), 1);
    }
}
