package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;

/**
 * 分组任务: crews that stand before a colon, with their work behind it: 接待组：到码头迎接来宾. A department before a colon may
 * as well be a speaker; a crew made for the work seldom is.
 */
final class Crews {
    private static final PhraseSet ENDS = PhraseSet.of("组", "专班", "分队", "小队", "突击队", "工作队");
    private static final PhraseSet HELD = PhraseSet.of("召开", "举行", "举办", "组织召开");
    private static final int LONGEST = 14;
    private static final int SHORTEST = 3;
    /** Too little to make an order of what stands behind: it may be a report. */
    private static final double DEPARTMENT = 0.5;

    private Crews() {}

    /** The crew whose label the first clause is, where the others tell of nothing done; else none. */
    static List<ResponsibleUnit> of(List<Clause> clauses) {
        return labelling(clauses, UnitGrammar.DOING).stream()
                .filter(unit -> ENDS.ends(unit.text()))
                .toList();
    }

    /** 办公室：周三前发通知, 各村：…: the department before a colon, for sentences that order something and name nobody else. */
    static List<ResponsibleUnit> department(List<Clause> clauses) {
        return labelling(clauses, DEPARTMENT).stream()
                .filter(unit ->
                        unit.kind() == ResponsibleUnit.Kind.NAMED || unit.text().startsWith("各"))
                // 西塘社区：召开护堤会: the title of a report.
                .filter(unit -> !HELD.begins(clauses.get(1).text()))
                .toList();
    }

    private static List<ResponsibleUnit> labelling(List<Clause> clauses, double confidence) {
        if (clauses.size() < 2) {
            return List.of();
        }
        Clause label = clauses.get(0);
        boolean stands = label.endsInColon()
                && label.end() - label.content() >= SHORTEST
                && label.end() - label.content() <= LONGEST
                && clauses.stream().noneMatch(clause -> clause.done() || clause.narrates());
        UnitList.Item item =
                stands ? UnitName.read(label.passageText(), label.hits(), label.content(), label.end(), true) : null;
        return item == null
                ? List.of()
                : UnitGrammar.with(label, List.of(item), ResponsibleUnit.Role.RESPONSIBLE, confidence);
    }

    /** 接待组：安排司机到车站: whom a crew arranges for has no part in its work. */
    static boolean arranges(Clause clause) {
        return clause.passageText().startsWith("安排", clause.content());
    }
}
