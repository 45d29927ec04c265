package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.grammar.time.CalendarPoint.Sort;
import io.duban.engine.analysis.lexicon.PhraseSet;
import org.jspecify.annotations.Nullable;

/** 会期读法: the next meeting as a time (下次会议, 下期, 下一次常务会). Its day stands in nobody's calendar yet. */
final class SessionReader {
    private static final PhraseSet NEXT = PhraseSet.of("下次", "下一次", "下期", "下一期");
    private static final PhraseSet SESSIONS = PhraseSet.of(
            "会议", "会", "例会", "调度", "调度会", "调度会议", "常务会", "常务会议", "办公会", "办公会议", "党组会", "党组会议", "全会", "全体会议", "碰头会",
            "联席会", "联席会议", "推进会", "董事会", "理事会", "大会", "班子会", "工作会", "工作会议", "督查", "检查", "研判", "会商");

    /** 下次会议定于4月10日: what is said of the next meeting, and nothing due by it. */
    private static final PhraseSet HELD = PhraseSet.of(
            "于", "在", "定于", "定在", "初定", "暂定", "拟定", "将于", "拟于", "将在", "拟在", "时间", "地点", "召开", "议题", "改在", "改到", "安排在",
            "另行通知", "由");

    /** Points of a year or a term that no date tells; 期末考试 is a thing. */
    private static final PhraseSet MIDDLES = PhraseSet.of("年中", "期中", "期末", "学期末", "学期中");

    private static final String NOUNS = "考成复总工质试检评的余结分数";

    @Nullable
    CalendarPoint read(Cursor cursor) {
        int start = cursor.at();
        boolean within = cursor.follows("于在");
        boolean next = cursor.acceptAny(NEXT) && (cursor.acceptAny(SESSIONS) || within);
        if (next && !cursor.acceptAny(HELD)) {
            return CalendarPoint.of(Sort.PERIOD, null);
        }
        cursor.moveTo(start);
        if (cursor.acceptAny(MIDDLES) && !cursor.peeks(NOUNS)) {
            return CalendarPoint.of(Sort.PERIOD, null);
        }
        cursor.moveTo(start);
        return null;
    }
}
