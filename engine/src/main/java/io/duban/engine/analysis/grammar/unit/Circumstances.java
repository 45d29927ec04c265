package io.duban.engine.analysis.grammar.unit;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 状语: what may stand at the head of a clause before its subject, without a comma: 在…下, 按照…要求, 从明天起. */
final class Circumstances {
    private static final int OPENINGS =
            WordClass.mask(WordClass.PREPOSITION, WordClass.PREDICATE_START, WordClass.VERB, WordClass.COURTESY);
    private static final int ORDERS = WordClass.mask(WordClass.MODAL, WordClass.PROHIBITION);
    private static final int LONGEST_PERIOD = 10;
    /** What stands behind a preposition and begins no name of a place. */
    private static final String NO_PLACE = "县市区省镇乡村各全该本我你他其这那有相上下基属辖所受主责成员牵配科股部党一两几每";

    private static final PhraseSet PLACES =
            PhraseSet.of("镇", "乡", "村", "区", "县", "市", "街道", "社区", "局", "所", "办", "街道办");
    private static final PhraseSet CLOSINGS = PhraseSet.of(
            "要求", "基础上", "过程中", "方面", "前提下", "领导下", "期间", "之后", "以后", "之前", "以前", "结束后", "后", "前", "内", "批准", "情况下",
            "时", "起", "开始", "开始前", "结束前", "到来前", "来临前", "旬", "月底", "月初", "月末", "上午", "下午", "晚上", "早上", "中午", "第一周",
            "第一天", "当天", "当晚");
    /** 9月15日|教务处, 十点|门卫, but not 定点|医院. */
    private static final PhraseSet COUNTED = PhraseSet.of("日", "号", "点");

    private static final PhraseSet NOT_CLOSING = PhraseSet.of(
            "时候", "时间", "时刻", "时期", "时段", "时限", "后续", "后期", "前期", "前提", "内部", "内容", "起草", "起来", "起到", "日起", "日前", "日内",
            "日后", "日之", "日以", "日至", "日到", "号楼", "号线", "号院", "号门", "点位", "点前", "点后", "点之", "点以", "日常", "月底前", "月底以",
            "月底之", "月初前", "月末前", "月末以", "旬前", "旬以", "旬之");

    private static final PhraseSet PERIODS =
            PhraseSet.of("期间", "之后", "以后", "之前", "以前", "起", "后各", "后全体", "后所有", "时各", "前各", "第一周", "第一天", "当天", "当晚");
    /** 晚上十点后, 春耕前: what a time begins with that no numeral does. */
    private static final PhraseSet TIMES = PhraseSet.of(
            "上午", "下午", "晚上", "早上", "早晨", "中午", "傍晚", "凌晨", "夜间", "周", "星期", "春", "夏", "秋", "冬", "汛", "节", "假", "开学",
            "放学", "下班", "上班", "会后", "会前", "课后", "课前", "每天", "每周", "每月", "每晚", "每日");

    /** 双休日班主任要…: days of rest, right before those who act on them, and no part of their name. */
    static final PhraseSet REST =
            PhraseSet.of("双休日", "周末", "节假日", "节日", "假日", "假期", "假期期间", "寒假", "暑假", "寒暑假", "平时", "平日");

    private static final PhraseSet DUTIES = PhraseSet.of("带班", "值班", "值守", "包保", "包联", "包抓", "接访", "驻村", "联系", "坐班");
    private static final PhraseSet REGIMES = PhraseSet.of("制度", "机制", "制", "要求", "规定");

    private static final PhraseSet SEEN_TO = PhraseSet.of("确保", "务必确保", "保证", "务必保证", "力争", "争取");

    private Circumstances() {}

