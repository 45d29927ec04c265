package io.duban.engine.analysis.grammar.unit;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 责任归属: sentences that only say who is answerable (校长是第一责任人) and set no work that a day could end. */
public final class Answerable {
    private static final PhraseSet ENDS = PhraseSet.of("责任人", "责任主体", "责任单位", "总负责人", "总负责", "总指挥", "总召集人");
    private static final PhraseSet LINKS = PhraseSet.of("是", "为", "作为");
    private static final int ORDERS = WordClass.mask(WordClass.MODAL, WordClass.PROHIBITION);
    private static final int LONGEST_LEAD_IN = 6;

    private Answerable() {}

    /** Whether all clauses say so, but for a lead-in such as 会议强调. */
    public static boolean only(List<Clause> clauses) {
        boolean found = false;
        for (Clause clause : clauses) {
            boolean leadIn = clause.length() <= LONGEST_LEAD_IN && clause.has(WordClass.SAYING);
            if (!leadIn && !says(clause)) {
                return false;
            }
            found |= !leadIn;
        }
        return found;
    }

    /** Whether the clause ends by naming who is answerable. */
    static boolean ends(Clause clause) {
        return ENDS.startBefore(clause.passageText(), clause.start(), clause.end()) >= 0;
    }

    private static boolean says(Clause clause) {
        int from = clause.start() + 1;
        return ends(clause)
                && LINKS.first(clause.passageText(), from, clause.end()) >= 0
                && clause.firstOf(ORDERS, clause.start()) < 0;
    }
}
