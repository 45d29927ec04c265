package io.duban.engine.analysis.layout;

import io.duban.engine.analysis.lexicon.CharacterSet;

/** 数字: small whole numbers in Chinese or Arabic numerals of either width. */
public final class Numerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    /** What is typed for 〇 where it is not at hand. */
    private static final String ZEROES = "○OＯ";

    private static final CharacterSet CHINESE = CharacterSet.of(DIGITS + "十百两零");

    private Numerals() {}

    /** Whether the character can be part of a number. */
    public static boolean numeral(char c) {
        return Characters.digit(c) || chinese(c);
    }

    /** Whether the character is a Chinese numeral up to 百, or 两. */
    public static boolean chinese(char c) {
        return CHINESE.has(c);
    }

    /** The end of the run of numerals of one script that begins at {@code from}: 2018, 二〇一八, 二○一八. */
    public static int end(String text, int from) {
        int i = from;
        boolean arabic = i < text.length() && Characters.digit(text.charAt(i));
        while (i < text.length() && (arabic ? Characters.digit(text.charAt(i)) : chinese(text.charAt(i)))) {
            i++;
            int behind = arabic ? i : skipZeroes(text, i);
            // 三○○局 masks a name, 二○一八 and 二○二○年 are numbers.
            boolean goesOn = behind > i
                    && behind < text.length()
                    && (chinese(text.charAt(behind)) || text.charAt(behind) == '年');
            i = goesOn ? behind : i;
        }
        return i;
    }

    private static int skipZeroes(String text, int from) {
        int i = from;
        while (i < text.length() && ZEROES.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    /** The value from 0 to 999,999, or -1 if the text is no such number. */
    public static int value(String text) {
        return value(text, 0, text.length());
    }

    /** The value of a part of the text, or -1 if it is no such number. */
    public static int value(String text, int from, int to) {
        if (from >= to || to - from > 6) {
            return -1;
        }
        return Characters.digit(text.charAt(from)) ? arabic(text, from, to) : chineseValue(text, from, to);
    }

    private static int arabic(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Characters.digit(c)) {
                return -1;
            }
            value = value * 10 + (c >= '０' ? c - '０' : c - '0');
        }
        return value;
    }

    private static int chineseValue(String text, int from, int to) {
        int total = 0;
        int digit = -1;
        boolean positional = to - from > 1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            positional &= c != '十' && c != '百';
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int value = c == '两' ? 2 : c == '零' || ZEROES.indexOf(c) >= 0 ? 0 : DIGITS.indexOf(c);
            if (value >= 0) {
                digit = positional && digit >= 0 ? digit * 10 + value : value;
            } else if (c == '十' || c == '百') {
                total += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = -1;
            } else {
                return -1;
            }
        }
        return total + Math.max(digit, 0);
    }
}
