package io.duban.engine.analysis.layout;

import io.duban.api.record.OutlineStyle;
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

    /** The label that begins at the offset, or null. */
    static @Nullable Label at(String text, int start) {
        if (start >= text.length()) {
            return null;
        }
        char c = text.charAt(start);
        if (c >= '①' && c <= '⑳') {
            return new Label(OutlineStyle.CIRCLED, c - '①' + 1, start, start + 1);
        }
        if (c == '（' || c == '(') {
            return bracketed(text, start);
        }
        if (c == '第') {
            return ordinal(text, start);
        }
        return Numerals.numeral(c) ? plain(text, start) : null;
    }

    private static @Nullable Label bracketed(String text, int start) {
        int end = Numerals.end(text, start + 1);
        if (end == start + 1 || end >= text.length() || (text.charAt(end) != '）' && text.charAt(end) != ')')) {
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
        if (next == '章' || next == '条' || next == '节') {
            return blankAfter(text, end + 1)
                    ? numbered(text, OutlineStyle.SECTION, start, start + 1, end, end + 1)
                    : null;
        }
        boolean separated = separator(next) || next == '是';
        return separated ? numbered(text, OutlineStyle.ORDINAL, start, start + 1, end, end + 1) : null;
    }

    private static boolean blankAfter(String text, int offset) {
        return offset < text.length() && Characters.blank(text.charAt(offset));
    }

    private static boolean separator(char c) {
        return c == '，' || c == ',' || c == '、' || c == '：' || c == ':';
    }

    private static @Nullable Label plain(String text, int start) {
        int end = Numerals.end(text, start);
        if (end >= text.length() || end - start > 3) {
            return null;
        }
        char next = text.charAt(end);
        if (Characters.digit(text.charAt(start))) {
            boolean point = next == '.' || next == '．' || next == '、';
            boolean decimal = end + 1 < text.length() && Characters.digit(text.charAt(end + 1));
            if (point && !decimal) {
                return numbered(text, OutlineStyle.ARABIC, start, start, end, end + 1);
            }
            boolean closing = next == ')' || next == '）';
            return closing ? numbered(text, OutlineStyle.ARABIC_BRACKETS, start, start, end, end + 1) : null;
        }
        if (next == '、' || next == '.' || next == '．') {
            return numbered(text, OutlineStyle.CHINESE, start, start, end, end + 1);
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
