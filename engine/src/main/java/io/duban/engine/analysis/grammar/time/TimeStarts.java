package io.duban.engine.analysis.grammar.time;

import io.duban.engine.analysis.lexicon.Lexicon;
import java.util.BitSet;

/** 时间起始字: characters with which some time begins; at any other the time grammars need not look, and most are other. */
final class TimeStarts {
    private static final String WORDS = "“第未接年月日天周星礼季旬学半上下本这今明后大次翌午当去往前昨首全岁末期花集休夜傍凌早中晚提限隔每逐按双多利用内底节农阴旧正腊冬初廿";
    private static final String NUMERALS_AND_MASKS = "0123456789０１２３４５６７８９〇零一二两三四五六七八九十百Xx×*＊Ｘ＿_";
    private static final BitSet STARTS = starts();

    private TimeStarts() {}

    static boolean at(char c) {
        return STARTS.get(c);
    }

    private static BitSet starts() {
        BitSet starts = new BitSet(1 << Character.SIZE);
        WORDS.chars().forEach(starts::set);
        // Listed, since to ask of all characters whether they are numerals takes a tenth of a whole check.
        NUMERALS_AND_MASKS.chars().forEach(starts::set);
        Lexicon.table("words/season.txt").forEach(word -> starts.set(word.charAt(0)));
        Lexicon.table("words/duration-other.txt").forEach(word -> starts.set(word.charAt(0)));
        return starts;
    }
}
