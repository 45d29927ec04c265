package io.duban.engine.analysis.grammar.accountability;

import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.AccountabilityClause.Against;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Sanctions;
import io.duban.engine.analysis.grammar.clause.Sanctions.Sanction;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 追责条款: finds clauses that state a sanction for failing to act (a case, somebody to act, what follows), and tells
 * those against officials from those against outsiders, and both from sanctions ruled out (容错).
 */
public final class AccountabilityGrammar {
    private static final PhraseSet CASES = PhraseSet.of(
            "对", "凡", "凡是", "如", "如果", "一旦", "若", "谁", "因", "因为", "逾期", "经查", "经核实", "一经", "造成", "情节", "导致", "连续", "拒不",
            "哪个", "哪里", "再被", "再", "发生", "出现", "发现", "未按", "未能", "未完成", "不按", "不听", "没有按", "无故", "无正当理由", "违者", "违反",
            "涉嫌", "构成", "整改不", "任何人", "抓到", "查到", "查实", "查出", "屡", "到期", "超期", "超时", "擅自", "屡教", "少", "哪天", "哪家", "出事",
            "出了", "误了", "缺", "漏", "敢", "哪一个", "哪位", "哪段", "哪片", "哪条", "哪级", "哪方", "哪块", "哪支", "哪名");
    /** 火情每发生一起，…: so much for each. */
    private static final PhraseSet EACH = PhraseSet.table("words/each.txt");

    /** 对推进不力的单位要…: those in whom a case may end. */
    private static final PhraseSet STRUCK = PhraseSet.table("words/struck.txt");

    private static final PhraseSet OPENERS = PhraseSet.of("对", "凡", "如", "一旦", "若");
    private static final PhraseSet NO_CASES = PhraseSet.table("words/no-case.txt");
    /** 对按时完成的给予奖励: no case that a sanction follows from. */
    private static final PhraseSet REWARDS = PhraseSet.table("words/reward.txt");

    private static final PhraseSet EXEMPT = PhraseSet.of(
            "容错", "免责", "免予", "不予追究", "不予问责", "不追究", "不作负面评价", "从轻", "尽职免", "不再追究", "可以减轻", "问责泛化", "免于", "不予处分",
            "减轻处分", "不纳入", "澄清", "撑腰");
    private static final PhraseSet FIRM =
            PhraseSet.of("一律", "坚决", "予以", "严肃", "必", "由", "将", "给予", "直接", "从严", "从重", "绝不", "决不", "该");
    private static final PhraseSet FAILINGS = PhraseSet.table("words/failing.txt");
    private static final PhraseSet FAILING_CASES = PhraseSet.table("words/failing-case.txt");
    private static final PhraseSet NO_FAILINGS = PhraseSet.table("words/no-failing.txt");
    private static final PhraseSet ANYBODYS = PhraseSet.of("不落实", "落实不", "不到位", "整改不", "排查不", "违反规定");
    private static final PhraseSet TOLD_ON = PhraseSet.of("并", "对我", "对其", "对他", "对她", "会议还", "会上", "本次", "此次");
    private static final PhraseSet EITHER_SIDE = PhraseSet.of("惩治", "查处", "惩处", "处理", "曝光", "处罚");
    private static final int ACTORS = WordClass.mask(
            WordClass.UNIT_SUFFIX,
            WordClass.UNIT_CLASS,
            WordClass.UNIT_FIELD,
            WordClass.PERSON,
            WordClass.ROSTERED_UNIT);
    /** Sanctions that say no more than that somebody is held to account. */
    private static final PhraseSet ABSTRACT = PhraseSet.of("问责", "追责", "追究", "严肃处理");
    /** Words that bring in a case, somebody who acts or somebody who is struck. */
    private static final PhraseSet SETTINGS =
            PhraseSet.of("由", "对", "的", "者", "因", "谁", "将", "按照", "根据", "依据", "依规", "依纪", "依法", "情形", "直至", "连续", "考核");

    private static final String RESULTS = "齐成了好完到出清掉满足全";

    /** How many clauses may stand between a case and what follows from it. */
    private static final int LONGEST_GAP = 2;

