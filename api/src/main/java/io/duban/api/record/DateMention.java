package io.duban.api.record;

import io.duban.api.document.Location;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 日期: a day that the record names by month and day.
 *
 * @param text as it stands, with its weekday
 * @param role what it dates
 * @param day the day, or null where the calendar has no such day or nobody knows the year
 * @param possible whether the calendar has such a day
 * @param form how it is written
 * @param shortYear whether the year has two digits only
 * @param weekday the weekday that is told (一 to 日), or empty
 * @param rightWeekday the weekday that it is, or empty where none is told or the day is not known
 * @param afterMeeting days from the meeting to it, negative where it comes before; 0 where either is not known
 * @param location where it stands
 * @param confidence from 0 to 1
 */
public record DateMention(
        String text,
        Role role,
        @Nullable LocalDate day,
        boolean possible,
        Form form,
        boolean shortYear,
        String weekday,
        String rightWeekday,
        int afterMeeting,
        Location location,
        double confidence)
        implements Located {

    /** 日期所指. */
    public enum Role {
        /** 标题日期: in the title. */
        TITLE,
        /** 会议日期: when the meeting is told to have been convened. */
        MEETING,
        /** 成文或印发日期: when the paper was signed or issued. */
        ISSUE,
        /** 其他. */
        OTHER
    }

    /** 日期写法. */
    public enum Form {
        /** 2026年3月5日. */
        ARABIC,
        /** 2026年03月05日. */
        PADDED,
        /** 二〇二六年三月五日. */
        CHINESE,
        /** 二0二六年3月5日. */
        MIXED
    }
}
