package io.duban.api.document.numbering;

/** 中文数字: numbers in the Chinese ways that automatic numbering uses. */
final class ChineseNumerals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};
    private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] FORMAL_UNITS = {"", "拾", "佰", "仟"};
    private static final int LARGEST = 9_999;

    private ChineseNumerals() {}

    /** 一, 十, 十一, 二十, 一百零一. */
    static String counting(int number) {
        String spelt = spell(number, DIGITS.replace('〇', '零'), UNITS);
        return spelt.startsWith("一十") ? spelt.substring(1) : spelt;
    }

    /** 壹, 壹拾, 壹拾壹. */
    static String formal(int number) {
        return spell(number, FORMAL_DIGITS, FORMAL_UNITS);
    }

    /** 一, 一〇, 一一: digit by digit. */
    static String digits(int number) {
        return Integer.toString(number)
                .chars()
                .collect(
                        StringBuilder::new,
                        (text, digit) -> text.append(DIGITS.charAt(digit - '0')),
                        StringBuilder::append)
                .toString();
    }

    private static String spell(int number, String digits, String[] units) {
        if (number <= 0 || number > LARGEST) {
            return Integer.toString(number);
        }
        StringBuilder spelt = new StringBuilder();
        String decimal = Integer.toString(number);
        boolean isGap = false;
        for (int i = 0; i < decimal.length(); i++) {
            int digit = decimal.charAt(i) - '0';
            if (digit == 0) {
                isGap = true;
                continue;
            }
            if (isGap) {
                spelt.append(digits.charAt(0));
                isGap = false;
            }
            spelt.append(digits.charAt(digit)).append(units[decimal.length() - 1 - i]);
        }
        return spelt.toString();
    }
}
