package io.duban.engine.rule.page;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.duban.api.record.Directive;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingRecord;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 要素: the parts of a record that a page can name in {@code about} and {@code needs}. */
public enum RecordElement {
    /** {@code title}. */
    TITLE("title", r -> r.title() != null),
    /** {@code outline}. */
    OUTLINE("outline", r -> !r.outline().isEmpty()),
    /** {@code directives}. */
    DIRECTIVES("directives", r -> !r.directives().isEmpty()),
    /** {@code tasks}. */
    TASKS("tasks", r -> r.directives().stream().anyMatch(Directive::task)),
    /** {@code tasks.units}. */
    TASKS_UNITS("tasks.units", task(d -> !d.units().isEmpty())),
    /** {@code tasks.several-units}. */
    TASKS_SEVERAL_UNITS("tasks.several-units", task(d -> d.concreteUnits().size() > 1)),
    /** {@code tasks.supports}. */
    TASKS_SUPPORTS("tasks.supports", task(d -> !d.supports().isEmpty())),
    /** {@code tasks.deadlines}. */
    TASKS_DEADLINES("tasks.deadlines", task(d -> !d.deadlines().isEmpty())),
    /** {@code accountability}. */
    ACCOUNTABILITY("accountability", r -> !r.accountability().isEmpty()),
    /** {@code placeholders}. */
    PLACEHOLDERS("placeholders", r -> !r.placeholders().isEmpty()),
    /** {@code votes}. */
    VOTES("votes", r -> !r.votes().isEmpty()),
    /** {@code counterpart}. */
    COUNTERPART("counterpart", r -> r.counterpart() != null),
    /** {@code statements}. */
    STATEMENTS("statements", r -> !r.statements().isEmpty()),
    /** {@code likenesses}. */
    LIKENESSES("likenesses", r -> !r.likenesses().isEmpty()),
    /** {@code paper.numbers}. */
    PAPER_NUMBERS("paper.numbers", r -> !r.paper().numbers().isEmpty()),
    /** {@code paper.dates}. */
    PAPER_DATES("paper.dates", r -> !r.paper().dates().isEmpty()),
    /** {@code paper.revisions}. */
    PAPER_REVISIONS("paper.revisions", r -> r.paper().revisions() >= 0),
    /** {@code meeting.headcount}. */
    MEETING_HEADCOUNT("meeting.headcount", meeting(m -> m.headcount() != null)),
    /** {@code meeting.personnel}. */
    MEETING_PERSONNEL("meeting.personnel", meeting(m -> !m.personnel().isEmpty())),
    /** {@code meeting.name}. */
    MEETING_NAME("meeting.name", meeting(m -> m.name() != null)),
    /** {@code meeting.date}. */
    MEETING_DATE("meeting.date", meeting(m -> m.date() != null)),
    /** {@code meeting.day}. */
    MEETING_DAY("meeting.day", meeting(m -> m.day() != null)),
    /** {@code meeting.time}. */
    MEETING_TIME("meeting.time", meeting(m -> m.time() != null)),
    /** {@code meeting.place}. */
    MEETING_PLACE("meeting.place", meeting(m -> m.place() != null)),
    /** {@code meeting.host}. */
    MEETING_HOST("meeting.host", meeting(m -> m.host() != null)),
    /** {@code meeting.recorder}. */
    MEETING_RECORDER("meeting.recorder", meeting(m -> m.recorder() != null)),
    /** {@code meeting.present}. */
    MEETING_PRESENT("meeting.present", meeting(m -> !m.present().isEmpty())),
    /** {@code meeting.observers}. */
    MEETING_OBSERVERS("meeting.observers", meeting(m -> !m.observers().isEmpty())),
    /** {@code meeting.absent}. */
    MEETING_ABSENT("meeting.absent", meeting(m -> !m.absent().isEmpty())),
    /** {@code meeting.topics}. */
    MEETING_TOPICS("meeting.topics", meeting(m -> !m.topics().isEmpty()));

    private static final Map<String, RecordElement> BY_NAME =
            Stream.of(values()).collect(toUnmodifiableMap(e -> e.id, e -> e));

    private final String id;

    // The type says nothing of it, but every predicate above is a function of the record alone.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Predicate<MeetingRecord> presence;

    RecordElement(String id, Predicate<MeetingRecord> presence) {
        this.id = id;
        this.presence = presence;
    }

    /** Its name in rule pages. */
    public String id() {
        return id;
    }

    /** The element of that name. */
    public static Optional<RecordElement> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** All names. */
    public static List<String> names() {
        return Stream.of(values()).map(e -> e.id).toList();
    }

    /** Whether the record has it. */
    public boolean in(MeetingRecord record) {
        return presence.test(record);
    }

    private static Predicate<MeetingRecord> task(Predicate<Directive> test) {
        return r -> r.directives().stream().anyMatch(d -> d.task() && test.test(d));
    }

    private static Predicate<MeetingRecord> meeting(Predicate<Meeting> test) {
        return r -> test.test(r.meeting());
    }
}
