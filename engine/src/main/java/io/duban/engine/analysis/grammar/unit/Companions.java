package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 会同单位: those with whom the subject acts. */
final class Companions {
    private static final PhraseSet FORMING = PhraseSet.of("组成", "组建", "成立", "派出", "抽调", "设立", "成立了", "组建了", "组成了");

    private static final PhraseSet TOGETHER = PhraseSet.of("会同", "联合", "商请");

    private Companions() {}

    /** Whether a verb stands there, and nobody's name that begins like one (建设单位). */
    private static boolean deed(Clause clause, int at) {
        int verb = clause.hits().longestAt(WordClass.VERB, at);
        return verb > at + 1
                && (verb == clause.end()
                        || Numerals.numeral(clause.passageText().charAt(verb)));
    }

    /** 会同Y: those who act along with the subject. */
    static List<ResponsibleUnit> of(Clause clause) {
        int at = TOGETHER.first(clause.passageText(), clause.start(), clause.end());
        // 组成联合督查组: what a body is called; 联合盘点: what all of them do.
        return at < 0 || FORMING.startBefore(clause.passageText(), clause.start(), at) >= 0 || deed(clause, at + 2)
                ? List.of()
                : UnitGrammar.with(clause, UnitPrefix.longest(clause, at + 2, true), Role.SUPPORT, 0.8);
    }
}
