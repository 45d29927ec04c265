package io.duban.engine.analysis.grammar;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** 单位名称: whether a stretch of text is the name of one unit, by its end, its determiner and what it must not contain. */
final class UnitName {
    private static final int LONGEST = 28;
    private static final int BREAKERS =
            WordClass.mask(WordClass.MODAL, WordClass.NARRATION, WordClass.PROHIBITION, WordClass.NAME_BREAKER);
    private static final int NAMES = WordClass.mask(WordClass.UNIT_SUFFIX, WordClass.PERSON, WordClass.UNIT_CLASS);
    /** 县 in 县应急管理局 is no name of its own. */
    private static final int SHORTEST_BEFORE_VERB = 3;

    /** What makes a class of a noun: 各, 所有. */
    static final PhraseSet DETERMINERS = PhraseSet.of(
            "各级各类", "各级", "各类", "各", "所有", "全体", "每个", "每一个", "每名", "每位", "其他各", "其他", "其余", "几个", "相关", "有关", "全县各",
            "全市各", "全区各", "全镇各");
    /** 分管教学的副校长: what somebody is in charge of belongs to the name. */
    private static final PhraseSet IN_CHARGE = PhraseSet.of("分管", "主管", "包联", "包保", "联系", "挂点", "挂钩", "协管", "具体负责");

    /** 妇联的同志: those who come from a unit belong to its name. */
    private static final PhraseSet SENT = PhraseSet.of("同志", "同志们", "负责同志", "负责人", "主要负责人", "领导", "人员", "干部");

    /** Ourselves and those spoken to, whose what follows is: 我们县, 你们项目部. */
    static final PhraseSet OURS = PhraseSet.of("我们", "咱们", "你们");

    private static final PhraseSet NO_START = PhraseSet.of(
            "一个", "每个月", "一条", "一名", "一家", "一人", "一村一", "一镇一", "一县一", "年内", "年底", "年初", "年末", "月底", "月初", "明天", "今天",
            "今晚", "后天", "明早", "本周", "下周", "本月", "下月", "当天", "当晚", "连夜", "有的", "哪个", "哪些", "个别", "前年", "去年", "今年", "上半年",
            "下半年", "一季度", "二季度", "三季度", "四季度", "或者", "以及", "如果", "连", "受", "我建议", "我们县", "我们市", "抄送", "即日起", "从即日起",
            "从今天起", "从明天起");
    private static final PhraseSet NOT_NAMED =
            PhraseSet.of("有关部门", "相关部门", "有关单位", "相关单位", "各部门", "各单位", "各级各部门", "相关各方", "有关方面", "全体同志", "全体党员", "全体干部");
    private static final PhraseSet AFTER_NAME =
            PhraseSet.of("之间", "自身", "同样", "也", "都", "均", "就", "则", "还", "更", "再", "又", "既", "必", "一定", "首先");

    private static final String AFTER_NAME_ENDS = "间身样也都均就则还更再又既必定先” 　";
    private static final PhraseSet AFTER_VERB = PhraseSet.of(
            "室", "部", "人", "局", "委", "办", "站", "中心", "所", "处", "科", "股", "大队", "支队", "总队", "队", "组", "委员会", "厅", "院",
            "馆", "公司", "单位", "员", "小组", "领导小组", "指挥部", "专班", "工作专班", "工作组", "机关", "主任", "组长", "同志", "办公室", "班", "车间",
            "庭", "指挥中心", "服务中心", "调度中心", "监察组", "厂", "场", "大户", "基地", "协会");

    private UnitName() {}

    /**
     * The unit that the stretch names, or null.
     *
     * @param fields whether a bare field of work (卫健, 住建) counts, as it does in an enumeration
     */
    static UnitList.@Nullable Item read(String text, Hits hits, int from, int to, boolean fields) {
        int start = from;
        int end = to;
        while (start < end && (Characters.blank(text.charAt(start)) || text.charAt(start) == '“')) {
            start++;
        }
        end = withoutParticles(text, start, end);
        int of = Characters.findLast(text, '的', start, end);
        boolean ours = OURS.endAt(text, start, end) == of;
        boolean sent = of > start && noun(hits, start, of) && SENT.endAt(text, of + 1, end) == end;
        if (of >= 0 && of + 2 < end && !ours && !sent && IN_CHARGE.endAt(text, start, of) < 0) {
            if (imperative(hits, start, of)) {
                return null;
            }
            start = of + 1;
        }
        int length = end - start;
        if (length < 2 || length > LONGEST) {
            return null;
        }
        if (hits.longestAt(WordClass.GENERIC_UNIT, start) == end) {
            return new UnitList.Item(start, end, Kind.GENERIC);
        }
        if (hits.longestAt(WordClass.ROSTERED_UNIT, start) == end) {
            return new UnitList.Item(start, end, Kind.NAMED);
        }
        int core = withoutBracket(text, start, end);
        if (core == end && unbalanced(text, start, end)) {
            return null;
        }
        if (core - start < 1 || NO_START.endAt(text, start, core) >= 0 || spoiled(text, hits, start, core)) {
            return null;
        }
        Kind kind = kind(text.substring(start, end), hits, start, core, fields, text);
        return kind == null ? null : new UnitList.Item(start, end, kind);
    }

