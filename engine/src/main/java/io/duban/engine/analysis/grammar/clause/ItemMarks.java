package io.duban.engine.analysis.grammar.clause;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;

/** 条目记号: numbers and letters at the head of a clause that the outline does not know, which are no words of it. */
final class ItemMarks {
    private ItemMarks() {}

    /** a. 供电所要…, B）供电所要…: past the letter that numbers an item. */
    static int afterLetter(String text, int start, int to) {
        boolean letter = start + 2 < to
                && (text.charAt(start) | 0x20) >= 'a'
                && (text.charAt(start) | 0x20) <= 'h'
                && ".．、）)".indexOf(text.charAt(start + 1)) >= 0;
        return letter ? Characters.skipBlanks(text, start + 2, to) : start;
    }

    /** 会议要求：一、各单位要…, 会议要求：1）各单位要…, 会议要求：一是各单位要…: past the number of a point that a colon leads in, but not in 一、二组. */
    static int afterNumber(String text, int from, int start, int to) {
        if (from > 0 && start < to && Characters.colon(text.charAt(from - 1))) {
            int bracket = afterBracketed(text, start, to);
            if (bracket > start) {
                return bracket;
            }
        }
        int end = Numerals.end(text, start);
        if (from == 0 || end == start || end >= to) {
            return start;
        }
        if (end == start + 1 && text.charAt(end) == '是' && Numerals.chinese(text.charAt(start))) {
            return end + 1;
        }
        boolean point = Characters.colon(text.charAt(from - 1))
                && "、.．）)".indexOf(text.charAt(end)) >= 0
                && Numerals.end(text, end + 1) == end + 1;
        return point ? Characters.skipBlanks(text, end + 1, to) : start;
    }

    /** 并要求：（1）各单位要…. */
    private static int afterBracketed(String text, int start, int to) {
        if (Characters.bracket(text.charAt(start)) <= 0) {
            return start;
        }
        int end = Numerals.end(text, start + 1);
        boolean number = end > start + 1 && end + 1 < to && Characters.bracket(text.charAt(end)) < 0;
        return number ? Characters.skipBlanks(text, end + 1, to) : start;
    }
}
