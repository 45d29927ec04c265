package io.duban.engine.analysis.grammar.directive;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.grammar.unit.NameBreakers;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;

/** 祈使: clauses that begin with what is to be done and name nobody. */
final class Imperative {
    /** 还将在各考点设立…: what is going to happen, where 将 governs no object. */
    private static final PhraseSet FUTURE =
            PhraseSet.of("在", "于", "从", "以", "由", "对", "与", "会", "继续", "进一步", "持续", "陆续", "不断", "全力", "努力");

    private static final PhraseSet NOUN_ENDS = PhraseSet.of(
            "工作", "形势", "费", "金", "率", "房", "部门", "时间", "期间", "期自", "期为", "期从", "期到", "一头", "当中", "方", "处于", "事关",
            "关系到", "关系", "关乎", "任务艰");

    private static final PhraseSet DEPENDS =
            PhraseSet.of("关系到", "关系着", "关系人", "关系全", "关系千", "关系群", "关系粮", "关系农", "关乎", "事关");

    /** 方案, 房屋: words of their own, that the last characters of such nouns begin as well. */
    private static final PhraseSet NOUNS = PhraseSet.of(
            "方案", "方法", "方式", "方针", "方向", "方面", "方便", "方舱", "房屋", "房产", "房地产", "房源", "房租", "金融", "金额", "金属", "费用",
            "率先");

    private static final PhraseSet MANNERS = PhraseSet.of(
            "标准", "力度", "作风", "举措", "态度", "决心", "措施", "精神", "状态", "速度", "干劲", "担当", "姿态", "方式", "劲头", "行动", "热情", "信心",
            "责任感", "使命感", "紧迫感", "要求", "形式", "方法", "办法");

    private static final int LONGEST_MANNER = 30;

    /** What ends the words for a place or a time, between 在 and what is to be done there or then. */
    private static final String PLACE_ENDS = "上下中内里间时后前面县镇市区村校园段口处所地点位场边旁方圩";

    private static final PhraseSet SAID = PhraseSet.of("会上", "会议上", "大会上", "讲话中", "会中", "发言中");
    private static final String MEASURES = "个座名处户村组班站所路段条位片家辆台栋层";
    private static final int LONGEST_PLACE = 20;
    private static final int LONGEST_EACH = 8;

    /** Verbs that stand for adverbs as well. */
    private static final PhraseSet ALONE =
            PhraseSet.of("抓好", "加快", "用好", "抓紧", "统筹", "突出", "巩固", "创新", "严格", "探索", "用足", "扎牢");

    private static final PhraseSet AT_DESK = PhraseSet.of(
            "总结", "回顾", "部署", "安排", "分析", "通报", "点评", "解读", "讲解", "介绍", "汇报", "讨论", "交流", "研究", "研讨", "阐述", "剖析", "动员",
            "强调", "说明", "学习", "传达", "审议", "梳理", "评估", "讲评", "调研", "了解", "的");

    private static final PhraseSet NO_DEED = PhraseSet.of("不", "没", "未", "缺", "有的", "存在", "来说", "而言", "照", "此", "于");

    /** 把握, 把关: verbs of their own. */
    private static final String WITH_GIVEN = "握关控守好脉牢准住";

    private Imperative() {}

    /** 以更高标准、更实作风做好工作: past the manner in which it is to be done. */
    private static int behindManner(Clause clause) {
        int begin = clause.content();
        int to = Math.min(clause.end(), begin + LONGEST_MANNER);
        for (int i = begin + 1; i < to && clause.passageText().charAt(begin) == '以'; i++) {
            int end = MANNERS.endAt(clause.passageText(), i, to);
            if (end > 0 && clause.passageText().startsWith("进行", end)) {
                return end + 2;
            }
            if (end > 0 && clause.hits().longestAt(WordClass.VERB, Predicate.skipAdverbs(clause, end)) > end + 1) {
                return end;
            }
        }
        return begin;
    }

    /** 在低洼路段设置标志, 从行动上推进排查, 每个路口派驻一人: what is to be done somewhere, some time or for each. */
    static boolean somewhere(Clause clause) {
        String text = clause.passageText();
        int begin = clause.content();
        boolean at = "在从".indexOf(text.charAt(begin)) >= 0 && SAID.first(text, begin, clause.end()) < 0;
        boolean each =
                text.charAt(begin) == '每' && begin + 1 < clause.end() && MEASURES.indexOf(text.charAt(begin + 1)) >= 0;
        int to = Math.min(clause.end() - 2, begin + (at ? LONGEST_PLACE : LONGEST_EACH));
        for (int i = begin + 3; (at || each) && i < to; i++) {
            int verb = Predicate.skipAdverbs(clause, i);
            int end = clause.hits().longestAt(WordClass.VERB, verb);
            boolean place = each || PLACE_ENDS.indexOf(text.charAt(i - 1)) >= 0;
            if (place && end > verb + 1 && end < clause.end() && "的过中时后前等、".indexOf(text.charAt(end)) < 0) {
                return !clause.done() && !clause.narrates();
            }
        }
        return false;
    }

