package io.duban.engine.analysis.wording;

import io.duban.api.record.Slip;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.CharacterSet;
import java.util.List;

/** 金额: an amount in figures beside one in words: 1000万元（壹仟万元整）, 人民币壹仟万元整（1000万元）. */
final class Amounts {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String UNITS = "拾佰仟";
    private static final String WORDS = DIGITS + UNITS + "万亿元圆角分整";
    private static final CharacterSet BEGINNINGS = CharacterSet.of(DIGITS + "拾");
    private static final int REACH = 24;

    private Amounts() {}

    static void find(Passage passage, List<Slip> slips) {
        String text = passage.text();
        int i = 0;
        while (i < text.length()) {
            if (!BEGINNINGS.has(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < text.length() && WORDS.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            String words = text.substring(i, end);
            boolean amount = words.indexOf('元') > 0 || words.indexOf('圆') > 0;
            double inWords = amount ? words(words) : -1;
            double before = inWords < 0 ? -1 : figuresBefore(text, i);
            double figures = before >= 0 || inWords < 0 ? before : figuresAfter(text, end);
            if (inWords >= 0 && figures >= 0 && Math.abs(inWords - figures) > 0.004) {
                slips.add(SlipReader.slip(passage, i, end, Slip.Kind.AMOUNT, plain(figures), 0.9));
            }
            i = end;
        }
    }

    private static String plain(double amount) {
        long whole = (long) amount;
        return (amount == whole ? String.valueOf(whole) : String.valueOf(amount)) + "元";
    }

    /** The value in yuan of an amount in capital numerals, or -1. */
    private static double words(String text) {
        double total = 0;
        double section = 0;
        double below = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int value = DIGITS.indexOf(c);
            int unit = UNITS.indexOf(c);
            if (value >= 0) {
                digit = value;
            } else if (unit >= 0) {
                section += (digit == 0 && unit == 0 ? 1 : digit) * Math.pow(10, unit + 1);
                digit = 0;
            } else if (c == '万') {
                total += (section + digit) * 1e4;
                section = 0;
                digit = 0;
            } else if (c == '亿') {
                total = (total + section + digit) * 1e8;
                section = 0;
                digit = 0;
            } else if (c == '元' || c == '圆') {
                total += section + digit;
                section = 0;
                digit = 0;
            } else if (c == '角' || c == '分') {
                below += digit * (c == '角' ? 0.1 : 0.01);
                digit = 0;
            }
        }
        return total + below > 0 ? total + below : -1;
    }

    /** The amount in figures that a bracket parts from the words behind it, or -1. */
    private static double figuresBefore(String text, int at) {
        int bracket = at - 1;
        while (bracket >= 0 && at - bracket <= 8 && Characters.bracket(text.charAt(bracket)) <= 0) {
            bracket--;
        }
        if (bracket < 0 || Characters.bracket(text.charAt(bracket)) <= 0) {
            return -1;
        }
        int start = bracket;
        while (start > 0 && bracket - start < REACH && figure(text.charAt(start - 1))) {
            start--;
        }
        return figures(text.substring(start, bracket));
    }

    private static double figuresAfter(String text, int end) {
        if (end >= text.length() || Characters.bracket(text.charAt(end)) <= 0) {
            return -1;
        }
        int start = end + 1;
        while (start < text.length() && start - end < 8 && !figure(text.charAt(start))) {
            start++;
        }
        int stop = start;
        while (stop < text.length() && stop - start < REACH && figure(text.charAt(stop))) {
            stop++;
        }
        return figures(text.substring(start, stop));
    }

    private static boolean figure(char c) {
        return (c >= '0' && c <= '9') || "., ，万亿元".indexOf(c) >= 0;
    }

    private static double figures(String text) {
        StringBuilder number = new StringBuilder();
        double scale = 1;
        boolean yuan = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '0' && c <= '9') || c == '.') {
                number.append(c);
            }
            scale *= c == '万' ? 1e4 : c == '亿' ? 1e8 : 1;
            yuan |= c == '元';
        }
        boolean one = number.length() > 0 && number.indexOf(".") == number.lastIndexOf(".") && number.charAt(0) != '.';
        return one && yuan && number.length() <= 15 ? Double.parseDouble(number.toString()) * scale : -1;
    }
}
