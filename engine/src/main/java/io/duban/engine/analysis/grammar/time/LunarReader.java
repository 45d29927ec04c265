package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.grammar.time.CalendarPoint.Sort;
import io.duban.engine.analysis.lexicon.PhraseSet;
import org.jspecify.annotations.Nullable;

/** 农历读法: days of the old calendar (腊月二十五, 初八, 农历十八). Which day of ours they are only the user's own calendar knows. */
final class LunarReader {
    private static final PhraseSet CALENDAR = PhraseSet.of("农历", "阴历", "旧历");
    private static final PhraseSet MONTHS = PhraseSet.of("正月", "冬月", "腊月", "这个月", "本月", "下个月");
    private static final String DIGITS = "一二三四五六七八九十";
    private static final PhraseSet DAYS = PhraseSet.of("日", "号");

    @Nullable
    CalendarPoint read(Cursor cursor) {
        int start = cursor.at();
        boolean named = cursor.acceptAny(CALENDAR);
        boolean month = month(cursor, named);
        boolean early = cursor.accept("初") || cursor.accept("廿");
        boolean day =
                early ? DIGITS.indexOf(cursor.peek()) >= 0 && cursor.number() > 0 : (named || month) && day(cursor);
        boolean whole = day || (month && !early && cursor.peeks("前之以底末"));
        return whole || cursor.back(start) ? CalendarPoint.of(day ? Sort.DAY : Sort.PERIOD, null) : null;
    }

    private static boolean month(Cursor cursor, boolean named) {
        int start = cursor.at();
        if (cursor.acceptAny(MONTHS)) {
            return named || "正冬腊".indexOf(cursor.since(start).charAt(0)) >= 0 || cursor.back(start);
        }
        return named && ((cursor.number() > 0 && cursor.accept("月")) || cursor.back(start));
    }

    /** 二十五, but not 25日, which our own calendar has. */
    private static boolean day(Cursor cursor) {
        int start = cursor.at();
        boolean day = DIGITS.indexOf(cursor.peek()) >= 0 && cursor.number() > 0;
        cursor.acceptAny(DAYS);
        return day || cursor.back(start);
    }
}
