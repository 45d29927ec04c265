package io.duban.engine.analysis.grammar;

import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline.Type;
import io.duban.engine.analysis.lexicon.WordClass;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 日历时限: calendar points and periods as deadlines: 6月底前, 下周三下班前, 年内, 三季度末, 春节前. */
final class CalendarPhrases {
    private static final List<String> SEASONS = List.of(
            "主汛期", "汛期", "入汛", "汛", "春节", "国庆节", "国庆", "元旦", "清明节", "清明", "五一", "端午节", "端午", "中秋节", "中秋", "双节", "两节",
            "开学", "秋季开学", "春季开学", "秋季学期开学", "春季学期开学", "学期结束", "寒假", "暑假", "高考", "中考", "供暖季", "供暖期", "采暖季", "入冬", "入夏",
            "春耕", "冬季", "两会", "节", "假期", "雨季", "防火期", "封山", "“五一”", "放假", "放寒假", "放暑假", "冬至", "立夏", "立冬", "霜降", "入伏",
            "年关", "正月十五", "元宵节", "元宵", "重阳节", "国庆长假", "国庆假期", "小长假", "春运");
    private static final List<String> BOUNDS =
            List.of("底之前", "底以前", "底前", "末之前", "末前", "之前", "以前", "前", "以内", "之内", "内", "底止", "为止", "止", "底", "末");

    @Nullable
    TimeExpression at(Clause clause, int offset, @Nullable LocalDate meeting, boolean labelled) {
        String text = clause.passageText();
        if (offset > clause.start() && joined(text, offset)) {
            return null;
        }
        Cursor cursor = new Cursor(text, offset, clause.end());
        CalendarPoint point = new CalendarPoint(meeting);
        boolean period = point.read(cursor);
        boolean season = !period && season(cursor);
        if (!period && !season) {
            return null;
        }
        cursor.acceptAny(season ? List.of("假期", "来临之", "来临", "到来之", "到来", "开始", "结束") : List.of("期间"));
        boolean timeOfDay = timeOfDay(cursor);
        int bare = cursor.at();
        boolean bounded = bound(cursor, point);
        if (season && !bounded) {
            return null;
        }
        if (!bounded) {
            cursor.moveTo(bare);
            if (!labelled && !bareDeadline(clause, offset, cursor, point, timeOfDay)) {
                return null;
            }
        }
        boolean masked = text.substring(offset, cursor.at()).chars().anyMatch(c -> "Xx×*＊_＿Ｘ".indexOf(c) >= 0);
        LocalDate last = point.last();
        DateInterval due = masked || season || last == null || meeting == null ? null : DueDates.until(meeting, last);
        return new TimeExpression(offset, cursor.at(), masked ? Type.PLACEHOLDER : Type.ABSOLUTE, bounded, due);
    }

    /** Part of a longer number or word: 第6日, 以来今年. */
    private static boolean joined(String text, int offset) {
        char before = text.charAt(offset - 1);
        char here = text.charAt(offset);
        boolean digit = io.duban.engine.analysis.layout.Numerals.numeral(here);
        return (digit && (io.duban.engine.analysis.layout.Numerals.numeral(before) || before == '.' || before == '第'))
                || (here == '月' && (before == '个' || io.duban.engine.analysis.layout.Numerals.numeral(before)))
                || (here == '节' && "季环细情章春关".indexOf(before) >= 0)
                || (here == '年'
                        && (before == '每'
                                || before == '去'
                                || before == '青'
                                || before == '老'
                                || before == '成'
                                || before == '少'))
                || (here == '周' && (before == '每' || before == '一' || before == '四'))
                || (here == '会' && before != '，')
                || (here == '汛' && before == '防');
    }

    private static boolean season(Cursor cursor) {
        return cursor.acceptAny(SEASONS);
    }

    /** 上午9时, 下午5点前, 18时30分, 下班. */
    private static boolean timeOfDay(Cursor cursor) {
        cursor.skipBlanks();
        boolean found = cursor.acceptAny(List.of("上午", "下午", "中午", "晚上", "早上", "凌晨", "晚", "早"));
        int hour = cursor.at();
        if (cursor.number() != -1) {
            if (cursor.accept("时") || cursor.accept("点") || cursor.accept(":") || cursor.accept("：")) {
                found = true;
                int minute = cursor.at();
                if (!(cursor.number() != -1 && (cursor.accept("分") || true))) {
                    cursor.moveTo(minute);
                }
                cursor.accept("半");
                cursor.accept("整");
            } else {
                cursor.moveTo(hour);
            }
        }
        return cursor.accept("下班") || found;
    }

    private static boolean bound(Cursor cursor, CalendarPoint point) {
        int start = cursor.at();
        if (!cursor.acceptAny(BOUNDS)) {
            return point.bounded();
        }
        boolean point0 = "期段夕后一线排提往景来途年半几置瞻端列任言".indexOf(cursor.peek()) >= 0 && "前".indexOf(previous(cursor)) >= 0;
        boolean inner = previous(cursor) == '内' && "部外在容涝".indexOf(cursor.peek()) >= 0;
        boolean back = previous(cursor) == '底' && "数线部".indexOf(cursor.peek()) >= 0;
        if (point0 || inner || back) {
            cursor.moveTo(start);
            return point.bounded();
        }
        return true;
    }

    private static char previous(Cursor cursor) {
        int at = cursor.at();
        cursor.moveTo(at - 1);
        char c = cursor.peek();
        cursor.moveTo(at);
        return c;
    }

    /** Without a bound a time is a deadline only beside an order, and not as an attribute or a beginning. */
    private static boolean bareDeadline(
            Clause clause, int offset, Cursor cursor, CalendarPoint point, boolean timeOfDay) {
        String text = clause.passageText();
        char next = cursor.peek();
        if (point.past() || "的起以来是召印第发至到和与、号度我各".indexOf(next) >= 0 && next != '\0') {
            return false;
        }
        boolean ordered = clause.has(WordClass.MODAL)
                || clause.has(WordClass.PROHIBITION)
                || clause.first(WordClass.VERB, cursor.at()) >= 0
                || clause.first(WordClass.ADVERB, cursor.at()) >= 0;
        boolean labelled =
                TimeGrammar.LABELS.stream().anyMatch(label -> text.startsWith(label, offset - label.length() - 1));
        if (labelled) {
            return true;
        }
        int of = text.indexOf('的', cursor.at());
        boolean attribute = of >= 0 && of - cursor.at() <= 6;
        boolean opens = offset <= clause.content() + 1;
        if (point.year()) {
            return ordered
                    && !attribute
                    && (opens
                            || text.startsWith("确保", offset - 2)
                            || text.startsWith("力争", offset - 2)
                            || text.startsWith("确保", offset - 3));
        }
        return ordered
                && !attribute
                && (timeOfDay
                        || point.dated()
                        || opens
                        || clause.has(WordClass.MODAL)
                        || clause.first(WordClass.VERB, cursor.at()) >= 0);
    }
}