    /** 把沙袋码到堤上, 2、将名单报镇里: what is to become of a thing, with nobody named before it. */
    private static boolean disposes(Clause clause, int begin) {
        Sentence sentence = clause.sentence();
        boolean point = begin == sentence.labelEnd() && begin > sentence.start();
        boolean will = point
                && clause.passageText().charAt(begin) == '将'
                && FUTURE.endAt(clause.passageText(), begin + 1, clause.end()) < 0;
        return (will || clause.passageText().charAt(begin) == '把')
                && begin + 1 < clause.end()
                && WITH_GIVEN.indexOf(clause.passageText().charAt(begin + 1)) < 0
                && !clause.done()
                && !clause.narrates();
    }

    /**
     * 二是对低洼地段安排专人值守, 对沿线违建进行彻底清理: a point that begins with what something is done to, or what is to be done to
     * it with a will; 对火情认识不清 is a failing.
     */
    private static boolean pointsAt(Clause clause, int begin) {
        String text = clause.passageText();
        boolean point = begin == clause.sentence().labelEnd()
                && begin > clause.sentence().start();
        boolean carriesOut = text.charAt(begin) == '对' && carriesOut(clause, begin);
        int verb = text.charAt(begin) == '对' && (point || carriesOut) ? clause.first(WordClass.VERB, begin + 2) : -1;
        return verb >= 0
                && (carriesOut
                        || clause.hits().longestAt(WordClass.VERB, clause.hits().start(verb)) < clause.end())
                && NO_DEED.first(text, begin, clause.end()) < 0
                && !clause.endsWith("的")
                && !clause.done()
                && !clause.narrates();
    }

    /** 限期进行拆除, 进行彻底清理: with an adverb before or behind 进行, and nothing that is done at a desk. */
    private static boolean carriesOut(Clause clause, int begin) {
        int at = clause.find("进行", begin + 2);
        if (at < 0 || AT_DESK.first(clause.passageText(), at, clause.end()) >= 0) {
            return false;
        }
        return clause.hits().longestAt(WordClass.ADVERB, at + 2) > 0
                || clause.hits().endsAt(WordClass.ADVERB, begin, at)
                || clause.hits().endsAt(WordClass.VAGUE_TIME, begin, at);
    }

    /** 加强…, 全面落实…, 定期对…进行检测: begins with the verb, or its adverbs, and is not in the past. */
    static boolean begins(Clause clause) {
        int begin = behindManner(clause);
        int verb = Predicate.skipAdverbs(clause, begin);
        String text = clause.passageText();
        if (verb > begin && verb < clause.end() && "对把将向为".indexOf(text.charAt(verb)) >= 0) {
            boolean future = text.charAt(verb) == '将' && FUTURE.endAt(text, verb + 1, clause.end()) > 0;
            boolean acts = !future && ("把将".indexOf(text.charAt(verb)) >= 0 || clause.has(WordClass.VERB));
            return acts && !past(clause, verb);
        }
        if (verb == begin && (disposes(clause, begin) || pointsAt(clause, begin))) {
            return true;
        }
        verb = clause.hits().longestAt(WordClass.VERB, verb) < verb + 2 ? verbAmongAdverbs(clause, begin, verb) : verb;
        int after = clause.hits().longestAt(WordClass.VERB, verb);
        if (after - verb < 2 || after > clause.end() || past(clause, after)) {
            return false;
        }
        // 防汛抗旱关系千家万户: what depends on a deed.
        if (DEPENDS.endAt(text, Math.max(after, clause.hits().longestAt(WordClass.VERB, after))) > 0) {
            return false;
        }
        int suffix = clause.hits().longestAt(WordClass.UNIT_SUFFIX, after);
        boolean name = suffix > 0 && NameBreakers.turnsIntoName(text, clause.hits(), after, suffix);
        // 明确部门职责: an object, where 主管部门 is a name.
        boolean object = text.startsWith("部门", after)
                && after + 2 < clause.end()
                && "及和职责分岗间之协联".indexOf(text.charAt(after + 2)) >= 0;
        return !name && (object || NOUN_ENDS.endAt(text, after) < 0 || NOUNS.endAt(text, after) > 0);
    }

    /** 抓好|秋播, 加快|项目建设: the last of the adverbs that is a verb as well, where no other follows; else where they end. */
    private static int verbAmongAdverbs(Clause clause, int begin, int end) {
        int found = end;
        for (int i = begin; i < end; i = clause.hits().longestAt(WordClass.ADVERB, i)) {
            found = ALONE.endAt(clause.passageText(), i, clause.end()) > 0 ? i : found;
        }
        return found;
    }

    private static boolean past(Clause clause, int verbEnd) {
        String text = clause.passageText();
        return (verbEnd < clause.end() && (text.charAt(verbEnd) == '了' || text.charAt(verbEnd) == '过'))
                || clause.narrates();
    }
}
