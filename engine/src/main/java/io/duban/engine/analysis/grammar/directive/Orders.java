package io.duban.engine.analysis.grammar.directive;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.LeadIns;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.grammar.clause.Reporting;
import io.duban.engine.analysis.grammar.clause.Sanctions;
import io.duban.engine.analysis.grammar.unit.Demands;
import io.duban.engine.analysis.grammar.unit.UnitPrefix;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/**
 * 要求: whether a clause orders something by its grammar alone: a modal or a prohibition that governs an action, an
 * assignment (由…, 请…, 责成…), or an imperative with nothing but circumstances before it.
 */
public final class Orders {
    private static final PhraseSet PLEDGES = PhraseSet.table("words/pledge.txt");
    /** 要想富，就必须先修路: what a purpose takes, said of the way things are. */
    private static final PhraseSet CONDITIONS = PhraseSet.of("要想", "若想", "如果想", "要使", "只有", "唯有");

    private static final PhraseSet CONSEQUENCES = PhraseSet.of("就必须", "就要", "就得", "必须", "就不能", "才", "先要", "首先要");

    /** 下面，现在: the chair goes on to the next item. */
    private static final PhraseSet PROCEDURE =
            PhraseSet.of("下面", "现在进行", "首先，播放", "首先,播放", "接下来进行", "下面进行", "现在请", "接下来请", "最后请");

    private static final PhraseSet WISHES = PhraseSet.of("希望大家", "希望各位");

    /** 会议决定，…: what a meeting decided is an order, whatever the words that tell it. */
    private static final PhraseSet DECIDED = PhraseSet.of(
            "会议决定", "会议决议", "会议形成决议", "会议要求", "会议议定", "会议商定", "会议确定", "会议明确", "会议研究决定", "会议讨论决定", "会议一致决定", "会议审议决定",
            "会议研究确定", "经会议研究", "研究决定", "研究确定", "经研究决定", "经研究，决定", "经研究,决定", "讨论决定");

    /** 会议认为，闸口关系全镇，水利站要换泵: what a meeting thinks is no order until it says who must act. */
    private static final PhraseSet OPINION = PhraseSet.of("会议认为", "大会认为", "会议一致认为", "与会人员认为", "与会人员一致认为");

    private static final PhraseSet OURS = PhraseSet.of(
            "我们", "咱们", "我市", "我县", "我区", "我镇", "我乡", "我街道", "我村", "我校", "我院", "我局", "我公司", "我所", "我站", "我处", "大家");

    private static final PhraseSet ESPECIALLY = PhraseSet.of("特别是", "尤其是");

    private static final PhraseSet AT_DESK = PhraseSet.of(
            "学习", "传达", "听取", "观看", "分析", "总结", "回顾", "解读", "解释", "讲解", "审议", "讨论", "研究", "宣读", "通报", "交流", "部署", "安排",
            "指出", "认为", "组织学习", "组织观看", "书面传达");

    private static final int LONGEST_CATCHWORD = 10;

    private static final int SHORTEST_ORDER = 4;

    private static final PhraseSet URGENT =
            PhraseSet.of("立即", "马上", "尽快", "立刻", "即刻", "赶紧", "赶快", "火速", "尽早", "抓紧", "限期");

    private Orders() {}

    /** How sure it is that the sentence orders something, 0 if it does not. */
    public static double confidence(Sentence sentence, List<Clause> clauses) {
        if (Floor.opensItem(sentence)) {
            return 0;
        }
        boolean quoted = false;
        boolean upper = false;
        boolean opinion = false;
        boolean circumstances = true;
        boolean procedure = PROCEDURE.endAt(sentence.passage().text(), sentence.labelEnd()) >= 0;
        boolean condition = false;
        boolean pledge = false;
        boolean decided = false;
        boolean called = false;
        int point = LeadIns.firstDemanded(clauses);
        double order = 0;
        for (Clause clause : clauses) {
            decided |= point > 0 && clause.start() >= clauses.get(point).start();
            boolean decides = DECIDED.endAt(clause.passageText(), clause.start(), clause.end()) >= 0;
            opinion |= OPINION.endAt(clause.passageText(), clause.content(), clause.end()) == clause.end();
            if (opinion) {
                if (Modals.order(clause)
                        && !UnitPrefix.longest(clause, clause.content(), false).isEmpty()) {
                    return 0.9;
                }
                continue;
            }
            // 会议决定采纳…的建议: who decides on a proposal makes none.
            quoted |= !decides && Reporting.reports(clause);
            upper = (upper || (!decides && Reporting.quotesUpperLevel(clause))) && !ours(clause);
            pledge |= PLEDGES.first(clause.passageText(), clause.start(), clause.end()) >= 0;
            if (quoted
                    || upper
                    || pledge
                    || (condition && CONSEQUENCES.endAt(clause.passageText(), clause.content()) >= 0)) {
                continue;
            }
            decided |= decides;
            if (decided && clause.has(WordClass.VERB) && !tells(clause)) {
                return 0.9;
            }
            condition |= CONDITIONS.endAt(clause.passageText(), clause.content()) >= 0;
            if (!procedure && urgent(clause) && !wish(sentence)) {
                return Descriptions.of(sentence, clauses) ? 0 : 0.7;
            }
            boolean ordered = Modals.order(clause)
                    || (Entrusting.in(clause) && !tells(clause))
                    || uniform(clause)
                    || must(sentence, clause);
            if (ordered || (Demands.end(clause) >= 0 && !tells(clause))) {
                return 0.9;
            }
            boolean done = called && "把将".indexOf(clause.passageText().charAt(clause.content())) >= 0;
            boolean begins = !procedure
                    && circumstances
                    && (Imperative.begins(clause)
                            || Imperative.somewhere(clause)
                            || (done && clause.has(WordClass.VERB)))
                    && !wish(sentence);
            // 逐条剖析原因，务必做到见底: a modal behind the imperative makes sure of it.
            if (begins && (called || !Descriptions.of(sentence, clauses))) {
                order = 0.7;
            }
            // 时值…，各部门要充分认识形势，深入开展排查: those called upon go on with what is to be done.
            called |= insight(clause);
            circumstances = called || (circumstances && circumstance(clause));
        }
        return order;
    }

