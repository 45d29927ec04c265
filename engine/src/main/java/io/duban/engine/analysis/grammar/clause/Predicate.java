package io.duban.engine.analysis.grammar.clause;

import io.duban.engine.analysis.lexicon.WordClass;

/** 谓语: the verb of a clause, past its modal and its adverbs. */
public final class Predicate {
    private Predicate() {}

    /** 部署, 起草: whether a verb of several characters begins at the offset. */
    public static boolean deed(Clause clause, int offset) {
        return clause.hits().longestAt(WordClass.VERB, offset) > offset + 1;
    }

    /** Where the verb of a clause begins: after its modal or at its beginning; -1 for none. */
    public static int start(Clause clause) {
        int modal = clause.first(WordClass.MODAL, clause.start());
        int from = modal >= 0 ? clause.hits().end(modal) : clause.content();
        int verb = skipAdverbs(clause, from);
        return clause.hits().longestAt(WordClass.VERB, verb) > 0 ? verb : -1;
    }

    /** Past the adverbs that begin at an offset; where a verb is longer than the adverb, it is the verb (实施). */
    public static int skipAdverbs(Clause clause, int from) {
        int i = from;
        int adverb = clause.hits().longestAt(WordClass.ADVERB, i);
        while (adverb > 0 && adverb <= clause.end() && clause.hits().longestAt(WordClass.VERB, i) <= adverb) {
            i = adverb;
            adverb = clause.hits().longestAt(WordClass.ADVERB, i);
        }
        return i;
    }
}
