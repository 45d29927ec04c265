package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.grammar.time.CalendarPoint.Sort;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 节令读法: holidays, seasons, terms and fixed events of the year. For a public holiday the last day is the one before it
 * begins; when a season or a term begins only the user's own calendar knows.
 */
final class SeasonReader {
    private static final PhraseSet SEASONS = PhraseSet.table("words/season.txt");
    private static final PhraseSet PARTS =
            PhraseSet.of("假期", "长假", "节", "放假", "假期开始", "来临", "到来", "开始", "结束", "休市", "收假", "召开", "开幕", "举行", "高峰");

    private static final PhraseSet SPANS =
            PhraseSet.of("天", "日", "周", "个工作日", "工作日", "个星期", "星期", "个月", "个礼拜", "个周末", "个双休日");

    private static final int LONGEST_EVENT = 4;

    private final @Nullable LocalDate base;
    private final PublicHolidays holidays;

    SeasonReader(@Nullable LocalDate base, PublicHolidays holidays) {
        this.base = base;
        this.holidays = holidays;
    }

    @Nullable
    CalendarPoint read(Cursor cursor) {
        int start = cursor.at();
        boolean quoted = cursor.accept("“");
        int from = cursor.at();
        if (!cursor.acceptAny(SEASONS) && !(quoted && event(cursor))) {
            cursor.moveTo(start);
            return null;
        }
        String name = cursor.since(from);
        if (quoted) {
            cursor.accept("”");
        }
        int part = cursor.at();
        cursor.acceptAny(PARTS);
        if (first(cursor)) {
            return CalendarPoint.bounded(null);
        }
        boolean ends = cursor.since(part).startsWith("结束");
        return CalendarPoint.of(Sort.SEASON, base == null || ends ? null : holidays.eve(name, base));
    }

    /** 节后第一天, 开学第一周: so long after it. */
    private static boolean first(Cursor cursor) {
        int start = cursor.at();
        cursor.accept("后");
        return (cursor.accept("第一") && cursor.acceptAny(SPANS)) || cursor.back(start);
    }

    /** “双抢”: what is called by a catchword in quotes is an event of which everybody knows the time. */
    private static boolean event(Cursor cursor) {
        int start = cursor.at();
        while (!cursor.atEnd() && cursor.peek() != '”' && cursor.at() - start <= LONGEST_EVENT) {
            cursor.moveTo(cursor.at() + 1);
        }
        return cursor.peek() == '”' && cursor.at() - start >= 2;
    }
}
