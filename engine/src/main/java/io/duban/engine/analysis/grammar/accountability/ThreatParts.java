package io.duban.engine.analysis.grammar.accountability;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.unit.Assignments;
import io.duban.engine.analysis.grammar.unit.UnitList;
import io.duban.engine.analysis.grammar.unit.UnitPrefix;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/**
 * 条款构成: what a threat consists of, each as it stands and empty where it is not said.
 *
 * @param condition in which case: 对弄虚作假的, 逾期未完成的
 * @param actor who acts then: 县纪委监委
 * @param consequence what follows: 严肃追责
 */
record ThreatParts(String condition, String actor, String consequence) {
    private static final PhraseSet ENFORCED = PhraseSet.of("实行", "实施", "坚持", "严格执行", "落实");

    /**
     * The parts of a clause.
     *
     * @param clause that has the sanction
     * @param from where the case begins, which may be clauses before
     * @param sanction where the words of the sanction begin
     */
    static ThreatParts of(Clause clause, int from, int sanction) {
        List<UnitList.Item> actors = actors(clause, sanction);
        boolean head = !actors.isEmpty() && actors.get(0).start() == clause.content();
        int rest = head ? pastModal(clause, end(actors)) : clause.content();
        String condition = from < clause.start() ? words(clause, from, clause.start()) : "";
        int of = Characters.findLast(clause.passageText(), '的', rest + 2, sanction);
        if (condition.isEmpty() && of > 0) {
            condition = words(clause, rest, of + 1);
            rest = of + 1;
        }
        rest = head || actors.isEmpty() ? rest : end(actors);
        String actor = actors.isEmpty() ? "" : words(clause, actors.get(0).start(), end(actors));
        return new ThreatParts(condition, actor, words(clause, rest, clause.end()));
    }

    /** 防火工作实行一票否决: the rule itself is the threat; 实行一票否决 behind other means is one of them. */
    static boolean ruled(Clause clause) {
        return clause.contains("一票否决")
                && ENFORCED.first(clause.passageText(), clause.content(), clause.end()) > clause.content()
                && !clause.narrates();
    }

    private static int end(List<UnitList.Item> items) {
        return items.get(items.size() - 1).end();
    }

    private static int pastModal(Clause clause, int offset) {
        return Math.max(offset, clause.hits().longestAt(WordClass.MODAL, offset));
    }

    /** Those behind 由, or a body that stands at the head; a person there is who is struck. */
    private static List<UnitList.Item> actors(Clause clause, int sanction) {
        int by = clause.find("由", clause.content());
        if (by >= 0 && by < sanction && !Assignments.withinWord(clause, by)) {
            return UnitPrefix.longest(clause, by + 1, true);
        }
        List<UnitList.Item> items = UnitPrefix.longest(clause, clause.content(), false);
        boolean bodies = items.stream().allMatch(item -> item.kind() == Kind.NAMED && item.end() <= sanction);
        boolean acts = !items.isEmpty() && clause.hits().longestAt(WordClass.MODAL, end(items)) > 0;
        return bodies && acts ? items : List.of();
    }

    /** The words between two offsets without blanks and marks at either end. */
    private static String words(Clause clause, int from, int to) {
        String text = clause.passageText();
        int start = from;
        int end = to;
        while (start < end && bare(text.charAt(start))) {
            start++;
        }
        while (end > start && bare(text.charAt(end - 1))) {
            end--;
        }
        return clause.sentence().passage().quote(start, end);
    }

    private static boolean bare(char c) {
        return Characters.blank(c) || Characters.endsClause(c) || Characters.endsSentence(c);
    }
}
