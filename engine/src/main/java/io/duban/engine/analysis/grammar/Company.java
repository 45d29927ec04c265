package io.duban.engine.analysis.grammar;

import io.duban.api.record.OutlineItem;
import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.LeadIns;
import io.duban.engine.analysis.grammar.directive.DirectiveGrammar;
import io.duban.engine.analysis.grammar.directive.Orders;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.WordClass;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * 上下文: what a sentence means among its neighbours. 县农业农村局组织农技人员下村 is an order between orders and a report
 * between reports, so a reader goes by the sentences around it in the same passage.
 */
public final class Company {
    private Company() {}

    /** The readings, with the tentative directives that stand among directives and without the others. */
    public static List<SentenceReader.Reading> settle(
            List<SentenceReader.Reading> readings, List<OutlineItem> outline) {
        List<SentenceReader.Reading> settled = new ArrayList<>();
        BitSet amongOrders = amongOrders(readings);
        // 查摆出三个问题：一是…；二是…: the points of a list are what its lead-in says that they are.
        boolean tellsPoints = false;
        BitSet listedLines = ToldList.lines(
                readings.stream().map(SentenceReader.Reading::sentence).toList());
        for (int i = 0; i < readings.size(); i++) {
            SentenceReader.Reading reading = readings.get(i);
            boolean carriesOn = carriesOn(readings, i);
            boolean next = i > 0
                    && reading.sentence().labelled()
                    && reading.sentence().shares(readings.get(i - 1).sentence());
            tellsPoints = (carriesOn || next) ? tellsPoints : LeadIns.tellsPoints(reading.sentence());
            boolean listed = listedLines.get(i);
            boolean alone = tentative(reading) && !amongOrders.get(i);
            boolean told = tellsPoints && (!carriesOn || reading.sentence().labelled());
            boolean vouched = (reading.directive() == null || alone) && Attribution.vouches(readings, i, outline);
            settled.add(
                    vouched && !listed
                            ? reading.asTask()
                            : alone || told || listed ? reading.withoutDirective() : reading);
        }
        return settled;
    }

    /** Whether a semicolon before the sentence makes it part of what began above it. */
    private static boolean carriesOn(List<SentenceReader.Reading> readings, int at) {
        if (at == 0) {
            return false;
        }
        Sentence before = readings.get(at - 1).sentence();
        char last = before.passage().text().charAt(before.end() - 1);
        return (last == '；' || last == ';') && before.shares(readings.get(at).sentence());
    }

    /** Those in whose passage the nearest one that is sure of itself, on either side, orders something. */
    private static BitSet amongOrders(List<SentenceReader.Reading> readings) {
        BitSet among = new BitSet(readings.size());
        addBeside(among, readings, 0, 1);
        addBeside(among, readings, readings.size() - 1, -1);
        return among;
    }

    /** Walks in one direction and adds those that have an order behind them, and nothing surer between. */
    private static void addBeside(BitSet among, List<SentenceReader.Reading> readings, int from, int step) {
        boolean orders = false;
        for (int i = from; i >= 0 && i < readings.size(); i += step) {
            SentenceReader.Reading reading = readings.get(i);
            orders &= i == from
                    || reading.sentence().shares(readings.get(i - step).sentence());
            if (orders) {
                among.set(i);
            }
            double head = tentative(reading) ? 0 : head(reading);
            if (!tentative(reading)) {
                orders = reading.directive() != null || head >= DirectiveGrammar.TENTATIVE * 2 || (orders && head > 0);
            }
        }
    }

    /** 三要抓好演练。, 要强化督办。: how sure it is that the head of a point orders, whose words tell what stands around it; else 0. */
    private static double head(SentenceReader.Reading reading) {
        Sentence sentence = reading.sentence();
        List<Clause> clauses = Clause.of(sentence);
        boolean brief = reading.directive() == null && !clauses.isEmpty() && LeadIns.brief(sentence, clauses);
        return brief
                        && (sentence.labelled()
                                || LeadIns.frames(clauses.get(0))
                                || clauses.get(0).beginsWith(WordClass.MODAL))
                ? Orders.confidence(sentence, clauses)
                : 0;
    }

    private static boolean tentative(SentenceReader.Reading reading) {
        return reading.directive() != null && reading.directive().confidence() <= DirectiveGrammar.TENTATIVE;
    }
}
