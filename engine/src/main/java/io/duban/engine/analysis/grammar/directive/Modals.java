package io.duban.engine.analysis.grammar.directive;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;

/** 情态: whether 要, 必须, 不得 … in a clause govern an action, and do not tell of a state, a lack or the speaker himself. */
public final class Modals {
    /** 避险场所要…: these end with 所 and do not bind the modal, as 所要 does. */
    private static final PhraseSet PLACES = PhraseSet.of("场所", "诊所", "住所", "厕所", "处所");

    private static final PhraseSet I = PhraseSet.of("我", "我也", "我还", "我都", "我就", "我先", "我再");
    private static final PhraseSet TERMS =
            PhraseSet.of("小时", "分钟", "天内", "日内", "天之内", "日之内", "个工作日", "个月内", "月", "点前", "时前", "点钟", "号前", "日前");
    private static final PhraseSet CONCLUDING =
            PhraseSet.of("所以要", "这说明", "这表明", "这就说明", "这也说明", "说明", "表明", "可见", "由此可见", "意味着", "这意味着");
    /** 有人总觉得要等: what is thought, and not by the meeting. */
    private static final PhraseSet THOUGHT = PhraseSet.of("觉得", "以为", "总认为", "总想着", "误认为", "心想");

    private static final PhraseSet NEEDS =
            PhraseSet.of("需", "仍需", "尚需", "还需", "亟需", "亟待", "有待", "需进一步", "还需进一步", "仍需进一步", "尚需进一步", "有待进一步", "还要进一步");

    /** 停留在要政策、等资金的层面: what is asked for. */
    private static final PhraseSet WANTED =
            PhraseSet.of("政策、", "资金、", "钱、", "补助、", "编制、", "条件、", "待遇、", "指标、", "政策的", "资金的");

    private static final PhraseSet HELD = PhraseSet.of("召开", "举行", "举办");

    private static final int LONGEST_NOUN = 7;
    private static final PhraseSet NAMED = PhraseSet.of("的问题", "的事项", "的困难", "的事情", "的难题", "的诉求", "的几个问题");

    private Modals() {}

    /** 要、必须、不得 … that govern an action. */
    public static boolean order(Clause clause) {
        if (clause.beginsWith(WordClass.SUBORDINATE) || CONCLUDING.endAt(clause.passageText(), clause.start()) > 0) {
            return false;
        }
        Hits hits = clause.hits();
        for (int i = clause.first(WordClass.MODAL, clause.start()); i >= 0; i = next(clause, i, WordClass.MODAL)) {
            // 应 of 应当看到 is no modal of its own.
            int end = Math.min(clause.end(), hits.longestAt(WordClass.MODAL, hits.start(i)));
            if (governsAction(clause, hits.start(i), end)) {
                return true;
            }
        }
        int prohibition = clause.first(WordClass.PROHIBITION, clause.start());
        return prohibition >= 0
                && !attributive(clause, hits.start(prohibition), hits.end(prohibition))
                // 召开禁止燃放专题会: what the meeting is called.
                && HELD.first(clause.passageText(), clause.start(), hits.start(prohibition)) < 0
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
        // 资金就要被收回: what befalls something is no order.
        if (text.charAt(after) == '被') {
            return false;
        }
        char before = modal > clause.start() ? text.charAt(modal - 1) : ' ';
        boolean especially = text.startsWith("特别是", modal - 3) || text.startsWith("尤其是", modal - 3);
        boolean point = before == '是' && modal - 2 >= clause.start() && Numerals.numeral(text.charAt(modal - 2));
        boolean place = PLACES.startBefore(text, clause.start(), modal) >= 0;
        boolean bound = !especially
                && !point
                && !place
                && "是所不没怕说问么如".indexOf(before) >= 0
                && !clause.hits().endsAt(WordClass.UNIT_SUFFIX, clause.start(), modal);
        if (speaker(clause, modal)
                || THOUGHT.first(text, clause.start(), after) >= 0
                || bound
                || amount(text, after)
                || WANTED.endAt(text, after, clause.end()) > 0
                || left(clause, modal, after)
                || wanting(clause, modal, after)
                || (modal > clause.start() && stands(clause, after))) {
            return false;
        }
        int insight = insightEnd(clause, after);
        return insight < 0 || (insight < clause.end() && "并和、".indexOf(text.charAt(insight)) >= 0);
    }

