package io.duban.engine.analysis.wording;

import io.duban.api.record.Slip;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.CharacterSet;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * 成对符号: quotation marks and brackets without their other half. A pair may span two lines, as far as a reader can
 * tell one broken in two from one never closed; a number such as 1） has no first half, and quoted paragraphs open anew.
 */
final class Pairs {
    private static final String OPENING = "《（〔【“";
    private static final String CLOSING = "》）〕】”";
    private static final CharacterSet HALVES = CharacterSet.of(OPENING + CLOSING + "()");
    private static final PhraseSet ROUND = PhraseSet.of("）", ")");

    private Pairs() {}

    /** A mark that is still without its other half. */
    private record Mark(Passage passage, int at, int pair) {}

    static void find(List<Passage> passages, List<Slip> slips) {
        Deque<Mark> before = new ArrayDeque<>();
        for (Passage passage : passages) {
            Deque<Mark> open = new ArrayDeque<>();
            String text = passage.text();
            for (int i = 0; i < text.length(); i++) {
                if (!HALVES.has(text.charAt(i))) {
                    continue;
                }
                char c = half(text.charAt(i));
                int opens = OPENING.indexOf(c);
                int closes = CLOSING.indexOf(c);
                if (opens >= 0) {
                    open.push(new Mark(passage, i, opens));
                } else if (closes >= 0 && !take(open, closes) && !take(before, closes) && !numbers(text, i)) {
                    report(new Mark(passage, i, closes), slips);
                }
            }
            before.forEach(mark -> report(mark, slips));
            before = open;
        }
        before.forEach(mark -> report(mark, slips));
    }

    /** Takes away the innermost open mark of that pair, whatever else is open: marks that cross are not our concern. */
    private static boolean take(Deque<Mark> open, int pair) {
        for (Iterator<Mark> marks = open.iterator(); marks.hasNext(); ) {
            if (marks.next().pair() == pair) {
                marks.remove();
                return true;
            }
        }
        return false;
    }

    /** 1）, 一）, a): the number of a point. */
    private static boolean numbers(String text, int at) {
        if (!ROUND.begins(text.substring(at, at + 1)) || at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return before < 128 ? Character.isLetterOrDigit(before) : "一二三四五六七八九十".indexOf(before) >= 0;
    }

    /** Quotation marks that are not closed may open a quotation of several paragraphs. */
    private static void report(Mark mark, List<Slip> slips) {
        boolean quotes = OPENING.charAt(mark.pair()) == '“';
        boolean opens = OPENING.indexOf(half(mark.passage().text().charAt(mark.at()))) >= 0;
        boolean ends = Characters.endsSentence(
                mark.passage().text().charAt(mark.passage().text().length() - 1));
        if (quotes && opens && mark.at() == 0 && ends) {
            return;
        }
        String other = String.valueOf((opens ? CLOSING : OPENING).charAt(mark.pair()));
        slips.add(SlipReader.slip(mark.passage(), mark.at(), mark.at() + 1, Slip.Kind.UNPAIRED, other, 0.8));
    }

    /** The full-width form. */
    private static char half(char c) {
        return c == '(' ? '（' : c == ')' ? '）' : c;
    }
}
