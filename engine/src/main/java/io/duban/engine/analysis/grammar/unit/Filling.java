package io.duban.engine.analysis.grammar.unit;

import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.List;

/** 独立主语: units that fill clauses of their own before the one that says what they do: 各乡镇，县公安局、交通局，要落实责任. */
public final class Filling {
    private static final int SHORTEST = 3;

    private Filling() {}

    /** （一）县公安局、各乡镇: the units that are all of a heading; none where it says anything else or names a speaker. */
    public static List<ResponsibleUnit> heading(Sentence sentence) {
        List<UnitList.Item> items =
                UnitList.read(sentence.passage().text(), sentence.hits(), sentence.labelEnd(), sentence.wordsEnd());
        // （二）食堂: so few characters are a subject.
        boolean others = items.stream()
                .anyMatch(item -> item.kind() == ResponsibleUnit.Kind.PERSON || item.end() - item.start() < SHORTEST);
        return others ? List.of() : UnitGrammar.with(sentence.passage(), items, Role.RESPONSIBLE, false, 1);
    }

    /** 不合格的班组，限三日内…: by when those have to do it who fill the clause before. */
    static boolean limited(Clause clause, int begin) {
        return clause.passageText().charAt(begin) == '限'
                && begin + 1 < clause.end()
                && Numerals.numeral(clause.passageText().charAt(begin + 1));
    }

    /** 要走访热心的村民，各组要建10人的护闸队，…: whom an order is about and who do not carry it out; 应到未到的单位 is a subject. */
    private static boolean sought(Clause named) {
        int modal = named.first(WordClass.MODAL, named.content());
        int at = modal < 0 ? -1 : named.hits().start(modal);
        return at >= 0 && named.passageText().charAt(at) != '应' && named.find("的", at) > at;
    }

    /** The units of the clauses right before this one, as far back as units are all that they hold. */
    static List<ResponsibleUnit> units(Clause clause, List<Clause> before, Role role) {
        List<ResponsibleUnit> units = new ArrayList<>();
        for (int i = before.size() - 1; i >= 0; i--) {
            Clause named = before.get(i);
            // 既当指挥员，又当战斗员: what somebody is to be.
            if ("即既又当做".indexOf(named.passageText().charAt(named.content())) >= 0) {
                break;
            }
            List<UnitList.Item> whole = named.endsInColon()
                            || named.beginsWith(WordClass.PREPOSITION)
                            || named.find("是", named.content()) >= 0
                            || sought(named)
                    ? List.of()
                    : UnitList.read(clause.passageText(), clause.hits(), named.content(), named.end());
            if (whole.isEmpty()) {
                break;
            }
            units.addAll(0, UnitGrammar.with(clause, whole, role, 0.85));
        }
        return units;
    }
}
