package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.grammar.time.CalendarPoint.Sort;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 年月日读法: years with their parts (今年上半年, 三季度末, 年内), months with theirs (6月中旬, 下月15日), bare days (15号). */
final class DateReader {
    private static final PhraseSet THIS_YEAR = PhraseSet.of("今年", "本年度", "本年", "当年");
    private static final PhraseSet LAST_YEAR = PhraseSet.of("去年", "前年", "上年度", "上一年度", "往年");
    private static final PhraseSet YEAR_ENDS = PhraseSet.of("底", "末", "内");
    private static final PhraseSet QUARTER_ENDS = PhraseSet.of("本季度", "季度末", "季末", "季度底", "季度内", "本季");
    private static final PhraseSet THIS_MONTH = PhraseSet.of("本月", "当月", "这个月");
    private static final PhraseSet NEXT_MONTH = PhraseSet.of("下个月", "下月", "次月");
    private static final PhraseSet LAST_MONTH = PhraseSet.of("上个月", "上月");
    private static final PhraseSet MONTH_ENDS = PhraseSet.of("月底", "月末", "月内");
    private static final PhraseSet MIDDLE = PhraseSet.of("中旬", "上中旬");
    private static final PhraseSet LATE = PhraseSet.of("下旬", "中下旬", "下半月");
    /** The bounds that name no end of a period. */
    static final PhraseSet BEFORE = PhraseSet.of("前", "之前", "以前");

    private static final int FIRST_HALF = 15;
    private static final int NO_YEAR = -1;

    private final @Nullable LocalDate base;

    DateReader(@Nullable LocalDate base) {
        this.base = base;
    }

    @Nullable
    CalendarPoint read(Cursor cursor) {
        int start = cursor.at();
        if (cursor.acceptAny(LAST_YEAR) || cursor.acceptAny(LAST_MONTH)) {
            return CalendarPoint.of(Sort.PAST, null);
        }
        CalendarPoint numeric = NumericDates.read(cursor, base);
        if (numeric != null) {
            return numeric;
        }
        int year = year(cursor);
        CalendarPoint point = yearEnd(cursor, year);
        point = point != null ? point : yearPart(cursor, year);
        point = point != null ? point : month(cursor, year);
        if (point == null && year != NO_YEAR) {
            cursor.accept("度");
            point = CalendarPoint.of(Sort.YEAR, year > 0 ? LocalDate.of(year, 12, 31) : null);
        }
        if (point == null) {
            cursor.moveTo(start);
        }
        return point;
    }

    /** The year that stands here, 0 for one that cannot be told, or {@link #NO_YEAR}. */
    private int year(Cursor cursor) {
        int start = cursor.at();
        if (cursor.acceptAny(THIS_YEAR)) {
            return baseYear(0);
        }
        if (cursor.accept("今明两年") || cursor.accept("明年") || cursor.accept("下一年度") || cursor.accept("下年度")) {
            return baseYear(1);
        }
        if (cursor.accept("后年")) {
            return baseYear(2);
        }
        int value = cursor.number();
        if (cursor.accept("年") && (value == Cursor.MASKED || (value >= 1990 && value <= 2100))) {
            return Math.max(0, value);
        }
        cursor.moveTo(start);
        return NO_YEAR;
    }

    private int baseYear(int ahead) {
        return base == null ? 0 : base.getYear() + ahead;
    }

    /** 年底, 年末, 年内; 今年底, 明年年底. */
    private @Nullable CalendarPoint yearEnd(Cursor cursor, int year) {
        int start = cursor.at();
        if (year == NO_YEAR && cursor.accept("全年")) {
            // 全年 in running text is an attribute (全年目标); a field for deadlines means the end of the year.
            return CalendarPoint.of(Sort.SEASON, base == null ? null : LocalDate.of(base.getYear(), 12, 31));
        }
        boolean whole = cursor.accept("岁末");
        boolean word = whole || cursor.accept("年");
        if ((!word && year == NO_YEAR) || !(whole || cursor.acceptAny(YEAR_ENDS))) {
            cursor.moveTo(start);
            return null;
        }
        int of = year == NO_YEAR ? baseYear(0) : year;
        return CalendarPoint.bounded(of > 0 ? LocalDate.of(of, 12, 31) : null);
    }

