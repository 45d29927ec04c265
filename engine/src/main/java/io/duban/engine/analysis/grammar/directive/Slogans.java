package io.duban.engine.analysis.grammar.directive;

import io.duban.api.document.Location;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;
import java.util.stream.IntStream;

/** 口号: appeals in set phrases, to everybody and nobody: 我们要…，谱写…新篇章. */
final class Slogans {
    private static final PhraseSet SLOGANS = PhraseSet.table("words/slogan.txt");
    private static final PhraseSet OFFICES = PhraseSet.of("各级", "各地", "各部门", "各单位", "上下", "各镇", "各乡");

    private Slogans() {}

    /** Whether the sentence has a set phrase, and asks nothing of anybody definite or of those in office. */
    static boolean only(Sentence sentence, List<Clause> clauses, Clues clues) {
        return !clues.units().isEmpty()
                && !clues.acting()
                && !clues.bound()
                && SLOGANS.first(sentence.passage().text(), sentence.start(), sentence.end()) >= 0
                && IntStream.range(0, clauses.size()).noneMatch(at -> charges(clauses, at, clues));
    }

    /** 各级各部门在抓好防汛的同时，也要…: those in office are charged by their clause or the next, if that is no set phrase. */
    private static boolean charges(List<Clause> clauses, int at, Clues clues) {
        Clause clause = clauses.get(at);
        Location place = clause.location();
        boolean office =
                clues.units().stream().anyMatch(unit -> place.encloses(unit.location()) && OFFICES.within(unit.text()));
        return office
                && clauses.subList(at, Math.min(at + 2, clauses.size())).stream()
                        .anyMatch(Slogans::orders);
    }

    private static boolean orders(Clause clause) {
        return SLOGANS.first(clause.passageText(), clause.start(), clause.end()) < 0 && Modals.order(clause);
    }
}
