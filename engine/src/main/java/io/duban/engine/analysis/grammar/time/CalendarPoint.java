package io.duban.engine.analysis.grammar.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 日历点: a calendar point or period as it was read.
 *
 * @param sort how fine it is
 * @param bounded whether the words themselves bound it: 年内, 本季度, “十五五”期间
 * @param last the last day meant, or null where the meeting's date or somebody's own calendar would be needed
 */
record CalendarPoint(Sort sort, boolean bounded, @Nullable LocalDate last) {

    /** 粒度. */
    enum Sort {
        /** 日: a day told by its month or from the day of the meeting. */
        DAY,
        /** 号: the number of a day alone, which may number anything (3号楼, 清明当天). */
        DAY_NUMBER,
        /** 期间: a month, a quarter, a week. */
        PERIOD,
        /** 年: a whole year. */
        YEAR,
        /** 过去: over by its words (去年). */
        PAST,
        /** 事后: a day told from an event (当天, 次日). */
        EVENT,
        /** 节令: a holiday, a season, a term; a deadline only with 前. */
        SEASON
    }

    static CalendarPoint of(Sort sort, @Nullable LocalDate last) {
        return new CalendarPoint(sort, false, last);
    }

    static CalendarPoint bounded(@Nullable LocalDate last) {
        return new CalendarPoint(Sort.PERIOD, true, last);
    }
}
