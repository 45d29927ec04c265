package io.duban.engine.analysis.grammar;

import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/**
 * 要求: whether a clause orders something by its grammar alone: a modal or a prohibition that governs an action, an
 * assignment (由…, 请…, 责成…), or an imperative with nothing but circumstances before it.
 */
final class Orders {
    private static final PhraseSet ASSIGNING = PhraseSet.of("由", "请", "责成", "委托", "责令", "授权", "指定", "提请");
    private static final PhraseSet DUTIES = PhraseSet.of(
            "负责", "具体负责", "牵头", "承担", "负担", "兜底", "落实", "解决", "办理", "承办", "主办", "协办", "配合", "垫付", "先行垫付", "统筹", "督办",
            "督促", "跟踪", "跟进", "汇总", "审核", "把关", "决断", "研究确定", "抓总", "包保", "包干", "认领", "组织实施", "组织落实", "另行", "予以", "拨付",
            "列支", "安排", "协调", "处置", "整改");
    private static final PhraseSet STATES = PhraseSet.of(
            "重要", "关键", "必要", "光荣", "重大", "艰巨", "严峻", "复杂", "良好", "突出", "明显", "紧迫", "繁重", "不易", "巨大", "可贵", "漫长", "前提",
            "保障", "基础", "问题", "现象", "现状", "难度", "压力");

    private static final PhraseSet POLITE = PhraseSet.of(
            "请假", "请示", "请求", "请教", "请功", "请大家来", "请各位来", "请进", "请放心", "请问", "请看", "请听", "请坐", "请起立", "请鼓掌");
    private static final PhraseSet FLOOR = PhraseSet.of(
            "讲话", "发言", "致辞", "致词", "通报情况", "汇报情况", "作汇报", "作通报", "作报告", "作说明", "作介绍", "作动员", "作总结", "作表态", "作检讨", "宣读",
            "宣布", "提意见", "放心", "批评指正", "谅解", "入座", "批示传达");
    private static final List<String> NOUN_ENDS =
            List.of("工作", "形势", "费", "金", "率", "房", "部门", "时间", "期间", "一头", "当中", "方", "处于", "事关", "关系到", "任务艰");

    /** 要想富，就必须先修路: what a purpose takes, said of the way things are. */
    private static final PhraseSet CONDITIONS = PhraseSet.of("要想", "若想", "如果想", "要使", "只有", "唯有");

    private static final PhraseSet CONSEQUENCES = PhraseSet.of("就必须", "就要", "就得", "必须", "就不能", "才", "先要", "首先要");
    private static final PhraseSet NEEDS = PhraseSet.of("需", "仍需", "尚需", "还需", "亟需", "亟待", "有待");

    private Orders() {}

    /** How sure it is that the sentence orders something, 0 if it does not. */
    static double confidence(Sentence sentence, List<Clause> clauses) {
        boolean quoted = false;
        boolean circumstances = true;
        boolean wish = sentence.text().contains("希望大家")
                || sentence.text().contains("希望各位")
                || sentence.hits().any(WordClass.COURTESY, sentence.start(), sentence.end());
        boolean condition = false;
        for (Clause clause : clauses) {
            quoted |= quotesUpperLevel(clause) || clause.endsWith("认为");
            if (quoted || (condition && CONSEQUENCES.endAt(clause.passageText(), clause.content()) >= 0)) {
                continue;
            }
            condition |= CONDITIONS.endAt(clause.passageText(), clause.content()) >= 0;
            if (byModal(clause) || byAssignment(clause)) {
                return 0.9;
            }
            if (!wish && circumstances && imperative(clause)) {
                return states(sentence, clauses) ? 0 : 0.7;
            }
            circumstances &= circumstance(clause);
        }
        return 0;
    }

    /** 要、必须、不得 … that govern an action. */
    static boolean byModal(Clause clause) {
        if (clause.beginsWith(WordClass.SUBORDINATE)) {
            return false;
        }
        Hits hits = clause.hits();
        for (int i = clause.first(WordClass.MODAL, clause.start()); i >= 0; i = next(clause, i, WordClass.MODAL)) {
            if (governsAction(clause, hits.start(i), hits.end(i))) {
                return true;
            }
        }
        int prohibition = clause.first(WordClass.PROHIBITION, clause.start());
        return prohibition >= 0
                && !attributive(clause, hits.start(prohibition), hits.end(prohibition))
                && !inability(clause, hits.start(prohibition), hits.end(prohibition));
    }

    private static int next(Clause clause, int hit, WordClass wordClass) {
        return clause.first(wordClass, clause.hits().start(hit) + 1);
    }

