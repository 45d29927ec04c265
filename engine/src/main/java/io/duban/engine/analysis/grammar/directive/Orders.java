package io.duban.engine.analysis.grammar.directive;

import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.LeadIns;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.grammar.clause.Reporting;
import io.duban.engine.analysis.grammar.clause.Sanctions;
import io.duban.engine.analysis.grammar.unit.Assignments;
import io.duban.engine.analysis.grammar.unit.Demands;
import io.duban.engine.analysis.grammar.unit.UnitList;
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
    private static final PhraseSet DUTIES = PhraseSet.table("words/duty.txt");
    private static final PhraseSet MEANS = PhraseSet.of("根据", "按照", "结合", "依据", "依照", "视");
    private static final PhraseSet PLEDGES = PhraseSet.table("words/pledge.txt");
    private static final PhraseSet POLITE = PhraseSet.of(
            "请假", "请示", "请求", "请教", "请功", "请大家来", "请各位来", "请进", "请放心", "请问", "请看", "请听", "请坐", "请起立", "请鼓掌", "请予", "请审",
            "请批", "请大家翻", "请各位翻", "请翻", "请柬", "请多", "麻烦的");
    private static final PhraseSet ASSIGNING =
            PhraseSet.of("由", "请", "责成", "委托", "责令", "授权", "指定", "提请", "麻烦", "拜托", "劳烦", "有劳");
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

    private static final PhraseSet ASKING = PhraseSet.of("请", "要求", "希望");

    private static final PhraseSet ABLE = PhraseSet.of("能", "能够", "都能", "都能够", "均能", "可以");

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
            // 会议决定采纳…的建议: who decides on a proposal makes none.
            opinion |= OPINION.endAt(clause.passageText(), clause.content(), clause.end()) == clause.end();
            if (opinion) {
                if (Modals.order(clause)
                        && !UnitPrefix.longest(clause, clause.content(), false).isEmpty()) {
                    return 0.9;
                }
                continue;
            }
            quoted |= !decides && (Reporting.quotesUpperLevel(clause) || Reporting.reports(clause));
            pledge |= PLEDGES.first(clause.passageText(), clause.start(), clause.end()) >= 0;
            if (quoted || pledge || (condition && CONSEQUENCES.endAt(clause.passageText(), clause.content()) >= 0)) {
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
            boolean ordered = Modals.order(clause) || byAssignment(clause) || uniform(clause) || must(sentence, clause);
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

    /** 由…负责, 请…抓好, 责成…, 费用由县财政局承担. */
    private static boolean byAssignment(Clause clause) {
        int i = clause.content();
        int to = ASSIGNING.endAt(clause.passageText(), i, clause.end());
        if (to < 0) {
            return (charged(clause) || asked(clause, i)) && !tells(clause);
        }
        boolean other = (to - i == 1 && Assignments.withinWord(clause, i))
                || POLITE.endAt(clause.passageText(), i) >= 0
                || Floor.given(clause);
        return !other && !tells(clause) && (clause.first(WordClass.VERB, to + 1) >= 0 || asked(clause, i));
    }

    /** 请设计院出变更, 要求施工单位增加人手: whoever is named is asked for something, whether the tables know the verb or not. */
    private static boolean asked(Clause clause, int from) {
        int end = ASKING.endAt(clause.passageText(), from, clause.end());
        List<UnitList.Item> units = end < 0 ? List.of() : UnitPrefix.longest(clause, end, false);
        if (units.isEmpty()) {
            // 要求全体闸工，不得离岗: what they are asked for stands behind the comma.
            List<UnitList.Item> all = end < 0 ? List.of() : UnitPrefix.longest(clause, end, true);
            return !all.isEmpty()
                    && all.get(all.size() - 1).end() == clause.end()
                    && clause.passageText().startsWith("要求", from);
        }
        // 希望各乡镇抓好落实, but not 希望大家, 希望各村能…, nor what some firm hopes for.
        if (clause.passageText().startsWith("希望", from)) {
            return units.get(0).kind() == ResponsibleUnit.Kind.GROUP
                    && ABLE.endAt(
                                    clause.passageText(),
                                    units.get(units.size() - 1).end(),
                                    clause.end())
                            < 0;
        }
        // 要求各村、各单位高度重视: behind what the meeting did, everybody is asked as well.
        boolean opens = clause.passageText().startsWith("要求", from)
                && clause.start() == clause.sentence().labelEnd();
        return opens || units.get(units.size() - 1).kind() != ResponsibleUnit.Kind.GENERIC;
    }

    private static boolean tells(Clause clause) {
        return clause.done() || clause.contains("表示") || clause.narrates();
    }

    /** 权属不清的由属地街道兜底, 费用由财政局承担: who is charged stands behind 由 in mid-clause; 项目由某集团投资 is a fact. */
    private static boolean charged(Clause clause) {
        int by = clause.find("由", clause.content() + 1);
        if (by < 0 || Assignments.withinWord(clause, by) || clause.quoted(by)) {
            return false;
        }
        List<UnitList.Item> units = UnitPrefix.longest(clause, by + 1, true);
        if (units.isEmpty()) {
            return false;
        }
        int after = units.get(units.size() - 1).end();
        String text = clause.passageText();
        // 船舶由各镇根据实际研判: what somebody goes by who is charged.
        boolean condition = after < clause.end() && (text.charAt(by - 1) == '的' || MEANS.endAt(text, after) > 0);
        return condition || DUTIES.endAt(text, Predicate.skipAdverbs(clause, after), clause.end()) >= 0;
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
        int asked = ASKING.endAt(clause.passageText(), clause.content(), clause.end());
        // 请各镇引以为戒，…: those who are asked to mind it go on with what is to be done.
        if (modal < 0 && asked > 0) {
            List<UnitList.Item> who = UnitPrefix.longest(clause, asked, true);
            return !who.isEmpty()
                    && Modals.insightEnd(clause, who.get(who.size() - 1).end()) > 0;
        }
        return modal >= 0 && Modals.insightEnd(clause, clause.hits().end(modal)) > 0;
    }
}
