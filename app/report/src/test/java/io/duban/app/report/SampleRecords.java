package io.duban.app.report;

import io.duban.api.document.Location;
import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.AccountabilityClause.Against;
import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.OutlineItem;
import io.duban.api.record.OutlineStyle;
import io.duban.api.record.Placeholder;
import io.duban.api.record.RecordKind;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import java.time.LocalDate;
import java.util.List;

/** The records of {@link SampleReport}. */
final class SampleRecords {
    private static final DateInterval MARCH = new DateInterval(LocalDate.of(2031, 3, 1), LocalDate.of(2031, 3, 31));

    private SampleRecords() {}

    static MeetingRecord minutes() {
        MeetingElement title = element("柳溪镇第三次会议纪要", "柳溪镇第三次会议纪要");
        Meeting meeting = new Meeting(
                title,
                element("三月五日", "--03-05"),
                null,
                element("镇政府二楼", "镇政府二楼"),
                element("周 明", "周明"),
                null,
                List.of(element("吴江", "吴江"), element("郑海", "郑海")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
        return new MeetingRecord(
                1,
                title,
                RecordKind.MINUTES,
                0.9,
                meeting,
                List.of(new OutlineItem(1, 1, OutlineStyle.CHINESE, "一、", 1, 1, 1, 0, 0, "修桥", place("一、修桥", 2))),
                directives(),
                List.of(new AccountabilityClause(
                        "逾期未办的，通报批评。", "", "", "", Against.OFFICIAL, false, place("逾期未办的，通报批评。", 9), 0.8)),
                List.of(new Placeholder("某某村", place("某某村", 7), 1)),
                12,
                Location.of(0, 400));
    }

    static MeetingRecord untitled(int index, RecordKind kind) {
        return new MeetingRecord(
                index,
                null,
                kind,
                0.5,
                Meeting.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                1,
                Location.of(400, 500));
    }

    static Location place(String text, int paragraph) {
        int start = paragraph * 20;
        return new Location(start, start + text.length(), 1, paragraph, 0);
    }

    private static List<Directive> directives() {
        return List.of(
                new Directive(
                        "三月底前由镇建设办牵头，财政所、柳溪村配合修好\"老桥\"，尽快。",
                        Directive.Kind.TASK,
                        1,
                        List.of(
                                unit("镇建设办", Role.LEAD).named("镇城乡建设办公室"),
                                unit("财政所", Role.SUPPORT).succeededBy("财政办"),
                                unit("柳溪村", Role.SUPPORT)),
                        List.of(
                                new Deadline("三月底前", Deadline.Type.ABSOLUTE, MARCH, null, false, place("三月底前", 3), 0.9),
                                new Deadline("尽快", Deadline.Type.VAGUE, null, null, true, place("尽快", 3), 0.9)),
                        place("三月底前", 3),
                        0.9),
                new Directive(
                        "=1+1",
                        Directive.Kind.STUDY,
                        0,
                        List.of(unit("各村", Role.RESPONSIBLE)),
                        List.of(),
                        Location.of(100, 104),
                        0.4));
    }

    private static ResponsibleUnit unit(String name, Role role) {
        return new ResponsibleUnit(name, ResponsibleUnit.Kind.NAMED, role, false, place(name, 3), 0.9);
    }

    private static MeetingElement element(String text, String value) {
        return new MeetingElement(text, value, place(text, 1), 1);
    }
}
