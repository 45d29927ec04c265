package io.duban.engine.analysis.layout;

import io.duban.api.record.OutlineStyle;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 序号: the number in front of a point.
 *
 * @param style how it is written
 * @param number its value, from 1
 * @param start first character
 * @param end where the text behind it begins
 */
record Label(OutlineStyle style, int number, int start, int end) {
    private static final PhraseSet MEASURES = PhraseSet.of(
            "层", "层意思", "道", "环", "议题", "个方面", "板斧", "件", "件事", "句话", "句", "点", "个", "个问题", "条", "项", "类", "步", "关",
            "招", "方面", "块");
    private static final PhraseSet COUNTED = PhraseSet.of("条", "点", "件", "桩", "层");
    /** Numbers that are one character with what surrounds them. */
    private static final List<Series> SERIES = List.of(
            new Series('①', '⑳', OutlineStyle.CIRCLED),
            new Series('❶', '❿', OutlineStyle.CIRCLED),
            new Series('㊀', '㊉', OutlineStyle.CIRCLED),
            new Series('⑴', '⒇', OutlineStyle.ARABIC_BRACKETS),
            new Series('⒈', '⒛', OutlineStyle.ARABIC),
            new Series('㈠', '㈩', OutlineStyle.CHINESE_BRACKETS));

    private static final String CAPITALS = "壹贰叁肆伍陆柒捌玖拾";
    private static final List<String> SEQUENCE = List.of("首先", "其次", "再次");

    private record Series(char first, char last, OutlineStyle style) {}

    /** The label that begins at the offset, or null. */
    static @Nullable Label at(String text, int start) {
        if (start >= text.length()) {
            return null;
        }
        char c = text.charAt(start);
        for (Series series : SERIES) {
            if (c >= series.first() && c <= series.last()) {
                return new Label(series.style(), c - series.first() + 1, start, start + 1);
            }
        }
        if (Characters.bracket(c) > 0) {
            return bracketed(text, start);
        }
        if (c == '第') {
            return ordinal(text, start);
        }
        if (c == '其' || c == '头' || c == '首' || c == '再') {
            return worded(text, start);
        }
        int capital = CAPITALS.indexOf(c);
        if (capital >= 0) {
            boolean separated = start + 1 < text.length() && text.charAt(start + 1) == '、';
            return separated ? new Label(OutlineStyle.CHINESE, capital + 1, start, start + 2) : null;
        }
        return Numerals.numeral(c) ? plain(text, start) : null;
    }

    private static @Nullable Label bracketed(String text, int start) {
        int end = Numerals.end(text, start + 1);
        if (end == start + 1 || end >= text.length() || Characters.bracket(text.charAt(end)) >= 0) {
            return null;
        }
        boolean arabic = Characters.digit(text.charAt(start + 1));
        OutlineStyle style = arabic ? OutlineStyle.ARABIC_BRACKETS : OutlineStyle.CHINESE_BRACKETS;
        return numbered(text, style, start, start + 1, end, end + 1);
    }

    private static @Nullable Label ordinal(String text, int start) {
        int end = Numerals.end(text, start + 1);
        if (end == start + 1 || end >= text.length()) {
            return null;
        }
        if (text.startsWith("方面", end) || text.startsWith("部分", end)) {
            int after = end + 2 < text.length() && separator(text.charAt(end + 2)) ? end + 3 : end + 2;
            OutlineStyle style = text.startsWith("方面", end) ? OutlineStyle.ORDINAL : OutlineStyle.SECTION;
            return numbered(text, style, start, start + 1, end, after);
        }
        char next = text.charAt(end);
        if ((next == '章' || next == '条' || next == '节') && blankAfter(text, end + 1)) {
            return numbered(text, OutlineStyle.SECTION, start, start + 1, end, end + 1);
        }
        if (next == '是') {
            return numbered(text, OutlineStyle.ORDINAL, start, start + 1, end, end + 1);
        }
        int measured = Math.max(end, MEASURES.endAt(text, end));
        boolean topic = text.startsWith("议题", end) && blankAfter(text, measured);
        boolean separated = topic || (measured < text.length() && separator(text.charAt(measured)));
        return separated ? numbered(text, OutlineStyle.ORDINAL, start, start + 1, end, measured + 1) : null;
    }