    /** 上半年, 前三季度, 三季度末, 本季度, 下季度. */
    private @Nullable CalendarPoint yearPart(Cursor cursor, int year) {
        int start = cursor.at();
        int of = year == NO_YEAR ? baseYear(0) : year;
        if (cursor.accept("上半年")) {
            return CalendarPoint.of(Sort.PERIOD, monthEnd(of, 6));
        }
        if (cursor.accept("下半年")) {
            return CalendarPoint.of(Sort.PERIOD, monthEnd(of, 12));
        }
        if (cursor.acceptAny(QUARTER_ENDS)) {
            return CalendarPoint.bounded(base == null ? null : DueDates.quarterEnd(base));
        }
        if (cursor.accept("下季度") || cursor.accept("下一季度") || cursor.accept("下个季度")) {
            return CalendarPoint.of(Sort.PERIOD, base == null ? null : DueDates.quarterEnd(base.plusMonths(3)));
        }
        cursor.accept("第");
        boolean first = cursor.accept("前");
        int quarter = cursor.number();
        // 一个季度 is how long, 前三个季度 up to when.
        boolean named = cursor.accept("季度") || (first && cursor.accept("个季度"));
        if (quarter >= 1 && quarter <= 4 && named) {
            return CalendarPoint.of(Sort.PERIOD, monthEnd(of, quarter * 3));
        }
        cursor.moveTo(start);
        return null;
    }

    private static @Nullable LocalDate monthEnd(int year, int month) {
        return year > 0 ? DueDates.monthEnd(year, month) : null;
    }

    private @Nullable CalendarPoint month(Cursor cursor, int year) {
        if (year == NO_YEAR && cursor.accept("上半月")) {
            return CalendarPoint.of(Sort.PERIOD, base == null ? null : base.withDayOfMonth(FIRST_HALF));
        }
        if (year == NO_YEAR && (cursor.acceptAny(MONTH_ENDS) || cursor.accept("下半月"))) {
            return CalendarPoint.bounded(base == null ? null : DueDates.monthEnd(base.getYear(), base.getMonthValue()));
        }
        if (cursor.acceptAny(THIS_MONTH)) {
            return within(cursor, base == null ? null : base.withDayOfMonth(1));
        }
        if (cursor.acceptAny(NEXT_MONTH)) {
            return within(cursor, base == null ? null : base.withDayOfMonth(1).plusMonths(1));
        }
        int start = cursor.at();
        int value = cursor.number();
        boolean number = value == Cursor.MASKED || (value > 0 && value <= 31);
        if (year == NO_YEAR && number && (cursor.accept("号") || cursor.accept("日"))) {
            boolean known = base != null && value > 0;
            return CalendarPoint.of(
                    Sort.DAY_NUMBER,
                    known && base != null ? DueDates.day(base.getYear(), base.getMonthValue(), value) : null);
        }
        boolean plausible = value == Cursor.MASKED || (value >= 1 && value <= 12);
        if (!plausible || !cursor.accept("月")) {
            cursor.moveTo(start);
            return null;
        }
        cursor.accept("份");
        return within(cursor, value < 0 ? null : first(year, value));
    }

    private @Nullable LocalDate first(int year, int month) {
        if (year != NO_YEAR) {
            return year > 0 ? LocalDate.of(year, month, 1) : null;
        }
        return base == null ? null : LocalDate.of(DueDates.yearOf(base, month), month, 1);
    }

    private static boolean beforeFollows(Cursor cursor) {
        int start = cursor.at();
        cursor.skipBlanks();
        return cursor.sees(BEFORE) || cursor.back(start);
    }

    /** The part of a month that is meant: 上旬, 中旬, 15日, or all of it. */
    private static CalendarPoint within(Cursor cursor, @Nullable LocalDate first) {
        if (cursor.accept("上旬") || cursor.accept("初")) {
            return CalendarPoint.of(Sort.PERIOD, first == null ? null : first.plusDays(9));
        }
        if (cursor.acceptAny(MIDDLE)) {
            return CalendarPoint.of(Sort.PERIOD, first == null ? null : first.plusDays(19));
        }
        if (cursor.accept("上半月")) {
            return CalendarPoint.of(Sort.PERIOD, first == null ? null : first.withDayOfMonth(FIRST_HALF));
        }
        cursor.acceptAny(LATE);
        int start = cursor.at();
        int day = cursor.number();
        // 9月20前: the word for the day is left out before a bound.
        if (day != -1 && (cursor.accept("日") || cursor.accept("号") || beforeFollows(cursor))) {
            boolean known = first != null && day >= 1 && day <= 31;
            return CalendarPoint.of(
                    Sort.DAY,
                    known && first != null ? DueDates.day(first.getYear(), first.getMonthValue(), day) : null);
        }
        cursor.moveTo(start);
        return CalendarPoint.of(
                Sort.PERIOD, first == null ? null : DueDates.monthEnd(first.getYear(), first.getMonthValue()));
    }
}
