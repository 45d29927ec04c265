package io.duban.engine.analysis.grammar.time;

import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.grammar.time.CalendarPoint.Sort;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 日历时限: calendar points, periods and ranges as deadlines: 6月底前, 下周三下班前, 年内, 6月10日至20日, 春节前. */
final class CalendarPhrases {
    private static final PhraseSet BOUNDS = PhraseSet.of(
            "底之前", "底以前", "底前", "末之前", "末前", "之前", "以前", "前", "以内", "之内", "内", "底止", "为止", "截止", "止", "底", "末", "当天前",
            "当日前");
    private static final PhraseSet WEEKS = PhraseSet.of("周", "星期", "礼拜", "本周", "下周");
    private static final PhraseSet RANGES =
            PhraseSet.of("至", "到", "—", "——", "-", "～", "~", "–", "开始到", "起至", "起到", "开始至");
    /** 前期, 前往: 前 begins another word, where nothing else can follow a day than what is done before it (6月底前|排查). */
    private static final PhraseSet NOT_BEFORE = PhraseSet.of(
            "期", "段", "夕", "后", "线", "往", "景", "来", "途", "年", "半", "几", "瞻", "言", "沿", "哨", "一天", "一日", "一周", "一阶段",
            "一段", "一月", "一个月", "一晚", "一夜", "两天");

    /** 6月底前|往返一次: what is done before a day all the same. */
    private static final PhraseSet BROUGHT = PhraseSet.of("往返", "来报", "来电", "期满", "线上", "线下");

    private static final String NOT_WITHIN = "部外容涝";
    private static final String NOT_END = "数线部";

    private final PublicHolidays holidays;

    CalendarPhrases(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    /**
     * The deadline that begins at the offset, or null.
     *
     * @param order whether the sentence orders something
     * @param labelled whether it stands in a field meant for deadlines, so that it needs no other sign
     */
    @Nullable
    TimeExpression at(Clause clause, int offset, @Nullable LocalDate meeting, boolean order, boolean labelled) {
        if (offset > clause.start() && joined(clause.passageText(), offset)) {
            return null;
        }
        Cursor cursor = new Cursor(clause.passageText(), offset, clause.end());
        CalendarPoint point = new CalendarReader(meeting, holidays).read(cursor);
        if (point == null) {
            return null;
        }
        CalendarPoint until = rangeEnd(cursor, point);
        CalendarPoint last = until != null ? until : point;
        if (last.sort() == Sort.PAST) {
            return null;
        }
        cursor.accept("期间");
        remark(cursor);
        boolean timeOfDay = TimeOfDay.read(cursor);
        last = beforeMeeting(clause, cursor) ? CalendarPoint.of(last.sort(), null) : last;
        boolean bounded = bound(clause, cursor, last);
        TimeRole role = new TimeRole(clause, offset, cursor, order);
        boolean deadline = labelled || (bounded ? role.bounded(last) : role.bare(last, timeOfDay, meeting));
        return deadline ? expression(cursor, offset, last, bounded || role.afterLabel(), meeting) : null;
    }

    /** 9月股东大会之前: steps over the meeting that the time only dates; when it is nobody has said. */
    private static boolean beforeMeeting(Clause clause, Cursor cursor) {
        int start = cursor.at();
        int end = TimeAttribute.meetingEnd(clause, start);
        if (end > 0) {
            cursor.moveTo(end);
            cursor.accept("召开");
            if (cursor.sees(DateReader.BEFORE)) {
                return true;
            }
        }
        return cursor.back(start);
    }

    private static TimeExpression expression(
            Cursor cursor, int offset, CalendarPoint point, boolean bounded, @Nullable LocalDate meeting) {
        if (cursor.maskedSince(offset)) {
            return new TimeExpression(offset, cursor.at(), Deadline.Type.PLACEHOLDER, bounded, null);
        }
        LocalDate last = point.last();
        Deadline.Type type = point.sort() == Sort.EVENT ? Deadline.Type.RELATIVE : Deadline.Type.ABSOLUTE;
        DateInterval due = last == null ? null : DueDates.until(meeting, last);
        return new TimeExpression(offset, cursor.at(), type, bounded, due);
    }

    /** 6月10日至20日: the second point counts from the first. */
    private @Nullable CalendarPoint rangeEnd(Cursor cursor, CalendarPoint first) {
        int start = cursor.at();
        if (first.sort() != Sort.SEASON && cursor.acceptAny(RANGES)) {
            CalendarPoint second = new CalendarReader(first.last(), holidays).read(cursor);
            if (second != null) {
                return second.sort() == Sort.DAY_NUMBER ? CalendarPoint.of(Sort.DAY, second.last()) : second;
            }
        }
        cursor.moveTo(start);
        return null;
    }

    /** Part of a longer date, number or word: 去年3月, 第6日, 三年前, 细节前, 每周五. */
    private static boolean joined(String text, int offset) {
        char before = text.charAt(offset - 1);
        char here = text.charAt(offset);
        if (Numerals.numeral(here)) {
            return Numerals.numeral(before) || ".第-每年月".indexOf(before) >= 0;
        }
        return switch (here) {
            case '月' -> before == '个' || before == '每' || Numerals.numeral(before);
            case '节' -> "季环细情章春关调枝礼".indexOf(before) >= 0;
            case '年' -> "每去青老成少多几近百当前往同学常数半早".indexOf(before) >= 0 || Numerals.numeral(before);
            case '周', '星', '礼' -> "每个两下本上这".indexOf(before) >= 0 || Numerals.numeral(before);
            case '季' -> before == '个';
            case '汛' -> before == '防';
            case '假' -> before == '请';
            case '开', '放', '学', '入' ->
                before == '召' || before == '公' || before == '释' || before == '中' || before == '大';
            default -> false;
        };
    }

    /** 3月15日（星期日）: a remark in brackets that only says the weekday. */
    private static void remark(Cursor cursor) {
        int start = cursor.at();
        boolean opens = cursor.accept("（") || cursor.accept("(");
        boolean weekday = opens && cursor.acceptAny(WEEKS) && cursor.peeks("一二三四五六日天");
        if (!weekday) {
            cursor.moveTo(start);
            return;
        }
        cursor.moveTo(cursor.at() + 1);
        if (!cursor.accept("）") && !cursor.accept(")")) {
            cursor.moveTo(start);
        }
    }

    /** 前, 内, 底, unless the character begins another word (前期, 内部, 底数). */
    private static boolean bound(Clause clause, Cursor cursor, CalendarPoint point) {
        int start = cursor.at();
        if (!cursor.acceptAny(BOUNDS)) {
            return point.bounded();
        }
        // 下周止付: 止 begins what is to be done.
        boolean ends = cursor.follows("止") && Predicate.deed(clause, cursor.at() - 1);
        boolean other = ends
                || (cursor.follows("前") && cursor.sees(NOT_BEFORE) && !cursor.sees(BROUGHT))
                // 本月内|部署: a verb of its own behind the bound.
                || (cursor.follows("内") && cursor.peeks(NOT_WITHIN) && !Predicate.deed(clause, cursor.at()))
                || (cursor.follows("底") && cursor.peeks(NOT_END));
        boolean before = cursor.follows("前");
        // 七日内 is a duration, whatever kept it from being a deadline.
        other |= point.sort() == Sort.DAY_NUMBER && cursor.follows("内");
        if (other || (point.sort() == Sort.SEASON && !before)) {
            cursor.moveTo(start);
            return point.bounded();
        }
        return true;
    }
}