    /** 靠大家, 像一家人, but not 比原计划提前一个月完工. */
    private static boolean stands(Clause clause, int after) {
        int state = clause.hits().longestAt(WordClass.STATIVE, after);
        // 比对台账: a longer word that is a deed.
        return state > 0
                && clause.hits().longestAt(WordClass.VERB, after) <= state
                && !(clause.passageText().charAt(after) == '比' && clause.find("提前", after) > 0);
    }

    /** The end of a word of insight (认识到, 高度重视) that begins at the offset or past the adverbs there, or -1. */
    static int insightEnd(Clause clause, int from) {
        return Math.max(
                clause.hits().longestAt(WordClass.COGNITION, from),
                clause.hits().longestAt(WordClass.COGNITION, Predicate.skipAdverbs(clause, from)));
    }

    /** 还有很多硬骨头要啃: what is left to do is counted and not ordered. */
    private static boolean left(Clause clause, int modal, int after) {
        int have = clause.find("有", clause.content());
        return have >= 0
                && have < modal
                // 所有干部必须到岗.
                && (have == clause.start() || clause.passageText().charAt(have - 1) != '所')
                && (clause.end() - after <= 2 || Characters.find(clause.passageText(), '、', after, after + 3) > 0)
                && !clause.hits().any(WordClass.UNIT_SUFFIX, have, modal);
    }

    /** 管护水平仍需提高: a thing that wants something, with no object behind the verb. */
    private static boolean wanting(Clause clause, int modal, int after) {
        int verb = Predicate.skipAdverbs(clause, after);
        boolean bare = clause.hits().longestAt(WordClass.VERB, verb) == clause.end();
        return bare && modal > clause.content() && NEEDS.endAt(clause.passageText(), modal) == after;
    }

    /** 我要, 我也要, 我先说说为什么要: the speaker tells of himself, but 我要求 orders. */
    private static boolean speaker(Clause clause, int modal) {
        String text = clause.passageText();
        int i = clause.content();
        boolean subject = text.charAt(i) == '我' && !text.startsWith("我们", i) && !text.startsWith("我要求", i);
        return subject || I.startBefore(text, clause.start(), modal) >= 0;
    }

    /** 要八十多个, 要两万块, but not 要24小时值守 and 须30分钟内报告. */
    private static boolean amount(String text, int after) {
        int end = Numerals.end(text, after);
        return end > after && text.charAt(after) != '一' && TERMS.endAt(text, end) < 0;
    }

    /** 我们必须面对的…: the modal stands in an attribute of a noun after 是. */
    private static boolean attributive(Clause clause, int modal, int after) {
        String text = clause.passageText();
        int is = clause.find("是", clause.start());
        // 明确了需协作解决的事项: of what was done.
        if (modal > clause.start() && text.charAt(modal - 1) == '了' && clause.find("的", after) >= 0) {
            return true;
        }
        // 需镇里协调解决的问题：…: what is named before a colon.
        if (modal == clause.content() && clause.endsInColon() && NAMED.startBefore(text, after, clause.end()) > after) {
            return true;
        }
        int of = Characters.findLast(text, '的', after, clause.end());
        // 讨论了闸长必须担起的职责: of what was dealt with.
        if (of > after
                && clause.end() - of <= LONGEST_NOUN
                && clause.done()
                && Characters.find(text, '了', clause.start(), modal) >= 0) {
            return true;
        }
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
}
