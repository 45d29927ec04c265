package io.duban.engine.analysis.grammar.time;

import io.duban.api.record.DateInterval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** 日期推算: resolves times against the day of the meeting. Pure calendar arithmetic. */
final class DueDates {
    private static final int HOURS_A_DAY = 24;
    private static final int MONTHS_IN_HALF_A_YEAR = 6;
    private static final int DAYS_IN_HALF_A_MONTH = 15;

    private DueDates() {}

    /** From the meeting to a last day; a last day before the meeting stands alone, and so it does if that day is unknown. */
    static DateInterval until(@Nullable LocalDate meeting, LocalDate last) {
        return new DateInterval(meeting == null || last.isBefore(meeting) ? last : meeting, last);
    }

    /** The last day after a number of units such as 天, 小时, 个月; working days are for {@link PublicHolidays}. */
    static LocalDate after(LocalDate meeting, int number, String unit) {
        return switch (unit.charAt(unit.length() - 1)) {
            case '时' -> meeting.plusDays(number < HOURS_A_DAY ? 0 : (number + HOURS_A_DAY - 1L) / HOURS_A_DAY);
            case '钟' -> meeting;
            case '周', '期', '拜' -> meeting.plusWeeks(number);
            case '月' -> meeting.plusMonths(number);
            case '度' -> meeting.plusMonths(3L * number);
            case '年' -> meeting.plusYears(number);
            default -> meeting.plusDays(number);
        };
    }

    /** The last day after half a unit: 半年, 半个月, 半天. */
    static LocalDate half(LocalDate meeting, String unit) {
        return switch (unit.charAt(unit.length() - 1)) {
            case '年' -> meeting.plusMonths(MONTHS_IN_HALF_A_YEAR);
            case '月' -> meeting.plusDays(DAYS_IN_HALF_A_MONTH);
            default -> meeting;
        };
    }

    /** The last day of the quarter that a day lies in. */
    static LocalDate quarterEnd(LocalDate day) {
        return monthEnd(day.getYear(), (day.getMonthValue() + 2) / 3 * 3);
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
