package io.duban.engine.analysis.grammar.time;

import io.duban.api.record.DateInterval;
import io.duban.api.record.Deadline;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Cursor;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 相对时限: a duration with a bound, 24小时之内, 10个工作日内, and the event it counts from, 接到通知后3日内. */
final class DurationPhrases {
    private static final int HALF = -3;
    private static final PhraseSet UNITS = PhraseSet.of(
            "个工作日", "工作日", "个小时", "小时", "分钟", "个自然日", "自然日", "日", "天", "个星期", "个礼拜", "个月", "周", "星期", "礼拜", "个季度", "季度",
            "年", "月", "个学期");
    private static final PhraseSet BOUNDS = PhraseSet.of("时间之内", "时间以内", "之内", "以内", "时间内", "内", "之前", "以前", "前");
    private static final PhraseSet RANGES = PhraseSet.of("-", "—", "至", "到", "～", "~");
    private static final PhraseSet NOT_DEADLINES = PhraseSet.table("words/duration-other.txt");
    /** 一年内检查不超过两次: how often at most. */
    private static final PhraseSet FREQUENCIES =
            PhraseSet.of("不超过一次", "不超过两次", "不超过三次", "不超过1次", "不超过2次", "不超过3次", "只能一次", "最多一次", "最多两次");

    private static final PhraseSet LIMITS = PhraseSet.of(
            "控制在", "不超过", "不少于", "不低于", "最长", "压缩到", "压减到", "缩短到", "缩减到", "缩短至", "压缩至", "压减至", "限定在", "保持在", "近", "最近",
            "此前", "第", "前", "过去", "连续", "任意", "距");
    /** 审批时间不得超过3天: of these a limit is a deadline, and no capacity. */
    private static final PhraseSet TERMS = PhraseSet.of(
            "时限", "审批时间", "开办时间", "办事时间", "办理时间", "办结时间", "处置时间", "整改时间", "响应时间", "答复时间", "反馈时间", "到场时间", "修复时间",
            "受理时间");

    private static final PhraseSet MOST =
            PhraseSet.of("超过", "控制在", "压缩到", "压缩至", "压减到", "压减至", "缩短到", "缩短至", "缩减到", "缩减至", "限定在");

    private static final PhraseSet LONGEST =
            PhraseSet.of("最长不超过", "最长不得超过", "最多不超过", "最多不得超过", "时间不超过", "时间不得超过", "原则上不超过", "不得超过", "最长");
    /** 放假前30分钟提醒制度: what is always so, and not what is due. */
    private static final PhraseSet REGIMES = PhraseSet.of("制度", "机制", "原则", "规定", "做法");

    private static final PhraseSet LATER_NOUNS = PhraseSet.of("后续", "后期", "后备");
    private static final PhraseSet LATER = PhraseSet.of("后");
    /** Verbs whose time is how long they may take; 值班, 监测 and their like take a time as their length. */
    private static final PhraseSet COMPLETIONS = PhraseSet.of(
            "完成", "出方案", "出数据", "出成果", "出报告", "出清单", "出对比", "出图", "出结论", "交报告", "交方案", "交清单", "给结论", "给答复", "给说法", "办结",
            "办好", "办完", "答复", "回复", "反馈", "回访", "到位", "到场", "到岗", "到达", "见效", "解决", "整改", "拿出", "报送", "上报", "报告", "处置",
            "处理", "改完", "修好", "修复", "建成", "清零", "清完", "清理", "销号", "出结果", "出具", "结案", "办理", "审结", "交账", "交卷", "搞定", "落实",
            "恢复", "回头看", "再研究", "再检查", "再评估", "抢通", "开通", "补齐", "复查", "复拍", "复核", "验收", "再看", "见分晓", "能出", "能到", "出动",
            "补报", "补办");

    private static final String RESULTS = "清完好妥齐通毕";
    private static final PhraseSet FUTURE = PhraseSet.of("今后", "未来", "接下来", "接下来的", "今后的", "未来的");
    private static final PhraseSet USES = PhraseSet.of("用", "利用", "花", "力争用", "集中", "再用");
    private static final PhraseSet USED = PhraseSet.of("时间", "的时间", "左右的时间", "左右时间", "左右");
    private static final PhraseSet NOW = PhraseSet.of("在", "于", "限", "力争", "确保", "务必", "争取", "用", "必须", "，", "：", "；");
    private static final String EVENT_ENDS = "后时起的";

    private final PublicHolidays holidays;

    DurationPhrases(PublicHolidays holidays) {
        this.holidays = holidays;
    }