    private static boolean governsAction(Clause clause, int modal, int after) {
        String text = clause.passageText();
        if (after + 1 >= clause.end() || attributive(clause, modal, after)) {
            return false;
        }
        char before = modal > clause.start() ? text.charAt(modal - 1) : ' ';
        boolean speaker = before == '我'
                || text.startsWith("我也", modal - 2)
                || text.startsWith("我还", modal - 2)
                || text.startsWith("我都", modal - 2);
        boolean especially = text.startsWith("特别是", modal - 3) || text.startsWith("尤其是", modal - 3);
        boolean bound = !especially && "是所不没怕说问".indexOf(before) >= 0;
        if (speaker
                || bound
                || amount(text, after)
                || left(clause, modal, after)
                || wanting(clause, modal, after)
                || (modal > clause.start() && clause.hits().longestAt(WordClass.STATIVE, after) > 0)) {
            return false;
        }
        int insight = insightEnd(clause, after);
        return insight < 0 || (insight < clause.end() && "并和、".indexOf(text.charAt(insight)) >= 0);
    }

    /** The end of a word of insight (认识到, 高度重视) that begins at the offset or past the adverbs there, or -1. */
    private static int insightEnd(Clause clause, int from) {
        return Math.max(
                clause.hits().longestAt(WordClass.COGNITION, from),
                clause.hits().longestAt(WordClass.COGNITION, skipAdverbs(clause, from)));
    }

    /** 还有很多硬骨头要啃: what is left to do is counted and not ordered. */
    private static boolean left(Clause clause, int modal, int after) {
        int have = clause.find("有", clause.content());
        return have >= 0
                && have < modal
                && clause.end() - after <= 2
                && !clause.hits().any(WordClass.UNIT_SUFFIX, have, modal);
    }

    /** 管护水平仍需提高: a thing that wants something, with no object behind the verb. */
    private static boolean wanting(Clause clause, int modal, int after) {
        int verb = skipAdverbs(clause, after);
        boolean bare = clause.hits().longestAt(WordClass.VERB, verb) == clause.end();
        return bare && modal > clause.content() && NEEDS.endAt(clause.passageText(), modal) == after;
    }

    /** 要八十多个, 要两万块. */
    private static boolean amount(String text, int after) {
        return Numerals.numeral(text.charAt(after)) && text.charAt(after) != '一';
    }

    /** 我们必须面对的…: the modal stands in an attribute of a noun after 是. */
    private static boolean attributive(Clause clause, int modal, int after) {
        String text = clause.passageText();
        int is = clause.find("是", clause.start());
        boolean copula = is >= 0 && is < modal && !text.startsWith("特别是", is - 2) && !text.startsWith("尤其是", is - 2);
        return copula && clause.find("的", after) >= 0;
    }

    /** 不能 of things that cannot be, with something other than a person or unit before it. */
    private static boolean inability(Clause clause, int start, int end) {
        String word = clause.passageText().substring(start, end);
        if (!word.equals("不能") && !word.equals("都不能")) {
            return false;
        }
        int begin = clause.content();
        boolean somebody = start == begin
                || clause.hits().any(WordClass.GENERIC_UNIT, begin, start)
                || clause.hits().any(WordClass.UNIT_SUFFIX, begin, start)
                || clause.hits().any(WordClass.PERSON, begin, start);
        return !somebody;
    }

    /** Past the adverbs that begin at an offset; where a verb is longer than the adverb, it is the verb (实施). */
    static int skipAdverbs(Clause clause, int from) {
        int i = from;
        int adverb = clause.hits().longestAt(WordClass.ADVERB, i);
        while (adverb > 0 && adverb <= clause.end() && clause.hits().longestAt(WordClass.VERB, i) <= adverb) {
            i = adverb;
            adverb = clause.hits().longestAt(WordClass.ADVERB, i);
        }
        return i;
    }

    /** 由…负责, 请…抓好, 责成…, 费用由县财政局承担. */
    private static boolean byAssignment(Clause clause) {
        if (clause.has('了') || clause.contains("表示") || clause.has(WordClass.NARRATION)) {
            return false;
        }
        int i = clause.content();
        int to = ASSIGNING.endAt(clause.passageText(), i, clause.end());
        if (to < 0) {
            return charged(clause);
        }
        boolean polite = POLITE.endAt(clause.passageText(), i) >= 0 || hosts(clause);
        return !polite && clause.first(WordClass.VERB, to + 1) >= 0;
    }

