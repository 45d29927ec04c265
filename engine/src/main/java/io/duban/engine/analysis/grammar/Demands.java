package io.duban.engine.analysis.grammar;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 要求某某…: who speaks at the meeting and whom he wants to act, in one clause: 王强在讲话中要求各镇加密巡查. */
final class Demands {
    private static final PhraseSet DEMANDING = PhraseSet.of("要求", "强调", "指出");
    /** 按照要求, 提出要求, 工作要求: not somebody who demands. */
    private static final String NO_SPEAKER = "的按照据出各项关本此作明新高定务质策有目标规法级";

    private static final int LONGEST_SPEAKER = 12;

    private Demands() {}

    /** Where those begin of whom something is demanded, behind a short speaker; -1 where nobody is. */
    static int end(Clause clause) {
        String text = clause.passageText();
        int at = DEMANDING.first(text, clause.start(), Math.min(clause.end(), clause.start() + LONGEST_SPEAKER + 2));
        if (at <= clause.content() || NO_SPEAKER.indexOf(text.charAt(at - 1)) >= 0) {
            return -1;
        }
        int after = DEMANDING.endAt(text, at);
        int modal = clause.first(WordClass.MODAL, clause.start());
        boolean ordered = modal >= 0 && clause.hits().start(modal) < at;
        boolean list = Characters.find(text, '、', clause.start(), at) >= 0;
        boolean speaks =
                !ordered && !list && !clause.beginsWith(WordClass.PREPOSITION) && !Reporting.quotesUpperLevel(clause);
        List<UnitList.Item> units = speaks ? UnitPrefix.longest(clause, after, true) : List.of();
        return units.isEmpty() ? -1 : after;
    }
}