    @Nullable
    TimeExpression at(Clause clause, int offset, @Nullable LocalDate meeting) {
        String text = clause.passageText();
        Cursor cursor = new Cursor(text, offset, clause.end());
        if (cursor.accept("提前")) {
            // 比原计划提前一个月: how much sooner, and not when.
            return clause.find("比", clause.start()) >= 0 ? null : ahead(cursor, offset);
        }
        if (cursor.acceptAny(FUTURE)) {
            return future(clause, cursor, offset, meeting);
        }
        int number = amount(cursor);
        if (number == -1 || (offset > clause.start() && partOfNumber(text.charAt(offset - 1), text.charAt(offset)))) {
            return null;
        }
        int event = CountedEvent.startBack(text, clause.start(), offset);
        boolean limit = event == offset && LIMITS.startBefore(text, clause.start(), offset) >= 0;
        int unitStart = cursor.at();
        boolean term =
                TERMS.first(text, clause.start(), offset) >= 0 && MOST.startBefore(text, clause.start(), offset) >= 0;
        boolean most = limit && longest(clause, offset);
        if ((limit && !term && !most) || !cursor.acceptAny(UNITS)) {
            return null;
        }
        if ((term || (most && cursor.atEnd())) && number != Cursor.MASKED) {
            cursor.accept("以内");
            cursor.accept("内");
            return new TimeExpression(offset, cursor.at(), Deadline.Type.RELATIVE, true, null);
        }
        String unit = cursor.since(unitStart);
        if (USES.startBefore(text, clause.start(), offset) >= 0 || cursor.peek() == '把') {
            return used(cursor, offset, number, unit, meeting);
        }
        boolean date = unit.equals("月")
                || (unit.equals("年") && number > 99)
                || (unit.equals("日") && offset > clause.start() && text.charAt(offset - 1) == '月');
        if (date || describes(clause, offset, cursor.at())) {
            return null;
        }
        TimeExpression bare = number == Cursor.MASKED ? null : bare(clause, event, offset, cursor, unit);
        if (bare != null
                || !cursor.acceptAny(BOUNDS)
                || !deadline(text, unit, cursor.at(), clause.end())
                || clause.first(WordClass.PROHIBITION, cursor.at()) >= 0) {
            return bare;
        }
        int start = CountedEvent.start(text, clause.start(), offset);
        if (number == Cursor.MASKED) {
            return new TimeExpression(start, cursor.at(), Deadline.Type.PLACEHOLDER, true, null);
        }
        boolean fromNow = start == offset && cursor.follows("内") && countsFromNow(clause, offset, unit);
        DateInterval due = fromNow && meeting != null ? due(meeting, number, unit) : null;
        return new TimeExpression(start, cursor.at(), Deadline.Type.RELATIVE, true, due);
    }

    /** 要限期整改，最长不超过30天: how long what stands before it may take. */
    private static boolean longest(Clause clause, int offset) {
        String text = clause.passageText();
        return LONGEST.startBefore(text, clause.start(), offset) == clause.content()
                && COMPLETIONS.first(text, clause.sentence().start(), clause.start()) >= 0;
    }

    /** 提前3天: counts back from an event. */
    private static @Nullable TimeExpression ahead(Cursor cursor, int offset) {
        cursor.skipBlanks();
        boolean found = amount(cursor) != -1 && cursor.acceptAny(UNITS);
        return found ? new TimeExpression(offset, cursor.at(), Deadline.Type.RELATIVE, true, null) : null;
    }

    /** 24小时答复, 一周见效, 施工前2小时通报, 10天后复查: no bound, but what must be done stands right behind, or the event before. */
    private static @Nullable TimeExpression bare(Clause clause, int event, int offset, Cursor cursor, String unit) {
        boolean later = cursor.sees(LATER) && !cursor.sees(LATER_NOUNS);
        int end = later ? cursor.at() + 1 : cursor.at();
        boolean deed = COMPLETIONS.endAt(clause.passageText(), end, clause.end()) > 0 || resultative(clause, end);
        boolean written = Characters.han(clause.passageText().charAt(offset));
        boolean date = (unit.equals("日") && !written) || unit.equals("年") || unit.equals("季度");
        boolean regime = REGIMES.startBefore(clause.passageText(), clause.start(), clause.end()) > 0;
        if (date || regime || cursor.sees(BOUNDS) || !(deed || event < offset)) {
            return null;
        }
        int start = event < offset ? event : CountedEvent.start(clause.passageText(), clause.start(), offset);
        return new TimeExpression(start, end, Deadline.Type.RELATIVE, true, null);
    }

    /** 一个月核清, 三天补齐: a verb of one character with its result. */
    private static boolean resultative(Clause clause, int offset) {
        return offset + 1 < clause.end()
                && Characters.han(clause.passageText().charAt(offset))
                // 24小时畅通: how something is, and not what becomes of it.
                && "畅流交沟良".indexOf(clause.passageText().charAt(offset)) < 0
                && RESULTS.indexOf(clause.passageText().charAt(offset + 1)) >= 0;
    }