    /** 深入推进系统内的组织建设: what stands before 的 is an order itself, and no attribute of a name. */
    private static boolean imperative(Hits hits, int start, int of) {
        int adverb = hits.longestAt(WordClass.ADVERB, start);
        return adverb > 0 && adverb < of && hits.longestAt(WordClass.VERB, adverb) > adverb + 1;
    }

    /** Whether the stretch ends in a word for units, as the tail of an enumeration does (等部门, 等相关企业). */
    static boolean noun(Hits hits, int from, int to) {
        return hits.endsAt(WordClass.UNIT_SUFFIX, from, to)
                || hits.endsAt(WordClass.ROSTERED_UNIT, from, to)
                || hits.endsAt(WordClass.UNIT_CLASS, from, to)
                || hits.endsAt(WordClass.PERSON, from, to);
    }

    private static int withoutParticles(String text, int start, int to) {
        int end = to;
        boolean moved = true;
        while (moved && end > start && AFTER_NAME_ENDS.indexOf(text.charAt(end - 1)) >= 0) {
            moved = false;
            char last = text.charAt(end - 1);
            if (Characters.blank(last) || last == '”') {
                end--;
                moved = true;
            }
            int particle = AFTER_NAME.startBefore(text, start + 1, end);
            if (particle >= 0) {
                end = particle;
                moved = true;
            }
        }
        return end;
    }

    /** 各乡镇（街道）: judged by what stands before the bracket. */
    private static int withoutBracket(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (Characters.bracket(last) >= 0) {
            return end;
        }
        int open = Math.max(text.lastIndexOf('（', end - 1), text.lastIndexOf('(', end - 1));
        return open > start ? open : end;
    }

