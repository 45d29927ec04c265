package io.duban.engine.analysis.grammar.directive;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.grammar.unit.NameBreakers;
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

    private static final PhraseSet MANNERS = PhraseSet.of(
            "标准", "力度", "作风", "举措", "态度", "决心", "措施", "精神", "状态", "速度", "干劲", "担当", "姿态", "方式", "劲头", "行动", "热情", "信心",
            "责任感", "使命感", "紧迫感", "要求", "形式", "方法", "办法");

    private static final int LONGEST_MANNER = 30;

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
        int after = clause.hits().longestAt(WordClass.VERB, verb);
        if (after - verb < 2 || after > clause.end() || past(clause, after)) {
            return false;
        }
        int suffix = clause.hits().longestAt(WordClass.UNIT_SUFFIX, after);
        boolean name = suffix > 0 && NameBreakers.turnsIntoName(text, clause.hits(), after, suffix);
        // 明确部门职责: an object, where 主管部门 is a name.
        boolean object = text.startsWith("部门", after)
                && after + 2 < clause.end()
                && "及和职责分岗间之协联".indexOf(text.charAt(after + 2)) >= 0;
        return !name && (object || NOUN_ENDS.endAt(text, after) < 0);
    }

    private static boolean past(Clause clause, int verbEnd) {
        String text = clause.passageText();
        return (verbEnd < clause.end() && (text.charAt(verbEnd) == '了' || text.charAt(verbEnd) == '过'))
                || clause.narrates();
    }
}