    /** 今后三年，要…: the time from now in which something must be done. */
    private @Nullable TimeExpression future(Clause clause, Cursor cursor, int offset, @Nullable LocalDate meeting) {
        int number = amount(cursor);
        int unitStart = cursor.at();
        boolean ordered = offset <= clause.content() + 1
                && clause.hits()
                        .any(WordClass.MODAL, clause.start(), clause.sentence().end());
        if (number < 1 || !ordered || !cursor.acceptAny(UNITS) || cursor.peeks("是的")) {
            return null;
        }
        DateInterval due = meeting == null ? null : due(meeting, number, cursor.since(unitStart));
        return new TimeExpression(offset, cursor.at(), Deadline.Type.RELATIVE, true, due);
    }

    /** 对14天内有旅居史的人员: the duration belongs to what is dealt with. */
    private static boolean describes(Clause clause, int offset, int end) {
        boolean governed =
                offset > clause.start() && "对凡将把".indexOf(clause.passageText().charAt(offset - 1)) >= 0;
        return governed && clause.find("的", end) >= 0;
    }

    /** 用三个月时间, 一个礼拜把情况报上来: the time to be taken. */
    private @Nullable TimeExpression used(
            Cursor cursor, int offset, int number, String unit, @Nullable LocalDate meeting) {
        int end = cursor.at();
        if (number == Cursor.MASKED || !(cursor.peek() == '把' || cursor.acceptAny(USED))) {
            return null;
        }
        cursor.moveTo(end);
        DateInterval due = meeting == null ? null : due(meeting, number, unit);
        return new TimeExpression(offset, end, Deadline.Type.RELATIVE, true, due);
    }

    /** A number, or the upper one of a range (5-7天内); a broken number is rounded up. */
    private static int amount(Cursor cursor) {
        int start = cursor.at();
        if (cursor.accept("半")) {
            return cursor.numberFollows() ? -1 : HALF;
        }
        int number = cursor.number();
        int end = cursor.at();
        if (number == -1) {
            cursor.moveTo(start);
        } else if (cursor.accept(".") && cursor.number() >= 0) {
            number++;
        } else {
            cursor.moveTo(end);
            int upper = cursor.acceptAny(RANGES) ? cursor.number() : -1;
            cursor.moveTo(upper < 0 ? end : cursor.at());
            number = upper < 0 ? number : upper;
        }
        cursor.skipBlanks();
        cursor.accept("多");
        return number;
    }

    private static boolean partOfNumber(char before, char here) {
        return Numerals.numeral(here) && (Numerals.numeral(before) || before == '.' || before == '第');
    }

    /** N天前 looks back; N个工作日前 and 24小时前 look ahead to an event. */
    private static boolean deadline(String text, String unit, int end, int clauseEnd) {
        boolean before = text.charAt(end - 1) == '前';
        boolean countable = unit.endsWith("工作日") || unit.endsWith("小时") || unit.equals("天");
        return (!before || countable)
                && NOT_DEADLINES.endAt(text, end, clauseEnd) < 0
                && FREQUENCIES.first(text, end, clauseEnd) < 0;
    }

    /** Nothing that happened stands before it, so it counts from the meeting; hours in a later clause never do. */
    private static boolean countsFromNow(Clause clause, int offset, String unit) {
        String text = clause.passageText();
        boolean hours = unit.endsWith("时") || unit.endsWith("钟");
        if (hours && Characters.skipBlanks(text, clause.sentence().labelEnd(), clause.start()) < clause.start()) {
            return false;
        }
        int previous = clause.start() - 2;
        if (previous >= clause.sentence().start() && EVENT_ENDS.indexOf(text.charAt(previous)) >= 0) {
            return false;
        }
        return offset == clause.start()
                || NOW.startBefore(text, clause.start(), offset) >= 0
                || clause.hits().endsAt(WordClass.MODAL, clause.start(), offset)
                || clause.hits().endsAt(WordClass.UNIT_SUFFIX, clause.start(), offset)
                || clause.hits().endsAt(WordClass.UNIT_CLASS, clause.start(), offset)
                || clause.hits().endsAt(WordClass.PERSON, clause.start(), offset);
    }

    private @Nullable DateInterval due(LocalDate meeting, int number, String unit) {
        LocalDate last = lastDay(meeting, number, unit);
        return last == null ? null : new DateInterval(meeting, last);
    }

    private @Nullable LocalDate lastDay(LocalDate meeting, int number, String unit) {
        if (unit.endsWith("学期")) {
            return null;
        }
        if (unit.endsWith("工作日")) {
            return number == HALF ? null : holidays.plusWorkingDays(meeting, number);
        }
        return number == HALF ? DueDates.half(meeting, unit) : DueDates.after(meeting, number, unit);
    }
}
