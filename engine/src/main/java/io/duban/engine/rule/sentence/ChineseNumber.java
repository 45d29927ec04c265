package io.duban.engine.rule.sentence;

/** 数: whole numbers in digits of either width or in Chinese, up to 百. */
final class ChineseNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    static int of(String written) {
        int total = 0;
        int digit = 0;
        for (char c : written.replace('〇', '零').replace('两', '二').toCharArray()) {
            if (Character.isDigit(c)) {
                total = total * 10 + Character.digit(c, 10);
            } else if (c == '十' || c == '百') {
                total += Math.max(digit, 1) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return total + digit;
    }
}
