package io.duban.api.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 会议: what a record tells of the meeting itself. Null or an empty list means that it was not found.
 *
 * @param name 会议名称
 * @param date 会议日期, its value an ISO date
 * @param time 起止时间, its value {@code HH:mm/HH:mm}, or {@code HH:mm/} where only the beginning is given
 * @param place 地点
 * @param host 主持人
 * @param recorder 记录人
 * @param present 出席, one element a person or unit
 * @param observers 列席
 * @param absent 请假、缺席
 * @param topics 议题
 */
public record Meeting(
        @Nullable MeetingElement name,
        @Nullable MeetingElement date,
        @Nullable MeetingElement time,
        @Nullable MeetingElement place,
        @Nullable MeetingElement host,
        @Nullable MeetingElement recorder,
        List<MeetingElement> present,
        List<MeetingElement> observers,
        List<MeetingElement> absent,
        List<MeetingElement> topics) {

    /** A meeting of which nothing is known. */
    public static final Meeting UNKNOWN =
            new Meeting(null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of());

    public Meeting {
        present = List.copyOf(present);
        observers = List.copyOf(observers);
        absent = List.copyOf(absent);
        topics = List.copyOf(topics);
    }

    /** The calendar day of the meeting (会议日), or null where year, month and day are not all known. */
    public @Nullable LocalDate day() {
        if (date == null) {
            return null;
        }
        try {
            return LocalDate.parse(date.value());
        } catch (DateTimeParseException incomplete) {
            return null;
        }
    }
}