    /** 对, 按照 at the head of a clause, but not as the first character of a name with its order behind it: 向阳镇要. */
    static boolean preposition(Clause clause, int begin) {
        Hits hits = clause.hits();
        int end = hits.longestAt(WordClass.PREPOSITION, begin);
        if (end < 0) {
            return false;
        }
        // 自来水公司要…, 经营户要…: a word of its own that begins like one.
        int name = Math.max(hits.longestAt(WordClass.UNIT_SUFFIX, begin), hits.longestAt(WordClass.UNIT_CLASS, begin));
        if (name > end + 1) {
            return false;
        }
        if (end != begin + 1
                || end >= clause.end()
                || NO_PLACE.indexOf(clause.passageText().charAt(end)) >= 0) {
            return true;
        }
        for (int i = hits.firstFrom(end); i < hits.size() && hits.start(i) <= end + 1; i++) {
            boolean place = hits.start(i) > begin
                    && hits.is(i, WordClass.UNIT_SUFFIX)
                    && PLACES.endAt(clause.passageText(), hits.start(i)) == hits.end(i);
            if (place && hits.anyAt(ORDERS, hits.end(i))) {
                return false;
            }
        }
        return true;
    }

    /** 在…下各乡镇要, 按照…要求各单位要: a unit after a circumstance without a comma. */
    static List<UnitList.Item> unitsAfter(Clause clause, int begin) {
        String text = clause.passageText();
        char first = text.charAt(begin);
        // 务必确保年前工人拿到工资: what somebody is to see to.
        if ("对把将".indexOf(first) >= 0 || SEEN_TO.endAt(text, begin, clause.end()) > 0) {
            return List.of();
        }
        int rest = REST.endAt(text, begin, clause.end());
        List<UnitList.Item> then = rest < 0 ? List.of() : UnitPrefix.longest(clause, rest, false);
        if (!then.isEmpty()) {
            return then;
        }
        if (!Numerals.numeral(first)
                && TIMES.endAt(text, begin, clause.end()) < 0
                && !clause.hits().anyAt(OPENINGS, begin)
                && first != '未'
                && !lasting(clause, begin)) {
            return List.of();
        }
        int limit = UnitPrefix.limit(clause, begin);
        boolean ordered = limit < clause.end();
        for (int at = begin + 1; at < limit; at++) {
            int closed = closing(text, at, clause.end());
            List<UnitList.Item> items = closed < 0 ? List.of() : UnitPrefix.longest(clause, closed, false);
            // 实行24小时“领导带班”: a rule by its name.
            boolean rule = !items.isEmpty()
                    && clause.quoted(items.get(0).start())
                    && clause.quoted(items.get(items.size() - 1).end());
            boolean reaches = !items.isEmpty()
                    && !rule
                    && !regime(clause, items.get(items.size() - 1).end())
                    && (ordered
                            || UnitPrefix.predicateAt(
                                    clause, items.get(items.size() - 1).end()));
            if (reaches) {
                return items;
            }
        }
        return List.of();
    }

    /** 实行12小时轮守和领导|带班制: what seems to be a name is part of what a rule is called. */
    private static boolean regime(Clause clause, int end) {
        int duty = DUTIES.endAt(clause.passageText(), end, clause.end());
        return duty > 0 && REGIMES.endAt(clause.passageText(), duty, clause.end()) > 0;
    }

    /** Where what closes a circumstance ends that begins at the offset, or -1. */
    private static int closing(String text, int at, int end) {
        if (NOT_CLOSING.endAt(text, at, end) > 0) {
            return -1;
        }
        int counted = Numerals.numeral(text.charAt(at - 1)) ? COUNTED.endAt(text, at, end) : -1;
        return counted > 0 ? counted : CLOSINGS.endAt(text, at, end);
    }

    /** 施工期间, 散会之后: the clause begins with when something happens, whatever that is. */
    private static boolean lasting(Clause clause, int begin) {
        int until = Math.min(clause.end(), begin + LONGEST_PERIOD);
        for (int at = begin + 2; at + 2 <= until; at++) {
            if (PERIODS.endAt(clause.passageText(), at, until) > 0) {
                return true;
            }
        }
        return false;
    }
}
