package io.duban.engine.analysis.grammar;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 日历点: reads one calendar point or period and knows its last day; for one reading only. */
final class CalendarPoint {
    private static final List<String> WEEKDAYS = List.of("一", "二", "三", "四", "五", "六", "日");

    private final @Nullable LocalDate meeting;
    private @Nullable LocalDate last;
    private boolean bounded;
    private boolean dated;
    private boolean past;
    private boolean year;

    CalendarPoint(@Nullable LocalDate meeting) {
        this.meeting = meeting;
    }

    /** The last day meant, or null where the meeting's date would be needed. */
    @Nullable
    LocalDate last() {
        return last;
    }

    /** Whether the words themselves bound it: 年底, 月底, 季度末. */
    boolean bounded() {
        return bounded;
    }

    /** Whether it names a day rather than a period. */
    boolean dated() {
        return dated;
    }

    /** Whether it lies before the meeting by its words: 去年. */
    boolean past() {
        return past;
    }

    /** Whether it names nothing but a year. */
    boolean year() {
        return year;
    }

    boolean read(Cursor cursor) {
        return fiveYearPlan(cursor) || day(cursor) || week(cursor) || date(cursor);
    }

    /** “十五五”期间, “十五五”末. */
    private boolean fiveYearPlan(Cursor cursor) {
        int start = cursor.at();
        cursor.accept("“");
        for (String plan : List.of("十四五", "十五五", "十六五")) {
            if (cursor.accept(plan)) {
                cursor.accept("”");
                last = LocalDate.of(plan.equals("十四五") ? 2025 : plan.equals("十五五") ? 2030 : 2035, 12, 31);
                bounded = cursor.accept("期间") || cursor.accept("末") || cursor.accept("时期");
                return bounded;
            }
        }
        cursor.moveTo(start);
        return false;
    }

    private boolean day(Cursor cursor) {
        List<List<String>> days = List.of(
                List.of("今天", "今日", "今晚", "当天", "当日", "当晚"), List.of("明天", "明日", "明晚", "明早"), List.of("后天", "后日"));
        for (int ahead = 0; ahead < days.size(); ahead++) {
            if (cursor.acceptAny(days.get(ahead))) {
                dated = true;
                last = meeting == null ? null : meeting.plusDays(ahead);
                return true;
            }
        }
        return false;
    }

    /** 本周五, 下周三, 周五, 本周内, 本周末. */
    private boolean week(Cursor cursor) {
        int start = cursor.at();
        int ahead = cursor.acceptAny(List.of("下下周"))
                ? 2
                : cursor.acceptAny(List.of("下周", "下星期", "下个星期", "下个礼拜", "下礼拜")) ? 1 : 0;
        boolean named = ahead > 0 || cursor.acceptAny(List.of("本周", "这周", "本星期", "这个星期", "这个礼拜"));
        if (!named && !cursor.acceptAny(List.of("周", "星期"))) {
            return false;
        }
        for (int i = 0; i < WEEKDAYS.size(); i++) {
            if (cursor.accept(WEEKDAYS.get(i)) || (i == 6 && cursor.accept("天"))) {
                dated = true;
                last = meeting == null ? null : DueDates.weekday(meeting, ahead, i + 1);
                return true;
            }
        }
        if (!named) {
            cursor.moveTo(start);
            return false;
        }
        last = meeting == null ? null : DueDates.weekday(meeting, ahead, 7);
        cursor.accept("末");
        return true;
    }

    private boolean date(Cursor cursor) {
        int start = cursor.at();
        Integer year = year(cursor);
        if (yearEnd(cursor, year) || part(cursor, year) || month(cursor, year)) {
            return true;
        }
        if (year != null) {
            this.year = true;
            last = year > 0 ? LocalDate.of(year, 12, 31) : null;
            return cursor.at() > start && !cursor.accept("度");
        }
        cursor.moveTo(start);
        return false;
    }

    /** The year that stands here, 0 for one that cannot be told, or null for none. */
    private @Nullable Integer year(Cursor cursor) {
        int start = cursor.at();
        if (cursor.acceptAny(List.of("今年", "本年度", "本年", "当年"))) {
            return meeting == null ? Integer.valueOf(0) : Integer.valueOf(meeting.getYear());
        }
        if (cursor.accept("明年")) {
            return meeting == null ? Integer.valueOf(0) : Integer.valueOf(meeting.getYear() + 1);
        }
        if (cursor.accept("去年")) {
            past = true;
            return 0;
        }
        int value = cursor.number();
        if (cursor.accept("年") && (value == Cursor.MASKED || (value >= 1990 && value <= 2100))) {
            return Math.max(0, value);
        }
        cursor.moveTo(start);
        return null;
    }

