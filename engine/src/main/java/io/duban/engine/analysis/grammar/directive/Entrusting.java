package io.duban.engine.analysis.grammar.directive;

import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.grammar.unit.Assignments;
import io.duban.engine.analysis.grammar.unit.UnitList;
import io.duban.engine.analysis.grammar.unit.UnitPrefix;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 交办: whether a clause gives work to somebody by the verb before his name: 由…, 请…, 责成…, 要求…, 希望…. */
final class Entrusting {
    private static final PhraseSet DUTIES = PhraseSet.table("words/duty.txt");
    private static final PhraseSet MEANS = PhraseSet.of("根据", "按照", "结合", "依据", "依照", "视");
    private static final PhraseSet POLITE = PhraseSet.of(
            "请假", "请示", "请求", "请教", "请功", "请大家来", "请各位来", "请进", "请放心", "请问", "请看", "请听", "请坐", "请起立", "请鼓掌", "请予", "请审",
            "请批", "请大家翻", "请各位翻", "请翻", "请柬", "请多", "麻烦的");
    private static final PhraseSet ASSIGNING =
            PhraseSet.of("由", "请", "责成", "委托", "责令", "授权", "指定", "提请", "麻烦", "拜托", "劳烦", "有劳");
    private static final PhraseSet ASKING = PhraseSet.of("请", "要求", "希望");

    private static final PhraseSet ABLE = PhraseSet.of("能", "能够", "都能", "都能够", "均能", "可以");

    private Entrusting() {}

    /** 由…负责, 请…抓好, 责成…, 费用由县财政局承担. */
    static boolean in(Clause clause) {
        int i = clause.content();
        int to = ASSIGNING.endAt(clause.passageText(), i, clause.end());
        if (to < 0) {
            return charged(clause) || asked(clause, i);
        }
        boolean other = (to - i == 1 && Assignments.withinWord(clause, i)) || polite(clause, i) || Floor.given(clause);
        return !other && (clause.first(WordClass.VERB, to + 1) >= 0 || asked(clause, i));
    }

    /** 请教, 请假: words of their own, where 请教务处… asks somebody. */
    private static boolean polite(Clause clause, int at) {
        int end = POLITE.endAt(clause.passageText(), at);
        boolean named =
                end == at + 2 && !UnitPrefix.longest(clause, at + 1, false).isEmpty();
        return end > 0 && !named;
    }

    /** 请设计院出变更, 要求施工单位增加人手: whoever is named is asked for something, whether the tables know the verb or not. */
    private static boolean asked(Clause clause, int from) {
        if (Assignments.hopes(clause, from)) {
            return !UnitPrefix.longest(clause, from + 1, false).isEmpty();
        }
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

    /** 权属不清的由属地街道兜底, 费用由财政局承担: who is charged stands behind 由 in mid-clause; 项目由某集团投资 is a fact. */
    private static boolean charged(Clause clause) {
        int by = clause.find("由", clause.content() + 1);
        if (by < 0 || Assignments.withinWord(clause, by) || clause.quoted(by)) {
            return false;
        }
        List<UnitList.Item> units = UnitPrefix.longest(clause, Assignments.some(clause, by + 1), true);
        if (units.isEmpty()) {
            return false;
        }
        int after = units.get(units.size() - 1).end();
        String text = clause.passageText();
        // 船舶由各镇根据实际研判: what somebody goes by who is charged.
        boolean condition = after < clause.end() && (text.charAt(by - 1) == '的' || MEANS.endAt(text, after) > 0);
        // 钱由各组长去收: each of them, whatever it is that they do.
        boolean each = text.charAt(by + 1) == '各' && !clause.done() && !clause.narrates();
        return condition || each || DUTIES.endAt(text, Predicate.skipAdverbs(clause, after), clause.end()) >= 0;
    }

    /** 请各镇引以为戒，…: those who are asked to mind something, and go on with what is to be done. */
    static boolean toMind(Clause clause) {
        int asked = ASKING.endAt(clause.passageText(), clause.content(), clause.end());
        List<UnitList.Item> who = asked < 0 ? List.of() : UnitPrefix.longest(clause, asked, true);
        return !who.isEmpty()
                && Modals.insightEnd(clause, who.get(who.size() - 1).end()) > 0;
    }
}