    /** 权属不清的由属地街道兜底, 费用由财政局承担: who is charged stands behind 由 in mid-clause; 项目由某集团投资 is a fact. */
    private static boolean charged(Clause clause) {
        int by = clause.find("由", clause.content() + 1);
        if (by < 0 || UnitGrammar.withinWord(clause, by) || clause.quoted(by)) {
            return false;
        }
        List<UnitList.Item> units = UnitPrefix.longest(clause, by + 1, true);
        if (units.isEmpty()) {
            return false;
        }
        int after = units.get(units.size() - 1).end();
        String text = clause.passageText();
        boolean condition = text.charAt(by - 1) == '的' && after < clause.end();
        return condition || DUTIES.endAt(text, skipAdverbs(clause, after), clause.end()) >= 0;
    }

    /** 请王县长讲话, 请财政局通报情况: the chair gives the floor. */
    private static boolean hosts(Clause clause) {
        return FLOOR.within(clause.text());
    }

    /** 加强…, 全面落实…, 定期对…进行检测: begins with the verb, or its adverbs, and is not in the past. */
    private static boolean imperative(Clause clause) {
        int begin = clause.content();
        int verb = skipAdverbs(clause, begin);
        String text = clause.passageText();
        if (verb > begin && verb < clause.end() && "对把将向为".indexOf(text.charAt(verb)) >= 0) {
            boolean acts = "把将".indexOf(text.charAt(verb)) >= 0 || clause.has(WordClass.VERB);
            return acts && !past(clause, verb);
        }
        int after = clause.hits().longestAt(WordClass.VERB, verb);
        if (after - verb < 2 || after > clause.end() || past(clause, after)) {
            return false;
        }
        int suffix = clause.hits().longestAt(WordClass.UNIT_SUFFIX, after);
        boolean name = suffix > 0 && UnitName.turnsIntoName(text, clause.hits(), after, suffix);
        return !name && NOUN_ENDS.stream().noneMatch(end -> text.startsWith(end, after));
    }

    private static boolean past(Clause clause, int verbEnd) {
        String text = clause.passageText();
        return (verbEnd < clause.end() && (text.charAt(verbEnd) == '了' || text.charAt(verbEnd) == '过'))
                || clause.has(WordClass.NARRATION);
    }

    /** 办好教育，使命光荣: the verb phrase is a subject of which something is said, or the sentence tells of the past. */
    private static boolean states(Sentence sentence, List<Clause> clauses) {
        if (sentence.hits().any(WordClass.NARRATION, sentence.start(), sentence.end())) {
            return true;
        }
        Clause last = clauses.get(clauses.size() - 1);
        String text = sentence.text();
        boolean copula = text.indexOf('是') >= 0
                && !text.contains("特别是")
                && !text.contains("尤其是")
                && sentence.labelEnd() == sentence.start();
        boolean done = clauses.size() > 1 && clauses.get(0).has('了');
        return copula || done || STATES.startBefore(last.passageText(), last.start(), last.end()) >= 0;
    }

    /** 对…, 按照…, 充分认识…: a clause that tells circumstances or insight, and that an order may follow. */
    private static boolean circumstance(Clause clause) {
        String text = clause.text();
        int begin = clause.content();
        boolean manner = skipAdverbs(clause, begin) - begin >= 2;
        boolean said = clause.has(WordClass.SAYING) && text.length() <= 16;
        return manner
                || said
                || insight(clause)
                || text.length() <= 4
                || text.startsWith("会议")
                || clause.beginsWith(WordClass.PREPOSITION);
    }

    /** 各级要清醒认识…. */
    private static boolean insight(Clause clause) {
        int modal = clause.first(WordClass.MODAL, clause.start());
        return modal >= 0 && insightEnd(clause, clause.hits().end(modal)) > 0;
    }

    /** 总书记强调, 省委要求, 文件指出: what follows is somebody else's order. */
    static boolean quotesUpperLevel(Clause clause) {
        int saying = clause.first(WordClass.SAYING, clause.start());
        while (saying >= 0) {
            int upper = clause.first(WordClass.UPPER, clause.start());
            int sayingStart = clause.hits().start(saying);
            boolean says = upper >= 0 && clause.hits().start(upper) < sayingStart && sayingStart > clause.start();
            boolean open = clause.hits().end(saying) >= clause.end() - 4
                    || clause.hits().longestAt(WordClass.MODAL, clause.hits().end(saying)) > 0;
            if (says && open && !clause.startsWith("按") && !clause.startsWith("根据")) {
                return true;
            }
            saying = next(clause, saying, WordClass.SAYING);
        }
        return false;
    }

    /** Where the verb of a clause begins: after its modal or at its beginning; -1 for none. */
    static int predicate(Clause clause) {
        int modal = clause.first(WordClass.MODAL, clause.start());
        int from = modal >= 0 ? clause.hits().end(modal) : clause.content();
        int verb = skipAdverbs(clause, from);
        return clause.hits().longestAt(WordClass.VERB, verb) > 0 ? verb : -1;
    }
}
