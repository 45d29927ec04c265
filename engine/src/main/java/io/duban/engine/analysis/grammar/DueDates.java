package io.duban.engine.analysis.grammar;

import io.duban.api.record.DateInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** 日期推算: resolves times against the day of the meeting. Pure calendar arithmetic. */
final class DueDates {
    private DueDates() {}

    /** From the meeting to a last day; a last day before the meeting stands alone. */
    static DateInterval until(LocalDate meeting, LocalDate last) {
        return new DateInterval(last.isBefore(meeting) ? last : meeting, last);
    }

    /** From the meeting on for a number of units such as 天, 个工作日, 小时, 个月. */
    static DateInterval after(LocalDate meeting, int number, String unit) {
        LocalDate last =
                switch (unit.charAt(unit.length() - 1)) {
                    case '时', '钟' -> meeting.plusDays(unit.endsWith("分钟") ? 0 : (number + 23) / 24);
                    case '周', '期' -> meeting.plusWeeks(number);
                    case '月' -> meeting.plusMonths(number);
                    case '度' -> meeting.plusMonths(3L * number);
                    case '年' -> meeting.plusYears(number);
                    default -> unit.endsWith("工作日") ? plusWorkingDays(meeting, number) : meeting.plusDays(number);
                };
        return new DateInterval(meeting, last);
    }

    /** Monday to Friday; public holidays are not known here. */
    static LocalDate plusWorkingDays(LocalDate from, int days) {
        LocalDate day = from;
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    /**
     * The year meant by a month without one: the meeting's own, except that a meeting in the last quarter looks ahead
     * to the first half of the next year.
     */
    static int yearOf(LocalDate meeting, int month) {
        return meeting.getMonthValue() >= 10 && month <= 6 ? meeting.getYear() + 1 : meeting.getYear();
    }

    /** The last day of a month. */
    static LocalDate monthEnd(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }

    /** A day, or the last of its month where the month is shorter (6月31日). */
    static LocalDate day(int year, int month, int day) {
        YearMonth yearMonth = YearMonth.of(year, month);
        return yearMonth.atDay(Math.min(day, yearMonth.lengthOfMonth()));
    }

    /** The day of a week counted from the meeting's week, 0 for this one; ISO day from 1 for Monday. */
    static LocalDate weekday(LocalDate meeting, int weeksAhead, int isoDay) {
        return meeting.with(DayOfWeek.of(isoDay)).plusWeeks(weeksAhead);
    }
}
