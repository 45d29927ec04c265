package io.duban.api.document.numbering;

import java.util.Locale;

/** 编号格式: shows the number of a list item; formats have the names that {@code w:numFmt} of Word gives them. */
public final class NumberFormat {
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_DIGITS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
    };
    /** Beyond it a Roman number or a row of letters is nonsense and may be an attack. */
    private static final int LARGEST = 4_999;

    private NumberFormat() {}

    /** The number in the format; unknown formats count in Arabic digits. */
    public static String show(int number, String format) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> ChineseNumerals.counting(number);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> ChineseNumerals.digits(number);
            case "chineseLegalSimplified", "ideographLegalTraditional" -> ChineseNumerals.formal(number);
            case "ideographTraditional" -> oneOf(STEMS, number);
            case "ideographZodiac" -> oneOf(BRANCHES, number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> from('①', 20, number);
            case "decimalEnclosedParen" -> from('⑴', 20, number);
            case "decimalEnclosedFullstop" -> from('⒈', 20, number);
            case "ideographEnclosedCircle" -> from('㊀', 10, number);
            case "decimalZero" -> String.format(Locale.ROOT, "%02d", number);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
            case "lowerLetter" -> letters('a', number);
            case "upperLetter" -> letters('A', number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            default -> Integer.toString(number);
        };
    }

    /** Label and item; between Latin letters or digits a space must stand, between Chinese there is none. */
    public static String before(String label, String item) {
        if (label.isEmpty() || item.isEmpty()) {
            return label + item;
        }
        char first = item.charAt(0);
        boolean touches = label.charAt(label.length() - 1) < 0x80 && first < 0x80 && Character.isLetterOrDigit(first);
        return touches ? label + " " + item : label + item;
    }

    private static String oneOf(String row, int number) {
        return number >= 1 && number <= row.length()
                ? row.substring(number - 1, number)
                : ChineseNumerals.counting(number);
    }

    private static String from(char first, int count, int number) {
        return number >= 1 && number <= count
                ? Character.toString((char) (first + number - 1))
                : Integer.toString(number);
    }

    private static String fullWidth(int number) {
        return Integer.toString(number)
                .chars()
                .map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** a … z, then aa, bb … zz, then aaa, as Word counts. */
    private static String letters(char first, int number) {
        if (number < 1 || number > LARGEST) {
            return Integer.toString(number);
        }
        return Character.toString((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        if (number < 1 || number > LARGEST) {
            return Integer.toString(number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN_DIGITS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }
}
