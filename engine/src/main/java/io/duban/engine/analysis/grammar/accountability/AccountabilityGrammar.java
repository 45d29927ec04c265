package io.duban.engine.analysis.grammar.accountability;

import io.duban.api.record.AccountabilityClause;
import io.duban.api.record.AccountabilityClause.Against;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Consequences;
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
    private static final PhraseSet OPENERS = PhraseSet.of("对", "凡", "如", "一旦", "若");

    private static final PhraseSet DAYS = PhraseSet.of("日", "日上午", "日下午", "日晚", "日晚上");

    private static final PhraseSet EXEMPT = PhraseSet.of(
            "容错", "免责", "免予", "不予追究", "不予问责", "不追究", "不作负面评价", "从轻", "尽职免", "不再追究", "可以减轻", "问责泛化", "免于", "不予处分",
            "减轻处分", "不纳入", "澄清", "撑腰");
    private static final PhraseSet FIRM =
            PhraseSet.of("一律", "坚决", "予以", "严肃", "必", "由", "将", "给予", "直接", "从严", "从重", "绝不", "决不", "该");
    private static final PhraseSet ANYBODYS = PhraseSet.of("不落实", "落实不", "不到位", "整改不", "排查不", "违反规定");
    private static final PhraseSet TOLD_ON = PhraseSet.of("并", "对我", "对其", "对他", "对她", "会议还", "会上", "本次", "此次");
    private static final PhraseSet ANSWERING = PhraseSet.of(
            "的村", "的乡镇", "的镇", "的街道", "的科室", "的班组", "的支部", "的村组", "的县市", "的县区", "所在县", "所在乡", "所在镇", "所在村");
    private static final PhraseSet EITHER_SIDE = PhraseSet.of("惩治", "查处", "惩处", "严惩", "处理", "曝光", "处罚");
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
        if (dated(clauses)) {
            return found;
        }
        int start = -1;
        boolean failing = false;
        int since = 0;
        boolean told = false;
        boolean threatened = false;
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
            // 除通报批评外，还要…: but part of what follows.
            if (sanction != null && clause.startsWith("除") && clause.endsWith("外")) {
                start = start >= 0 ? start : clause.start();
                failing = true;
                since = 0;
                continue;
            }
            // 第一次通报批评，第二次约谈，第三次免职: one step after another.
            boolean step = threatened && clause.startsWith("第");
            threatened = sanction != null && threat(clause, sanction, start >= 0 || step, order);
            if (sanction != null && threatened) {
                boolean bare = start < 0 && bare(clause, sanction);
                // 对进展进行督查，对不力的要问责: a case of its own needs none from before.
                boolean own = !failing
                        && OPENERS.begins(clause.text())
                        && FailingCases.fails(clause.passageText(), clause.start(), sanction.start());
                found.add(clause(clause, start >= 0 && !own ? start : clause.start(), sanction, bare));
                start = -1;
                // 取消评优资格，年薪按比例扣减: what else follows from the same case.
                failing &= !clause.has(WordClass.MODAL);
            } else if (FailingCases.opens(clause)) {
                // 发现火情，立即上报，对脱岗的…: behind other clauses 对 opens a case of its own.
                start = start >= 0 && (since == 0 || !OPENERS.begins(clause.text())) ? start : clause.start();
                failing |= FailingCases.supposesFailing(clause.passageText(), clause.start(), clause.end());
                since = 0;
            } else if (start >= 0
                    && (clause.has(WordClass.MODAL) || FailingCases.rewards(clause) || ++since > LONGEST_GAP)) {
                start = -1;
                failing = false;
            } else if (start >= 0) {
                failing |= FailingCases.plainlyFails(clause);
            }
        }
        return found;
    }

    /** 10月8日，县长对三家单位进行约谈: the day of what a report tells, and not when something is to happen. */
    private static boolean dated(List<Clause> clauses) {
        if (clauses.size() < 2) {
            return false;
        }
        Clause first = clauses.get(0);
        return first.contains("月")
                && DAYS.startBefore(first.passageText(), first.start(), first.end()) >= 0
                && !OPENERS.begins(clauses.get(1).text())
                && clauses.stream().noneMatch(clause -> clause.has(WordClass.MODAL) || clause.has('将'));
    }

    /** What follows from a failing, in the clause behind its case or behind the case in the same clause. */
    private static @Nullable Sanction consequence(Clause clause, boolean failing) {
        boolean here = !failing && (FailingCases.opens(clause) || FailingCases.beforeModal(clause));
        Sanction sanction = failing || here ? Consequences.in(clause) : null;
        boolean own = sanction != null
                && FailingCases.supposesFailing(clause.passageText(), clause.start(), sanction.start());
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
                && !FailingCases.opens(clause)
                && !FailingCases.fails(text, clause.start(), clause.end());
    }

    /** In a case, in a sentence that orders, or with words that leave no doubt. */
    private static boolean threat(Clause clause, Sanction sanction, boolean inCase, boolean order) {
        boolean failing = FailingCases.fails(clause.passageText(), clause.start(), sanction.start());
        if (inCase
                || ThreatParts.ruled(clause)
                || FailingCases.opens(clause)
                || FailingCases.beforeModal(clause)
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
            int end = FailingCases.FAILINGS.endAt(text, start, to);
            if (end > 0 && !text.startsWith("拖拉机", start) && !(lawful && ANYBODYS.endAt(text, start, to) == end)) {
                return true;
            }
        }
        return false;
    }

    private static Against side(Clause clause, int from, Sanction sanction) {
        String text = clause.passageText();
        // 对有焚烧现象的村进行处罚: those who answer to whoever speaks.
        if (ANSWERING.first(text, from, sanction.start()) >= 0) {
            return Against.OFFICIAL;
        }
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
