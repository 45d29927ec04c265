package io.duban.engine.analysis.grammar;

import io.duban.engine.analysis.grammar.clause.Clause;
import io.duban.engine.analysis.grammar.clause.LeadIns;
import io.duban.engine.analysis.grammar.clause.Reporting;
import io.duban.engine.analysis.grammar.directive.Modals;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Outline;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.BitSet;
import java.util.List;

/** 列举: lines below a sentence that says what they are: 检查发现以下问题：, 家长代表提出建议，包括：. They order nothing by themselves. */
final class ToldList {
    /** How the line behind a list takes it up. */
    private static final PhraseSet BEHIND = PhraseSet.of(
            "针对", "会议", "以上", "上述", "这些", "对此", "为此", "同时", "最后", "经", "下一步", "下步", "综上", "总之", "因此", "大家", "与会");

    private static final PhraseSet PROPOSALS = PhraseSet.of("建议，", "建议,", "建议：", "建议:", "诉求：", "诉求:", "愿望：", "意见建议");

    private ToldList() {}

    /** Which of the sentences, in the order of the text, are lines of such a list and only tell. */
    static BitSet lines(List<Sentence> sentences) {
        BitSet lines = new BitSet(sentences.size());
        Sentence leadIn = null;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (leadIn != null && goesOn(leadIn, sentences.get(i - 1), sentence)) {
                lines.set(i, tells(leadIn, sentence));
            } else {
                leadIn = begins(sentence) ? sentence : null;
            }
        }
        return lines;
    }

    /** Whether a sentence, the last of its paragraph, leads in a list of what is wrong, was done or is proposed. */
    private static boolean begins(Sentence sentence) {
        String text = sentence.passage().text();
        // 一、绿化问题：: a heading names what is dealt with.
        return sentence.end() == text.length()
                && !sentence.labelled()
                && Characters.colon(text.charAt(text.length() - 1))
                && (LeadIns.tellsBelow(sentence) || proposes(sentence));
    }

    /** Whether the list still goes on with a sentence behind the one before it. */
    private static boolean goesOn(Sentence leadIn, Sentence before, Sentence sentence) {
        if (sentence.shares(before)) {
            return true;
        }
        String text = sentence.passage().text();
        boolean first = before.shares(leadIn);
        // Numbers of a list go on with numbers of its kind, and lines without one with such lines.
        boolean alike = first || sentence.labelled() == before.labelled();
        boolean heading = sentence.title() || Characters.colon(text.charAt(text.length() - 1));
        boolean anew = !first && sentence.labelled() && !labelOf(sentence).equals(labelOf(before));
        return alike && !heading && !anew && BEHIND.endAt(text, sentence.labelEnd()) < 0;
    }

    /** Whether a line of the list only tells: one of several faults may say what must be done about it, a proposal orders nothing. */
    private static boolean tells(Sentence leadIn, Sentence sentence) {
        return proposes(leadIn) || Clause.of(sentence).stream().noneMatch(Modals::order);
    }

    private static boolean proposes(Sentence sentence) {
        List<Clause> clauses = Clause.of(sentence);
        return PROPOSALS.first(sentence.passage().text(), sentence.start(), sentence.end()) >= 0
                && !clauses.isEmpty()
                && Reporting.reports(clauses.get(0));
    }

    /** The label without its number: what the next label of the same series looks like. */
    private static String labelOf(Sentence sentence) {
        String text = sentence.passage().text();
        int end = Outline.labelEnd(text, sentence.start());
        return end < 0 ? "" : text.substring(end - 1, end);
    }
}