    private static final double CONFIDENCE = 0.8;

    /**
     * The accountability clauses of a sentence; the case and the sanction that follows from it are one clause.
     *
     * @param clauses of the sentence
     * @param order whether the sentence orders something
     */
    public List<AccountabilityClause> clauses(List<Clause> clauses, boolean order) {
        List<AccountabilityClause> found = new ArrayList<>();
        int start = -1;
        boolean failing = false;
        int since = 0;
        boolean told = false;
        for (Clause clause : clauses) {
            if (clause.narrates() && clause.endsInColon()) {
                return found;
            }
            // 约谈了其负责人，并给予通报批评: what goes on with 并 or 对 is told as well.
            told = clause.narrates()
                    || (clause.done() && clause.has(WordClass.SANCTION))
                    || (told
                            && !clause.has(WordClass.MODAL)
                            && TOLD_ON.endAt(clause.passageText(), clause.start()) > 0);
            Sanction sanction = Sanctions.in(clause);
            if (sanction == null) {
                sanction = consequence(clause, failing);
            }
            if (told || EXEMPT.first(clause.passageText(), clause.start(), clause.end()) >= 0) {
                sanction = null;
            }
            if (sanction != null && threat(clause, sanction, start >= 0, order)) {
                boolean bare = start < 0 && bare(clause, sanction);
                // 对进展进行督查，对不力的要问责: a case of its own needs none from before.
                boolean own = !failing
                        && OPENERS.begins(clause.text())
                        && fails(clause.passageText(), clause.start(), sanction.start());
                found.add(clause(clause, start >= 0 && !own ? start : clause.start(), sanction, bare));
                start = -1;
                failing = false;
            } else if (opensCase(clause)) {
                // 发现火情，立即上报，对脱岗的…: behind other clauses 对 opens a case of its own.
                start = start >= 0 && (since == 0 || !OPENERS.begins(clause.text())) ? start : clause.start();
                failing |= supposesFailing(clause.passageText(), clause.start(), clause.end());
                since = 0;
            } else if (start >= 0 && (clause.has(WordClass.MODAL) || rewards(clause) || ++since > LONGEST_GAP)) {
                start = -1;
                failing = false;
            } else if (start >= 0) {
                failing |= plainlyFails(clause);
            }
        }
        return found;
    }

    /** Whether a clause behind its case tells of a failing in a word of its own, and not just of something not done. */
    private static boolean plainlyFails(Clause clause) {
        String text = clause.passageText();
        for (int i = clause.start(); i < clause.end(); i++) {
            if (FAILING_CASES.endAt(text, i, clause.end()) > i + 1) {
                return true;
            }
        }
        return false;
    }

    /** What follows from a failing, in the clause behind its case or behind the case in the same clause. */
    private static @Nullable Sanction consequence(Clause clause, boolean failing) {
        boolean here = !failing && (opensCase(clause) || caseBeforeModal(clause));
        Sanction sanction = failing || here ? Sanctions.consequence(clause) : null;
        boolean own = sanction != null && supposesFailing(clause.passageText(), clause.start(), sanction.start());
        return failing || own ? sanction : null;
    }

    private static AccountabilityClause clause(Clause clause, int from, Sanction sanction, boolean bare) {
        ThreatParts parts = ThreatParts.of(clause, from, sanction.start());
        return new AccountabilityClause(
                clause.sentence().passage().quote(from, clause.end()),
                parts.condition(),
                parts.actor(),
                parts.consequence(),
                side(clause, from, sanction),
                bare,
                clause.sentence().passage().locate(from, clause.end()),
                CONFIDENCE);
    }

    /** 严肃追责问责: no case, nobody who acts, nobody whom it strikes. */
    private static boolean bare(Clause clause, Sanction sanction) {
        String text = clause.passageText();
        boolean who = clause.hits().anyOf(ACTORS, clause.start(), sanction.start())
                || SETTINGS.first(text, clause.start(), clause.end()) >= 0;
        return ABSTRACT.first(text, sanction.start(), sanction.end()) >= 0
                && !who
                && !opensCase(clause)
                && !fails(text, clause.start(), clause.end());
    }