    /** （责任单位: a bracket that only opens. */
    private static boolean unbalanced(String text, int start, int end) {
        int depth = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            depth += Characters.bracket(c);
        }
        return depth != 0;
    }

    private static @Nullable Kind kind(String name, Hits hits, int start, int end, boolean fields, String text) {
        boolean determined = DETERMINERS.begins(name);
        if (NOT_NAMED.ends(name)) {
            return name.length() <= 8 ? Kind.GENERIC : Kind.GROUP;
        }
        if (hits.endsAt(WordClass.PERSON, start, end) || PersonName.behindPost(text, hits, start, end)) {
            return Kind.PERSON;
        }
        if (name.endsWith("两级") || name.endsWith("三级") || name.endsWith("各级")) {
            return Kind.GROUP;
        }
        if (hits.endsAt(WordClass.UNIT_CLASS, start, end)) {
            boolean whole = hits.longestAt(WordClass.UNIT_CLASS, start) >= end;
            return determined || whole ? Kind.GROUP : Kind.NAMED;
        }
        if (hits.endsAt(WordClass.UNIT_SUFFIX, start, end)) {
            boolean bare = !determined
                    && hits.longestAt(WordClass.UNIT_SUFFIX, start) == end
                    && end - start == 2
                    && "部门单位机关企业公司系统组织市场".contains(name);
            return bare ? null : determined ? Kind.GROUP : Kind.NAMED;
        }
        if (!fields) {
            return null;
        }
        boolean field = hits.longestAt(WordClass.UNIT_FIELD, start) == end;
        boolean prefixed = end - start > 2
                && "市县区州省镇乡".indexOf(text.charAt(start)) >= 0
                && hits.longestAt(WordClass.UNIT_FIELD, start + 1) == end;
        return field || prefixed ? Kind.NAMED : null;
    }

    /** What no name has in it: an order, a past, a particle, a verb with its object. */
    private static boolean spoiled(String text, Hits hits, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean counted = c >= '0' && c <= '9' && !ordinal(text, start, i);
            boolean particle = "了是把被由给让向请派去说：:。；;%％？！《》|【】".indexOf(c) >= 0
                    && !withinWord(hits, start, i)
                    && !(c == '向' && i == start);
            boolean middle = i > start && "每前并也你按我".indexOf(c) >= 0;
            boolean preposition = "在从将对报".indexOf(c) >= 0 && !(c == '从' && i == start) && !allowed(text, i);
            if (counted || particle || middle || preposition) {
                return true;
            }
        }
        int verb = hits.longestAt(WordClass.NOT_A_NAME, Math.max(start, hits.longestAt(WordClass.ADVERB, start)));
        if (verb > 0 && hits.longestAt(WordClass.UNIT_SUFFIX, start) <= verb) {
            return true;
        }
        return hits.anyOf(BREAKERS, start, end)
                || actsWithin(text, hits, start, end)
                || beginsWithAction(text, hits, start, end);
    }

    /** 第3小组, 2号网格员: the digit numbers and does not count. */
    private static boolean ordinal(String text, int start, int at) {
        int end = Numerals.end(text, at);
        return (at > start && (text.charAt(at - 1) == '第' || Characters.digit(text.charAt(at - 1))))
                || text.startsWith("号", end);
    }

    /** 一把手, 派出所. */
    private static boolean withinWord(Hits hits, int start, int at) {
        for (int i = hits.firstFrom(start); i < hits.size() && hits.start(i) <= at; i++) {
            if (hits.end(i) > at && hits.end(i) - hits.start(i) > 1 && hits.isAny(i, NAMES)) {
                return true;
            }
        }
        return false;
    }

    /** 所在学校, 从业人员, 对外联络办, 报社: a preposition that is part of a word. */
    private static boolean allowed(String text, int at) {
        return text.startsWith("从业", at)
                || text.startsWith("对外", at)
                || text.startsWith("报社", at)
                || text.startsWith("报业", at)
                || text.startsWith("日报", at - 1)
                || text.startsWith("所在", at - 1);
    }

    /** 县住建局组织省规划院: a name ends, and what somebody does follows it. */
    private static boolean actsWithin(String text, Hits hits, int start, int end) {
        int ours = OURS.endAt(text, start, end);
        for (int i = hits.firstFrom(start); i < hits.size() && hits.start(i) < end; i++) {
            boolean unit = hits.isAny(i, NAMES) || (hits.start(i) == start && hits.end(i) == ours);
            int from = hits.end(i);
            boolean part = from - start < SHORTEST_BEFORE_VERB && from - hits.start(i) < 2;
            if (!unit || from >= end || part) {
                continue;
            }
            int verb = Math.max(hits.longestAt(WordClass.VERB, from), hits.longestAt(WordClass.ADVERB, from));
            boolean person = hits.longestAt(WordClass.PERSON, from) >= verb;
            if (verb - from >= 2 && verb <= end && !person && !turnsIntoName(text, hits, verb, end)) {
                return true;
            }
        }
        return false;
    }

    /** 推动各级各部门, 健全机构: a verb or its adverb, with more behind it than what turns a verb into a name. */
    private static boolean beginsWithAction(String text, Hits hits, int start, int end) {
        int adverb = hits.longestAt(WordClass.ADVERB, start);
        if (adverb > 0
                && adverb < end
                && (hits.longestAt(WordClass.VERB, adverb) > 0 || hits.longestAt(WordClass.PERSON, adverb) == end)) {
            return true;
        }
        int verb = hits.longestAt(WordClass.VERB, start);
        if (verb < 0 || verb - start < 2 || verb >= end) {
            return false;
        }
        boolean field = hits.longestAt(WordClass.UNIT_FIELD, start) >= verb
                || hits.longestAt(WordClass.UNIT_CLASS, start) >= verb
                || hits.longestAt(WordClass.PERSON, start) >= verb;
        return !field && !turnsIntoName(text, hits, verb, end);
    }

    /** 督查室, 督导检查组: what follows a verb, or two of them, and makes a name of it. */
    static boolean turnsIntoName(String text, Hits hits, int verbEnd, int end) {
        int second = hits.longestAt(WordClass.VERB, verbEnd);
        boolean chain = second > verbEnd && second < end && AFTER_VERB.endAt(text, second, end) == end;
        return chain || AFTER_VERB.endAt(text, verbEnd, end) == end;
    }
}
