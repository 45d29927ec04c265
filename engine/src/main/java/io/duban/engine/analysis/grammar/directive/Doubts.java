package io.duban.engine.analysis.grammar.directive;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.LeadIns;
import io.duban.engine.analysis.grammar.clause.Predicate;
import io.duban.engine.analysis.grammar.unit.Demands;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.List;

/** 存疑: orders by their grammar that could as well name a topic, or tell of something. */
final class Doubts {
    private static final int FEW = 14;
    private static final String AFTER_OUR = "们市县区州省镇乡村局委院校厂司国单公部行所站办处科";
    /** However few the words are. */
    private static final PhraseSet FORBIDDEN = PhraseSet.of("不得", "严禁", "禁止", "不准", "不许", "绝不允许");

    private Doubts() {}

    /** An imperative outside of a point, a few words, a speaker's own affairs or a story with an order at its end. */
    static boolean about(Sentence sentence, List<Clause> clauses, double order) {
        boolean bare = order < 0.9 && sentence.heading() == 0 && !sentence.obliges() && !LeadIns.frames(clauses.get(0));
        boolean few = clauses.size() == 1
                && sentence.wordsEnd() - sentence.labelEnd() <= FEW
                && !(sentence.obliges() && listed(sentence))
                && !within(sentence, clauses.get(0))
                && !pointed(sentence, clauses.get(0));
        boolean story = clauses.size() > 1 && clauses.get(0).done() && !LeadIns.demandsPoints(clauses);
        boolean forbids = clauses.stream()
                .anyMatch(clause -> FORBIDDEN.first(clause.passageText(), clause.start(), clause.end()) >= 0);
        return (bare || few || story || firstPerson(sentence)) && !forbids && !Demands.in(clauses);
    }

    /** 一要加密巡堤；二要…: one of several, and no head of what follows. */
    private static boolean listed(Sentence sentence) {
        return "；;".indexOf(sentence.passage().text().charAt(sentence.end() - 1)) >= 0;
    }

    /** …。重点场所要落实消毒制度。: in the midst of a paragraph, of something what is to be done with it. */
    private static boolean within(Sentence sentence, Clause clause) {
        int modal = clause.first(WordClass.MODAL, clause.start());
        return sentence.start() > 0
                && sentence.labelEnd() == sentence.start()
                && modal >= 0
                && clause.hits().start(modal) > clause.content() + 2
                && Predicate.start(clause) > 0;
    }

    /** 2、水泵要按月保养。: a point of its own that says of something what is to become of it. */
    private static boolean pointed(Sentence sentence, Clause clause) {
        String text = sentence.passage().text();
        boolean alone = sentence.start() == 0 && sentence.end() == text.length() && !sentence.title();
        boolean numbered = sentence.labelEnd() > 0 && Characters.digit(text.charAt(0));
        int modal = clause.first(WordClass.MODAL, clause.start());
        return alone
                && numbered
                && Characters.endsSentence(text.charAt(text.length() - 1))
                && modal >= 0
                && clause.hits().start(modal) > clause.content();
    }

    /** 我, but not 我们 or 我县. */
    private static boolean firstPerson(Sentence sentence) {
        String text = sentence.passage().text();
        for (int i = sentence.start(); i + 1 < sentence.end(); i++) {
            if (text.charAt(i) == '我' && AFTER_OUR.indexOf(text.charAt(i + 1)) < 0) {
                return true;
            }
        }
        return false;
    }
}
