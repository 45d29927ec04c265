package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.grammar.time.CalendarPoint.Sort;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 日历点读法: reads one calendar point or period and tells its last day. Every reading that finds nothing leaves the
 * cursor where it was.
 */
final class CalendarReader {
    private static final PhraseSet TODAY = PhraseSet.of("今天", "今日", "今晚", "今早", "今夜");
    private static final PhraseSet THAT_DAY = PhraseSet.of("当天", "当日", "当晚", "次日", "第二天", "翌日");
    private static final PhraseSet TOMORROW = PhraseSet.of("明天", "明日", "明晚", "明早");
    private static final PhraseSet AFTER_TOMORROW = PhraseSet.of("后天", "后日");
    private static final PhraseSet THIS_WEEK =
            PhraseSet.of("本周", "这周", "这个周", "这一周", "本星期", "这个星期", "这星期", "这个礼拜", "这礼拜");
    private static final PhraseSet NEXT_WEEK = PhraseSet.of("下周", "下一周", "下星期", "下个星期", "下个礼拜", "下礼拜");
    private static final PhraseSet WEEK = PhraseSet.of("周", "星期", "礼拜");
    private static final String WEEKDAYS = "一二三四五六日";
    /** 下周|一并上报, 每周|三班倒: words that begin like the number of a day. */
    private static final PhraseSet NO_WEEKDAYS = PhraseSet.of(
            "一并", "一起", "一道", "一律", "一次性", "一体", "一对一", "一项一项", "一件一件", "一户一户", "一家一家", "一个一个", "一以贯之", "一如既往", "一同",
            "一揽子", "三班", "两班", "四不两直", "日夜", "日渐", "日常");

    private static final PhraseSet MONDAYS =
            PhraseSet.of("一起草", "一起诉", "一起用", "一起获", "一起底", "一同时", "一同步", "一并入", "一并购");

    private static final PhraseSet PLAN_ENDS = PhraseSet.of("期间", "期末", "末", "时期", "期内");
    private static final String PLANS = "三四五六";

    private final @Nullable LocalDate base;
    private final PublicHolidays holidays;

    /**
     * @param base the day from which relative words count: that of the meeting
     * @param holidays the public holidays
     */
    CalendarReader(@Nullable LocalDate base, PublicHolidays holidays) {
        this.base = base;
        this.holidays = holidays;
    }

    @Nullable
    CalendarPoint read(Cursor cursor) {
        CalendarPoint point = fiveYearPlan(cursor);
        point = point != null ? point : new LunarReader().read(cursor);
        point = point != null ? point : day(cursor);
        point = point != null ? point : week(cursor);
        point = point != null ? point : new DateReader(base).read(cursor);
        if (point != null) {
            return point.sort() == Sort.YEAR ? inYear(cursor, point) : point;
        }
        point = new SeasonReader(base, holidays).read(cursor);
        point = point != null ? point : new SessionReader().read(cursor);
        return point != null ? point : hour(cursor);
    }

    /** 下午5点前, 天亮前: an hour alone bounds the day of the meeting, or one that only an event tells. */
    private @Nullable CalendarPoint hour(Cursor cursor) {
        boolean early = cursor.peek() == '凌' || cursor.peek() == '天';
        return TimeOfDay.readAlone(cursor) ? CalendarPoint.of(Sort.SEASON, early ? null : ahead(0)) : null;
    }

    /** 今年国庆节, 明年汛期: a season of the year that was named. */
    private CalendarPoint inYear(Cursor cursor, CalendarPoint year) {
        boolean later = base != null && year.last() != null && year.last().getYear() > base.getYear();
        LocalDate from = later ? year.last().withDayOfYear(1).minusDays(1) : base;
        CalendarPoint season = new SeasonReader(from, holidays).read(cursor);
        return season == null ? year : season;
    }

    /** “十五五”期间, 十五五末. */
    private static @Nullable CalendarPoint fiveYearPlan(Cursor cursor) {
        int start = cursor.at();
        cursor.accept("“");
        if (cursor.accept("十")) {
            int plan = PLANS.indexOf(cursor.peek());
            if (plan >= 0 && cursor.accept(PLANS.charAt(plan) + "五")) {
                cursor.accept("”");
                if (cursor.acceptAny(PLAN_ENDS)) {
                    return CalendarPoint.bounded(LocalDate.of(2020 + 5 * plan, 12, 31));
                }
            }
        }
        cursor.moveTo(start);
        return null;
    }

    private @Nullable CalendarPoint day(Cursor cursor) {
        if (cursor.acceptAny(TODAY)) {
            return CalendarPoint.of(Sort.DAY, ahead(0));
        }
        if (cursor.acceptAny(TOMORROW)) {
            return CalendarPoint.of(Sort.DAY, ahead(1));
        }
        int start = cursor.at();
        int more = cursor.accept("大") ? 1 : 0;
        if (cursor.acceptAny(AFTER_TOMORROW)) {
            return CalendarPoint.of(Sort.DAY, ahead(2 + more));
        }
        cursor.moveTo(start);
        return cursor.acceptAny(THAT_DAY) ? CalendarPoint.of(Sort.EVENT, null) : null;
    }

    private @Nullable LocalDate ahead(int days) {
        return base == null ? null : base.plusDays(days);
    }

    /** 本周五, 下周三, 周五, 本周内, 下下周末, 上周. */
    private @Nullable CalendarPoint week(Cursor cursor) {
        int start = cursor.at();
        if (cursor.accept("上周") || cursor.accept("上星期")) {
            return CalendarPoint.of(Sort.PAST, null);
        }
        int ahead = cursor.accept("下下周") ? 2 : cursor.acceptAny(NEXT_WEEK) ? 1 : 0;
        boolean named = ahead > 0 || cursor.acceptAny(THIS_WEEK);
        if (!named && !cursor.acceptAny(WEEK)) {
            return null;
        }
        int day = cursor.accept("天") ? 7 : noWeekday(cursor) ? 0 : WEEKDAYS.indexOf(cursor.peek()) + 1;
        if (day > 0) {
            cursor.accept(WEEKDAYS.substring(day - 1, day));
            return CalendarPoint.of(Sort.DAY, weekday(ahead, day));
        }
        boolean end = cursor.accept("末");
        if (!named && !end) {
            cursor.moveTo(start);
            return null;
        }
        return CalendarPoint.of(end ? Sort.DAY : Sort.PERIOD, weekday(ahead, 7));
    }

    /** 下周|一并上报, where 下周一|起草 has its day. */
    static boolean noWeekday(Cursor cursor) {
        return cursor.sees(NO_WEEKDAYS) && !cursor.sees(MONDAYS);
    }

    private @Nullable LocalDate weekday(int ahead, int isoDay) {
        return base == null ? null : DueDates.weekday(base, ahead, isoDay);
    }
}
