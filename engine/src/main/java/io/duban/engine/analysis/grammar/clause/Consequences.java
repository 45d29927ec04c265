package io.duban.engine.analysis.grammar.clause;

import io.duban.engine.analysis.grammar.clause.Sanctions.Sanction;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** 后果: what is a threat only behind the case it follows from: 当月绩效清零, 停岗三天, 按失职论处. */
public final class Consequences {
    private static final PhraseSet CONSEQUENCES = PhraseSet.table("words/consequence.txt");
    private static final PhraseSet BY = PhraseSet.of("按", "依照", "依据", "依");
    private static final PhraseSet TREATMENTS = PhraseSet.of("处理", "处分", "追究", "惩处", "处罚", "论处", "办");
    private static final PhraseSet SUSPENDED = PhraseSet.of("天", "周", "个月", "个星期", "个班", "年", "次", "轮", "学期");

    private Consequences() {}

    /** What follows from a failing in words that are no sanction elsewhere: 到县委常委会上说明, 当月绩效清零. */
    public static @Nullable Sanction in(Clause clause) {
        String text = clause.passageText();
        if (clause.startsWith("是") || clause.startsWith("不是")) {
            return null;
        }
        for (int start = clause.start(); start < clause.end(); start++) {
            int end = CONSEQUENCES.endAt(text, start, clause.end());
            if (end > 0 && SanctionMentions.threatens(clause, start, end)) {
                return new Sanction(start, end, WordClass.SANCTION, true);
            }
        }
        Sanction suspension = suspension(clause);
        return suspension != null ? suspension : byRule(clause);
    }

    /** 停岗三天, but not 停水一天. */
    private static @Nullable Sanction suspension(Clause clause) {
        int start = clause.find("停", clause.start());
        boolean supply = start >= 0
                && start + 1 < clause.end()
                && "水电气产业用运车放止留".indexOf(clause.passageText().charAt(start + 1)) >= 0;
        int end = start < 0 || supply ? -1 : Sanctions.amount(clause, start + 1, SUSPENDED);
        return end < 0 ? null : new Sanction(start, end, WordClass.SANCTION, true);
    }

    /** 按《…责任制》处理, 按失职办. */
    private static @Nullable Sanction byRule(Clause clause) {
        int start = BY.first(clause.passageText(), clause.content(), clause.end());
        int end = TREATMENTS.startBefore(clause.passageText(), clause.start(), clause.end());
        return start < 0 || end <= start ? null : new Sanction(start, clause.end(), WordClass.SANCTION, true);
    }
}