    /** 其一， 头一件， 首先， 其次，: ordinals that are words. */
    private static @Nullable Label worded(String text, int start) {
        if (text.startsWith("头一", start)) {
            int end = MEASURES.endAt(text, start + 2);
            boolean separated = end > 0 && end < text.length() && separator(text.charAt(end));
            return separated ? new Label(OutlineStyle.ORDINAL, 1, start, end + 1) : null;
        }
        if (start + 2 >= text.length() || !separator(text.charAt(start + 2))) {
            return null;
        }
        if (text.charAt(start) == '其' && Numerals.chinese(text.charAt(start + 1))) {
            return numbered(text, OutlineStyle.ORDINAL, start, start + 1, start + 2, start + 3);
        }
        int number = SEQUENCE.indexOf(text.substring(start, start + 2)) + 1;
        return number > 0 ? new Label(OutlineStyle.ORDINAL, number, start, start + 3) : null;
    }

    /** Whether the label is an adverb such as 首先, which numbers nothing unless others follow it. */
    boolean adverb(String text) {
        return SEQUENCE.contains(text.substring(start, Math.min(text.length(), start + 2)));
    }

    private static boolean blankAfter(String text, int offset) {
        return offset < text.length() && Characters.blank(text.charAt(offset));
    }

    private static boolean separator(char c) {
        return c == '，' || c == ',' || c == '、' || Characters.colon(c);
    }

    /** 1.1 and 2.3.1 at the head of a line, with a blank behind; anything else is an amount. */
    private static @Nullable Label decimal(String text, int start, int first) {
        int from = first;
        int end = first;
        while (end + 1 < text.length() && text.charAt(end) == '.' && Characters.digit(text.charAt(end + 1))) {
            from = end + 1;
            end = Numerals.end(text, from);
        }
        boolean line = start == 0 && from > first && end - from <= 2 && blankAfter(text, end);
        boolean words = line && Characters.han(text.charAt(Characters.skipBlanks(text, end, text.length() - 1)));
        return words ? numbered(text, OutlineStyle.DECIMAL, start, from, end, end) : null;
    }

    private static @Nullable Label plain(String text, int start) {
        int end = Numerals.end(text, start);
        if (end >= text.length() || end - start > 3) {
            return null;
        }
        // 一 、修路: a blank is a slip.
        int mark = blankAfter(text, end) && text.startsWith("、", end + 1) ? end + 1 : end;
        char next = text.charAt(mark);
        if (Characters.digit(text.charAt(start))) {
            boolean point = next == '.' || next == '．' || next == '、';
            boolean decimal = next != '、' && end + 1 < text.length() && Characters.digit(text.charAt(end + 1));
            if (decimal) {
                return decimal(text, start, end);
            }
            if (point) {
                return numbered(text, OutlineStyle.ARABIC, start, start, end, mark + 1);
            }
            // 1,道闸问题…: a comma in place of the point, at the head of a line.
            boolean comma = start == 0 && (next == ',' || next == '，') && mark + 1 < text.length();
            if (comma && Characters.han(text.charAt(mark + 1))) {
                return numbered(text, OutlineStyle.ARABIC, start, start, end, mark + 1);
            }
            boolean closing = next == ')' || next == '）';
            return closing ? numbered(text, OutlineStyle.ARABIC_BRACKETS, start, start, end, end + 1) : null;
        }
        if (next == '、' || next == '.' || next == '．') {
            return numbered(text, OutlineStyle.CHINESE, start, start, end, mark + 1);
        }
        int measured = end - start == 1 && start == 0 ? COUNTED.endAt(text, end) : -1;
        if (measured > 0 && measured < text.length() && separator(text.charAt(measured))) {
            return numbered(text, OutlineStyle.ORDINAL, start, start, end, measured + 1);
        }
        if (next == '是' || (next == '要' && end - start == 1)) {
            return numbered(text, OutlineStyle.SPOKEN, start, start, end, end + 1);
        }
        return null;
    }

    private static @Nullable Label numbered(
            String text, OutlineStyle style, int start, int digits, int digitsEnd, int end) {
        int number = Numerals.value(text.substring(digits, digitsEnd));
        return number >= 1 && number <= 200 ? new Label(style, number, start, end) : null;
    }
}
