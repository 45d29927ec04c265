package io.duban.engine.analysis.grammar;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.lexicon.Lexicon;
import java.util.BitSet;

/** 时间起始字: characters with which some time begins; at any other the time grammars need not look, and most are other. */
final class TimeStarts {
    private static final String WORDS = "“第未接年月日天周星礼季旬学半上下本这今明后大次翌午当去往前昨首全岁末期花集休夜傍凌早中晚提限隔每逐按双多利用内底节";
    private static final BitSet STARTS = starts();

    private TimeStarts() {}

    static boolean at(char c) {
        return STARTS.get(c);
    }

    private static BitSet starts() {
        BitSet starts = new BitSet(1 << Character.SIZE);
        WORDS.chars().forEach(starts::set);
        Lexicon.table("words/season.txt").forEach(word -> starts.set(word.charAt(0)));
        Lexicon.table("words/duration-other.txt").forEach(word -> starts.set(word.charAt(0)));
        for (int c = 0; c < 1 << Character.SIZE; c++) {
            if (Numerals.numeral((char) c) || Characters.mask((char) c)) {
                starts.set(c);
            }
        }
        return starts;
    }
}
