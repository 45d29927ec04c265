package io.duban.engine.analysis.grammar.accountability;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;

/** 情形: clauses that suppose a failing, from which a sanction is to follow: 对弄虚作假的, 凡…的, 逾期未报的单位. */
final class FailingCases {
    private static final PhraseSet CASES = PhraseSet.of(
            "对", "凡", "凡是", "如", "如果", "一旦", "若", "谁", "因", "因为", "逾期", "经查", "经核实", "一经", "造成", "情节", "导致", "连续", "拒不",
            "哪个", "哪里", "再被", "再", "发生", "出现", "发现", "未按", "未能", "未完成", "不按", "不听", "没有按", "无故", "无正当理由", "违者", "违反",
            "涉嫌", "构成", "整改不", "任何人", "抓到", "查到", "查实", "查出", "屡", "到期", "超期", "超时", "擅自", "屡教", "少", "哪天", "哪家", "出事",
            "出了", "误了", "缺", "漏", "敢", "哪一个", "哪位", "哪段", "哪片", "哪条", "哪级", "哪方", "哪块", "哪支", "哪名");
    /** 否则…: a link, which stands before what the clause says. */
    private static final PhraseSet OTHERWISE = PhraseSet.of("否则", "不然的话", "要不然");
    /** 火情每发生一起，…: so much for each. */
    private static final PhraseSet EACH = PhraseSet.table("words/each.txt");
    /** 对推进不力的单位要…: those in whom a case may end. */
    private static final PhraseSet STRUCK = PhraseSet.table("words/struck.txt");

    private static final PhraseSet NO_CASES = PhraseSet.table("words/no-case.txt");
    /** 对按时完成的给予奖励: no case that a sanction follows from. */
    private static final PhraseSet REWARDS = PhraseSet.table("words/reward.txt");
    /** 推诿, 敷衍: what officials fail in. */
    static final PhraseSet FAILINGS = PhraseSet.table("words/failing.txt");

    private static final PhraseSet FAILING_CASES = PhraseSet.table("words/failing-case.txt");
    private static final PhraseSet NO_FAILINGS = PhraseSet.table("words/no-failing.txt");
    private static final PhraseSet UNDONE = PhraseSet.of(
            "完不成", "没完成", "没有完成", "未完成", "未能完成", "做不到", "不合格", "不过关", "不达标", "通不过", "过不了", "不见效", "没做好", "办不成", "拿不出",
            "改不完", "改不好", "交不上", "不作为", "不到位", "擅离岗位", "擅自离岗", "脱岗", "漏岗", "旷工", "作弊", "违章", "违规", "违纪", "造假", "不落实");
    /** 班级出现安全事故, but not 不出问题: what went wrong, at the end of a clause. */
    private static final PhraseSet WENT_WRONG = PhraseSet.of(
            "出现安全事故", "发生安全事故", "出安全事故", "出现事故", "发生事故", "出了事故", "出了问题", "出现问题", "发生问题", "出了差错", "出现差错", "出现失误", "发生失误",
            "出了纰漏", "出了岔子", "出了乱子");

    private static final String WARDED_OFF = "不止免绝防未没已";
    private static final PhraseSet TASKS = PhraseSet.of("任务", "目标", "指标", "工作", "计划", "进度", "整改");

    private static final String RESULTS = "齐成了好完到出清掉满足全";

    private FailingCases() {}

    /** Whether a clause behind its case tells of a failing in a word of its own, and not just of something not done. */
    static boolean plainlyFails(Clause clause) {
        String text = clause.passageText();
        for (int i = clause.start(); i < clause.end(); i++) {
            if (FAILING_CASES.endAt(text, i, clause.end()) > i + 1) {
                return true;
            }
        }
        return false;
    }

    /** 对弄虚作假的, 凡…的, 逾期未报的单位: a clause that supposes a failing. */
    static boolean opens(Clause clause) {
        int begin = clause.content();
        String text = clause.passageText();
        if (clause.has(WordClass.MODAL)
                || rewards(clause)
                || (clause.narrates() && !clause.endsWith("的"))
                || NO_CASES.endAt(text, begin, clause.end()) >= 0) {
            return false;
        }
        int of = clause.find("的", begin);
        boolean failing = of >= 0 && fails(text, begin, of);
        char last = text.charAt(clause.end() - 1);
        boolean who = last == '者' && supposesFailing(text, begin, clause.end());
        boolean each = EACH.first(text, begin, clause.end()) >= 0;
        return last == '的'
                || who
                || failing
                || each
                || undone(clause)
                || OTHERWISE.endAt(text, clause.start(), clause.end()) >= 0
                || supposes(text, begin, clause.end());
    }

    /** 到时候完不成任务, 验收通不过: what was not done, at the end of a clause. */
    private static boolean undone(Clause clause) {
        String text = clause.passageText();
        int task = TASKS.startBefore(text, clause.content(), clause.end());
        int wrong = WENT_WRONG.startBefore(text, clause.content(), clause.end());
        if (wrong > clause.content() && WARDED_OFF.indexOf(text.charAt(wrong - 1)) < 0) {
            return true;
        }
        return !clause.has(WordClass.PROHIBITION)
                && UNDONE.startBefore(text, clause.content(), task > 0 ? task : clause.end()) >= 0;
    }

    /** 排名末位的要作表态发言: a case and what is to follow from it in one clause. */
    static boolean beforeModal(Clause clause) {
        int modal = clause.first(WordClass.MODAL, clause.content());
        int to = modal < 0 ? -1 : clause.hits().start(modal);
        int struck = to < 0 ? -1 : STRUCK.startBefore(clause.passageText(), clause.content(), to);
        int of = (struck > 0 ? struck : to) - 1;
        return of > clause.content()
                && clause.passageText().charAt(of) == '的'
                && supposesFailing(clause.passageText(), clause.content(), of);
    }

    /** 按时完成的给予奖励: what no sanction follows from. */
    static boolean rewards(Clause clause) {
        return REWARDS.first(clause.passageText(), clause.start(), clause.end()) >= 0;
    }

    /** 如, 逾期, 谁 …, or the failing itself: 出了问题, 再拖. */
    private static boolean supposes(String text, int begin, int end) {
        return CASES.endAt(text, begin, end) >= 0
                || FAILING_CASES.endAt(text, begin, end) > begin + 1
                || unable(text, begin, end);
    }

    /** 补不齐, 完不成: what could not be done, at the head of a clause. */
    private static boolean unable(String text, int begin, int end) {
        return begin + 2 < end && text.charAt(begin + 1) == '不' && RESULTS.indexOf(text.charAt(begin + 2)) >= 0;
    }

    /** Whether the words tell of a failing, supposed or done. */
    static boolean fails(String text, int from, int to) {
        return FAILINGS.first(text, from, to) >= 0 || supposesFailing(text, from, to);
    }

    /** 未办结, but not 前所未有 and 不断完善. */
    static boolean supposesFailing(String text, int from, int to) {
        int at = FAILING_CASES.first(text, from, to);
        while (at >= 0 && (NO_FAILINGS.endAt(text, at) > 0 || text.startsWith("所未", at - 1))) {
            at = FAILING_CASES.first(text, at + 1, to);
        }
        return at >= 0;
    }
}