    /** 省里要求5月完成，我们要提前: whoever speaks goes on with what he wants himself. */
    private static boolean ours(Clause clause) {
        return OURS.endAt(clause.passageText(), clause.content(), clause.end()) > 0 && Modals.order(clause);
    }

    /** 三要加固北堤: the number of the point holds the modal. */
    private static boolean must(Sentence sentence, Clause clause) {
        int label = sentence.labelEnd();
        return sentence.obliges()
                && clause.start() == label
                && clause.length() > SHORTEST_ORDER
                && clause.hits().longestAt(WordClass.VERB, Predicate.skipAdverbs(clause, label)) > 0
                && Modals.insightEnd(clause, label) < 0
                && !tells(clause);
    }

    /** 马上返修: urgency at the head of a clause, before a deed that is not told. */
    private static boolean urgent(Clause clause) {
        int end = URGENT.endAt(clause.passageText(), clause.content(), clause.end());
        return end > 0 && clause.end() - end >= 2 && !tells(clause);
    }

    /** 希望大家…, 祝愿…. */
    private static boolean wish(Sentence sentence) {
        return WISHES.first(sentence.passage().text(), sentence.start(), sentence.end()) >= 0
                || sentence.hits().any(WordClass.COURTESY, sentence.start(), sentence.end());
    }

    /** 新客户一律款到发货: what holds without exception is an order, unless it is what a failing leads to. */
    private static boolean uniform(Clause clause) {
        int at = clause.find("一律", clause.start());
        return at >= 0 && !clause.quoted(at) && !tells(clause) && Sanctions.in(clause) == null;
    }

    /** 水利站换了泵, 麦青表示要换泵: what was done or said. */
    private static boolean tells(Clause clause) {
        return clause.done() || clause.contains("表示") || clause.narrates();
    }

    /** 对…, 按照…, 充分认识…: a clause that tells circumstances or insight, and that an order may follow. */
    private static boolean circumstance(Clause clause) {
        int begin = clause.content();
        boolean manner = Predicate.skipAdverbs(clause, begin) - begin >= 2;
        boolean said = clause.has(WordClass.SAYING) && clause.length() <= 16;
        return manner
                || said
                || insight(clause)
                || Descriptions.setsScene(clause)
                || clause.length() <= 4
                // 资金保障再加油，积极争取…: a catchword that what is to be done follows.
                || (clause.length() <= LONGEST_CATCHWORD && clause.find("再", clause.content() + 2) > 0)
                || (clause.startsWith("会议") && !atDesk(clause))
                // 特别是从外地返回的人员，严格落实…: who or what it is about.
                || (clause.start() == clause.sentence().labelEnd()
                        && ESPECIALLY.endAt(clause.passageText(), clause.start()) > 0)
                || clause.beginsWith(WordClass.PREPOSITION);
    }

    /** 会议集中学习要点，详细解释…: what those at the meeting did, and what they did next. */
    private static boolean atDesk(Clause clause) {
        return AT_DESK.endAt(clause.passageText(), Predicate.skipAdverbs(clause, clause.start() + 2), clause.end()) > 0;
    }

    /** 各级要清醒认识…. */
    private static boolean insight(Clause clause) {
        int label = clause.sentence().labelEnd();
        if (clause.sentence().obliges() && clause.start() == label && Modals.insightEnd(clause, label) > 0) {
            return true;
        }
        int modal = clause.first(WordClass.MODAL, clause.start());
        return modal < 0
                ? Entrusting.toMind(clause)
                : Modals.insightEnd(clause, clause.hits().end(modal)) > 0;
    }
}
