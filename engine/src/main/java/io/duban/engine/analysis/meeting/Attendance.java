package io.duban.engine.analysis.meeting;

import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.lexicon.Names;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.Simplified;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 到会名单: the persons and the units whose names the elements of a meeting give. */
public final class Attendance {
    /** 各学校, 有关单位: no names. */
    private static final PhraseSet ANYBODY = PhraseSet.of("各", "有关", "相关", "全体", "其他", "所有", "部分", "等");

    private Attendance() {}

    /** All of them, to be found again in the text. */
    public static Names names(Meeting meeting) {
        List<String> persons = new ArrayList<>();
        List<String> units = new ArrayList<>();
        Stream.of(meeting.present(), meeting.observers(), meeting.absent())
                .flatMap(List::stream)
                .forEach(element -> add(element, persons, units));
        Stream.of(meeting.host(), meeting.recorder()).forEach(element -> {
            if (element != null) {
                persons.add(element.value());
            }
        });
        return new Names(persons, units);
    }

    private static void add(MeetingElement element, List<String> persons, List<String> units) {
        String entry = Simplified.of(element.value());
        Attendee attendee = Attendee.of(entry);
        if (attendee.kind() == Attendee.Kind.PERSON) {
            persons.add(entry);
        } else if (attendee.kind() == Attendee.Kind.UNIT && Attendee.unitEnds(entry) && !ANYBODY.begins(entry)) {
            units.add(entry);
        }
    }
}
