package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit.Kind;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.Hits;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/**
 * 人名: a person as the subject of a clause, by a post and a name (会计王小满), a form of address (老梁), or a name called
 * (蒋平你…).
 */
final class PersonSubject {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 3;

    private static final int OTHERS = WordClass.mask(WordClass.MODAL, WordClass.ADVERB, WordClass.PROHIBITION);

    private static final int FORBIDDING = WordClass.mask(WordClass.PROHIBITION);

    private PersonSubject() {}

    /**
     * The persons that the offset begins with, or nobody.
     *
     * @param assigned whether a word before it (由, 请) vouches for a name
     */
    static List<UnitList.Item> at(Clause clause, int begin, boolean assigned) {
        List<UnitList.Item> persons = new ArrayList<>();
        int end = one(clause, begin, assigned);
        int start = begin;
        while (end > 0) {
            persons.add(new UnitList.Item(start, end, Kind.PERSON));
            start = end + 1;
            int next = joins(clause, end) ? one(clause, start, assigned) : -1;
            if (next < 0) {
                break;
            }
            end = next;
        }
        boolean acts = end > 0 && (assigned || addressed(clause, end) || UnitPrefix.predicateAt(clause, end));
        return acts ? persons : List.of();
    }

    /** End of one person's post and name, or -1. */
    private static int one(Clause clause, int begin, boolean assigned) {
        int post = clause.hits().longestAt(WordClass.PERSON, begin);
        int name = Math.max(post, begin);
        int end = called(clause, name);
        return end > 0 ? end : full(clause, name, !assigned && post < 0);
    }

    /** 马志强|管账: a verb of one character may end the name, where another verb stands behind it. */
    private static boolean longer(Clause clause, int end) {
        Hits hits = clause.hits();
        return hits.longestAt(WordClass.VERB, end) == end + 1
                && !hits.anyAt(OTHERS, end)
                && hits.longestAt(WordClass.VERB, end + 1) > end + 2;
    }

    private static boolean joins(Clause clause, int end) {
        return end < clause.end() && "、和".indexOf(clause.passageText().charAt(end)) >= 0;
    }

    /** Whether 你 follows: who is spoken to, named before the pronoun (周老师你管钥匙). */
    static boolean addressed(Clause clause, int end) {
        return end < clause.end() && clause.passageText().charAt(end) == '你';
    }

    /** End of 老梁, 小郭, or -1. */
    private static int called(Clause clause, int begin) {
        int end = begin + SHORTEST;
        boolean name = end < clause.end() && PersonName.familiar(clause.passageText(), begin, end);
        return name ? end : -1;
    }

    /** End of a name in full, behind which the clause goes on with what is done, or only with 你; else -1. */
    private static int full(Clause clause, int begin, boolean called) {
        String text = clause.passageText();
        // 网格员|严禁…: what is forbidden, though 严 is a surname.
        if (begin + SHORTEST >= clause.end()
                || clause.hits().anyAt(FORBIDDING, begin)
                || !PersonName.begins(text, begin, clause.end())) {
            return -1;
        }
        for (int end = begin + SHORTEST; end <= Math.min(begin + LONGEST, clause.end() - 1); end++) {
            if (!Characters.han(text.charAt(end - 1))) {
                return -1;
            }
            boolean goesOn = joins(clause, end) || (UnitPrefix.predicateAt(clause, end) && !longer(clause, end));
            if (addressed(clause, end) || (!called && goesOn)) {
                return end;
            }
        }
        return -1;
    }
}