    /** 年底, 年末, 年内; 今年底. */
    private boolean yearEnd(Cursor cursor, @Nullable Integer year) {
        int start = cursor.at();
        if (year == null && !cursor.accept("年")) {
            return false;
        }
        boolean end = cursor.acceptAny(List.of("底", "末", "终前"));
        boolean within = !end && year == null && cursor.acceptAny(List.of("内"));
        if (!end && !within) {
            cursor.moveTo(start);
            return false;
        }
        bounded = true;
        int value = year != null && year > 0 ? year : meeting == null ? 0 : meeting.getYear();
        last = value > 0 && (year == null || year > 0) ? LocalDate.of(value, 12, 31) : null;
        return true;
    }

    /** 上半年, 前三季度, 三季度末, 本季度. */
    private boolean part(Cursor cursor, @Nullable Integer year) {
        int start = cursor.at();
        int value = year != null ? year : meeting == null ? 0 : meeting.getYear();
        if (cursor.accept("上半年") || cursor.accept("下半年")) {
            int month = cursor.at() > start && textIsFirstHalf(cursor, start) ? 6 : 12;
            last = value > 0 ? DueDates.monthEnd(value, month) : null;
            return true;
        }
        if (cursor.accept("本季度") || cursor.accept("季度末") || cursor.accept("季末") || cursor.accept("季度底")) {
            bounded = true;
            int month = meeting == null ? 0 : (meeting.getMonthValue() + 2) / 3 * 3;
            last = month > 0 && value > 0 ? DueDates.monthEnd(value, month) : null;
            return true;
        }
        cursor.accept("第");
        cursor.accept("前");
        int quarter = cursor.number();
        if (quarter >= 1 && quarter <= 4 && (cursor.accept("季度") || cursor.accept("个季度"))) {
            last = value > 0 ? DueDates.monthEnd(value, quarter * 3) : null;
            return true;
        }
        cursor.moveTo(start);
        return false;
    }

    private static boolean textIsFirstHalf(Cursor cursor, int start) {
        int at = cursor.at();
        cursor.moveTo(start);
        boolean first = cursor.peek() == '上';
        cursor.moveTo(at);
        return first;
    }

    private boolean month(Cursor cursor, @Nullable Integer year) {
        int start = cursor.at();
        int month;
        if (cursor.acceptAny(List.of("本月", "当月", "这个月"))) {
            month = meeting == null ? 0 : meeting.getMonthValue();
        } else if (cursor.acceptAny(List.of("下个月", "下月"))) {
            return inMonth(cursor, meeting == null ? null : meeting.plusMonths(1));
        } else if (year == null && (cursor.accept("月底") || cursor.accept("月末") || cursor.accept("月内"))) {
            bounded = true;
            last = meeting == null ? null : DueDates.monthEnd(meeting.getYear(), meeting.getMonthValue());
            return true;
        } else {
            int value = cursor.number();
            if (value > 0 && value <= 31 && year == null && dayOfThisMonth(cursor, value)) {
                return true;
            }
            if (value == -1 || !cursor.accept("月")) {
                cursor.moveTo(start);
                return false;
            }
            cursor.accept("份");
            month = value >= 1 && value <= 12 ? value : 0;
            if (value != Cursor.MASKED && month == 0) {
                cursor.moveTo(start);
                return false;
            }
        }
        int of = year != null ? year : meeting == null || month == 0 ? 0 : DueDates.yearOf(meeting, month);
        return inMonth(cursor, of > 0 && month > 0 ? LocalDate.of(of, month, 1) : null);
    }

    /** 15号之前, 12日18时前: a day of the month of the meeting. */
    private boolean dayOfThisMonth(Cursor cursor, int day) {
        if (!cursor.accept("号") && !cursor.accept("日")) {
            return false;
        }
        dated = true;
        last = meeting == null ? null : DueDates.day(meeting.getYear(), meeting.getMonthValue(), day);
        return true;
    }

    private boolean inMonth(Cursor cursor, @Nullable LocalDate first) {
        int year = first == null ? 0 : first.getYear();
        int month = first == null ? 0 : first.getMonthValue();
        if (cursor.accept("上旬") || cursor.accept("初")) {
            last = first == null ? null : first.plusDays(9);
            return true;
        }
        if (cursor.accept("中旬")) {
            last = first == null ? null : first.plusDays(19);
            return true;
        }
        if (cursor.accept("下旬")) {
            last = first == null ? null : DueDates.monthEnd(year, month);
            return true;
        }
        int start = cursor.at();
        int day = cursor.number();
        if (day != -1 && (cursor.accept("日") || cursor.accept("号"))) {
            dated = true;
            last = first == null || day < 1 || day > 31 ? null : DueDates.day(year, month, day);
            return true;
        }
        cursor.moveTo(start);
        last = first == null ? null : DueDates.monthEnd(year, month);
        return true;
    }
}
