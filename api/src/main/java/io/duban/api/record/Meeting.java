package io.duban.api.record;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
 * @param personnel 任免、处分: topics that appoint, dismiss or punish somebody
 * @param headcount 应到、实到
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
        List<MeetingElement> topics,
        List<MeetingElement> personnel,
        @Nullable Headcount headcount) {

    /** A meeting of which nothing is known. */
    public static final Meeting UNKNOWN = new Meeting(
            null, null, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null);

    public Meeting {
        present = List.copyOf(present);
        observers = List.copyOf(observers);
        absent = List.copyOf(absent);
        topics = List.copyOf(topics);
        personnel = List.copyOf(personnel);
    }

    /** 与会者: those present and those who observed. */
    public List<MeetingElement> attendees() {
        List<MeetingElement> all = new ArrayList<>(present);
        all.addAll(observers);
        return List.copyOf(all);
    }

    /** 主持人在列: whether somebody present bears the name of the host; true where no host is told. */
    public boolean hostListed() {
        if (host == null) {
            return true;
        }
        for (MeetingElement each : present) {
            if (each.value().contains(host.value())) {
                return true;
            }
        }
        return false;
    }

    /** 重复列名: those present who stand in the list before in the same words. */
    public List<MeetingElement> listedTwice() {
        List<MeetingElement> again = new ArrayList<>();
        Set<List<String>> listed = new HashSet<>();
        for (MeetingElement each : present) {
            if (!listed.add(List.of(each.value(), each.text()))) {
                again.add(each);
            }
        }
        return List.copyOf(again);
    }

    /** 元旦: the first day of the year of the meeting, or null where its day is not known. */
    public @Nullable LocalDate newYear() {
        LocalDate day = day();
        return day == null ? null : day.withDayOfYear(1);
    }

    /** 应到人数: how many should have come, 0 where that is not told. */
    public int expected() {
        return headcount == null ? 0 : headcount.expected();
    }

    /** 实到人数: how many came, 0 where that is not told. */
    public int attended() {
        return headcount == null ? 0 : headcount.attended();
    }

    /** 起止倒置: whether the meeting is told to end no later than it begins, unless it may have lasted past midnight. */
    public boolean endsBeforeBegin() {
        String span = time == null ? "" : time.value();
        int slash = span.indexOf('/');
        if (slash < 0 || slash + 1 == span.length()) {
            return false;
        }
        // Both are HH:mm, which sorts as it passes.
        String begin = span.substring(0, slash);
        String end = span.substring(slash + 1);
        boolean night = begin.compareTo("17:00") >= 0 && end.compareTo("05:00") < 0;
        return end.compareTo(begin) <= 0 && !night;
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
