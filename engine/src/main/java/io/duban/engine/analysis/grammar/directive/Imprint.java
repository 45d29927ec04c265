package io.duban.engine.analysis.grammar.directive;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Sentence;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.WordClass;

/** 版记, 落款: a line that only says who printed or signed, and on which day: 青石县人民政府办公室　2026年4月17日印发. */
final class Imprint {
    private static final PhraseSet PRINTED = PhraseSet.of("印发", "印", "印制", "编印", "制发", "印送", "发布", "整理");
    private static final int LONGEST = 60;

    private Imprint() {}

    static boolean is(Sentence sentence) {
        String text = sentence.passage().text();
        if (sentence.labelled() || sentence.start() > 0 || sentence.end() < text.length() || text.length() > LONGEST) {
            return false;
        }
        int printed = PRINTED.startBefore(text, 0, text.length());
        int day = Characters.dropBlanks(text, 0, printed < 0 ? text.length() : printed);
        int date = day;
        while (date > 0 && ofDate(text.charAt(date - 1))) {
            date--;
        }
        boolean full = day > date + 1 && text.charAt(day - 1) == '日' && Characters.find(text, '年', date, day) >= 0;
        boolean apart = full && (date == 0 || printed >= 0 || Characters.blank(text.charAt(date)));
        return apart && !says(sentence, date);
    }

    private static boolean ofDate(char c) {
        return Numerals.numeral(c) || Characters.blank(c) || Characters.mask(c) || "年月日".indexOf(c) >= 0;
    }

    private static boolean says(Sentence sentence, int to) {
        String text = sentence.passage().text();
        for (int i = 0; i < to; i++) {
            if (Characters.endsClause(text.charAt(i))) {
                return true;
            }
        }
        return sentence.hits().any(WordClass.MODAL, 0, to);
    }
}