    /** 对弄虚作假的, 凡…的, 逾期未报的单位: a clause that supposes a failing. */
    private static boolean opensCase(Clause clause) {
        int begin = clause.content();
        String text = clause.passageText();
        if (clause.has(WordClass.MODAL)
                || rewards(clause)
                || clause.narrates()
                || NO_CASES.endAt(text, begin, clause.end()) >= 0) {
            return false;
        }
        int of = clause.find("的", begin);
        boolean failing = of >= 0 && fails(text, begin, of);
        char last = text.charAt(clause.end() - 1);
        boolean who = last == '者' && supposesFailing(text, begin, clause.end());
        boolean each = EACH.first(text, begin, clause.end()) >= 0;
        return last == '的' || who || failing || each || supposes(text, begin, clause.end());
    }

    /** 排名末位的要作表态发言: a case and what is to follow from it in one clause. */
    private static boolean caseBeforeModal(Clause clause) {
        int modal = clause.first(WordClass.MODAL, clause.content());
        int to = modal < 0 ? -1 : clause.hits().start(modal);
        int struck = to < 0 ? -1 : STRUCK.startBefore(clause.passageText(), clause.content(), to);
        int of = (struck > 0 ? struck : to) - 1;
        return of > clause.content()
                && clause.passageText().charAt(of) == '的'
                && supposesFailing(clause.passageText(), clause.content(), of);
    }

    private static boolean rewards(Clause clause) {
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

    private static boolean fails(String text, int from, int to) {
        return FAILINGS.first(text, from, to) >= 0 || supposesFailing(text, from, to);
    }

    /** 未办结, but not 前所未有 and 不断完善. */
    private static boolean supposesFailing(String text, int from, int to) {
        int at = FAILING_CASES.first(text, from, to);
        while (at >= 0 && (NO_FAILINGS.endAt(text, at) > 0 || text.startsWith("所未", at - 1))) {
            at = FAILING_CASES.first(text, at + 1, to);
        }
        return at >= 0;
    }

    /** In a case, in a sentence that orders, or with words that leave no doubt. */
    private static boolean threat(Clause clause, Sanction sanction, boolean inCase, boolean order) {
        boolean failing = fails(clause.passageText(), clause.start(), sanction.start());
        if (inCase
                || ThreatParts.ruled(clause)
                || opensCase(clause)
                || caseBeforeModal(clause)
                || (failing && !clause.has(WordClass.MODAL))) {
            return true;
        }
        return !sanction.needsCase()
                && (order || clause.has('的') || FIRM.first(clause.passageText(), clause.start(), clause.end()) >= 0);
    }

    /**
     * Whether the words tell of a failing of officials.
     *
     * @param lawful whether the law is to deal with a trade, so that what traders fail in as well tells nothing
     */
    private static boolean blames(String text, int from, int to, boolean lawful) {
        for (int start = from; start < to; start++) {
            int end = FAILINGS.endAt(text, start, to);
            if (end > 0 && !text.startsWith("拖拉机", start) && !(lawful && ANYBODYS.endAt(text, start, to) == end)) {
                return true;
            }
        }
        return false;
    }

    private static Against side(Clause clause, int from, Sanction sanction) {
        String text = clause.passageText();
        boolean enforcement = sanction.wordClass() == WordClass.ENFORCEMENT || clause.contains("刑事责任");
        String words = text.substring(sanction.start(), sanction.end());
        if (enforcement && !EITHER_SIDE.ends(words)) {
            return Against.REGULATED;
        }
        // Whom 处理 and 查处 strike, the sentence before the case may tell: 各定点药店要自查，拒不自查的从重处理.
        int about = EITHER_SIDE.ends(words) ? clause.sentence().labelEnd() : from;
        boolean outsider = clause.hits().any(WordClass.REGULATED, about, clause.end());
        boolean lawful = outsider && clause.contains("依法") && !clause.has('纪');
        int bracket = Characters.find(text, '（', from, clause.end());
        boolean official = blames(text, from, bracket < 0 ? clause.end() : bracket, lawful);
        return official || (!enforcement && !outsider) ? Against.OFFICIAL : Against.REGULATED;
    }
}
