package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.LeadIns;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.grammar.clause.Reporting;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;

/** 讲话人: tells those who speak, ask and bring word of orders from those who are to carry them out. */
final class Speakers {
    private static final PhraseSet ASKING =
            PhraseSet.of("提醒", "要求", "强调", "指出", "希望", "并要求", "并强调", "号召", "勉励", "叮嘱", "告诫", "对大家提出", "提出");

    private static final PhraseSet SPEECHES = PhraseSet.of("讲话", "发言", "总结讲话", "作总结", "作讲话", "作总结讲话", "致辞", "作重要讲话");

    private static final PhraseSet TELLING = PhraseSet.of("分析", "通报", "传达", "总结", "回顾", "介绍", "解读", "汇报", "点评", "剖析");

    /** 副镇长部署下一步工作，一是…: who sets out at a meeting what others are to do. */
    private static final PhraseSet SETTING_OUT =
            PhraseSet.of("部署下一步", "部署下步", "部署下阶段", "部署近期", "部署当前", "安排下一步", "安排下步", "安排下阶段", "安排近期", "宣读");

    private static final PhraseSet TAKING_FLOOR = PhraseSet.of("发言", "总结", "讲话", "致辞", "总结发言", "总结讲话", "讲述");

    private static final int LONGEST_SAYING = 4;

    private Speakers() {}

    /** 麦校长看了操场，也对假期作了交代，提醒教师…: a person who asks others in a later clause, with no order before it. */
    static boolean speaks(List<Clause> clauses, int at) {
        boolean asks = false;
        for (int i = at + 1; i < clauses.size() && !asks && !UnitGrammar.ordered(clauses.get(i - 1)); i++) {
            Clause next = clauses.get(i);
            asks = (ASKING.endAt(next.passageText(), next.content(), next.end()) > 0
                            && (i == at + 1 || !next.startsWith("提出")))
                    || (i == at + 1 && next.startsWith("对") && next.endsInColon() && LeadIns.frames(next));
        }
        List<UnitList.Item> who =
                asks ? UnitPrefix.longest(clauses.get(at), clauses.get(at).content(), true) : List.of();
        return who.size() == 1 && who.get(0).kind() == ResponsibleUnit.Kind.PERSON;
    }

    /** 柳坪乡召开清沟推进会，会议要求…: who held a meeting that the next clause tells of. */
    static boolean convenes(Clause clause) {
        return Reporting.convenes(clause, clause.content()) && !UnitGrammar.ordered(clause);
    }

    /** 由项目经理王强发言，…: whose turn it was to speak, behind 由 at the offset. */
    static boolean takesFloor(Clause clause, int by) {
        if (by >= clause.end() || clause.passageText().charAt(by) != '由') {
            return false;
        }
        List<UnitList.Item> who = UnitPrefix.longest(clause, by + 1, true);
        return who.size() == 1
                && who.get(0).kind() == ResponsibleUnit.Kind.PERSON
                && TAKING_FLOOR.endAt(clause.passageText(), who.get(0).end(), clause.end()) > 0;
    }

    /** 王强在会上强调，…; 镇长王强总结：…: a person who demands, or with no more than a way of speaking before a colon. */
    static boolean speaker(Clause clause, UnitList.Item item) {
        boolean person = item.kind() == ResponsibleUnit.Kind.PERSON;
        if (Conveying.tells(clause, item)
                || (clause.endsInColon() && LeadIns.frames(clause))
                || (person
                        && (LeadIns.frames(clause)
                                || SPEECHES.endAt(clause.passageText(), item.end()) == clause.end()))) {
            return true;
        }
        boolean tells =
                TELLING.endAt(clause.passageText(), Predicate.skipAdverbs(clause, item.end()), clause.end()) > 0;
        if (person
                && !UnitGrammar.ordered(clause)
                && SETTING_OUT.endAt(clause.passageText(), item.end(), clause.end()) > 0) {
            return true;
        }
        if (person && tells && clause.endsInColon() && !UnitGrammar.ordered(clause)) {
            return true;
        }
        return person
                && clause.end() - item.end() <= LONGEST_SAYING
                && clause.endsInColon()
                && !UnitGrammar.ordered(clause)
                && !Roles.follows(clause.passageText(), item.end());
    }
}
