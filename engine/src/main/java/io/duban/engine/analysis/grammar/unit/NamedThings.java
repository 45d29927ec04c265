package io.duban.engine.analysis.grammar.unit;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;

/** 费用, 制度: tells a verb that says what money, a paper or a rule is for from what the unit before it does. */
final class NamedThings {
    /** What a rule for somebody is about, where 各村|建立制度 is work. */
    private static final PhraseSet RULED = PhraseSet.of(
            "登记", "管理", "考核", "培训", "值班", "值守", "巡查", "检查", "请假", "考勤", "准入", "评价", "评议", "奖惩", "选拔", "任用", "交流", "轮岗",
            "帮扶", "包保", "联系", "述职");

    private static final PhraseSet RULES = PhraseSet.of("制度", "办法", "机制", "规定", "细则");

    private NamedThings() {}

    /** 住户|搬迁过渡费, 干部|保证金, 访客|登记制度. */
    static boolean begin(Clause clause, int offset) {
        int verb = clause.hits().longestAt(WordClass.VERB, offset);
        String text = clause.passageText();
        if (verb < offset + 2) {
            return false;
        }
        if (RULED.endAt(text, offset, clause.end()) == verb && RULES.endAt(text, verb, clause.end()) > 0) {
            return true;
        }
        int end = Math.max(verb, clause.hits().longestAt(WordClass.VERB, verb));
        return end < clause.end()
                && "费金书".indexOf(text.charAt(end)) >= 0
                && !text.startsWith("费用", end)
                && !text.startsWith("金额", end)
                && !text.startsWith("书面", end);
    }
}
