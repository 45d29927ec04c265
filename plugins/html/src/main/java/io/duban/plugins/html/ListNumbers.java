package io.duban.plugins.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** 列表编号: the number that a browser shows before an item of an ordered list. */
final class ListNumbers {
    private static final String[] ROMAN = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] ROMAN_TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};
    private static final String CHINESE = "一二三四五六七八九";

    private ListNumbers() {}

    /** The label of an item, or an empty string where none is shown. */
    static String label(Element item) {
        Element list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "";
        }
        String style = Markup.style(list) + ";" + Markup.style(item);
        if (style.contains("list-style:none") || style.contains("list-style-type:none")) {
            return "";
        }
        int number = number(item, list);
        if (style.contains("cjk-ideographic")
                || style.contains("simp-chinese-informal")
                || style.contains("trad-chinese-informal")) {
            return chinese(number) + "、";
        }
        return show(number, list.attr("type")) + ".";
    }

    private static int number(Element item, Element list) {
        int number = integer(list.attr("start"), 1);
        for (Element other : list.children()) {
            if (!other.normalName().equals("li")) {
                continue;
            }
            number = integer(other.attr("value"), number);
            if (other.equals(item)) {
                break;
            }
            number++;
        }
        return number;
    }

    private static String show(int number, String type) {
        boolean isLetter = number >= 1 && number <= 26;
        boolean isRoman = number >= 1 && number <= 99;
        return switch (type) {
            case "a" -> isLetter ? Character.toString((char) ('a' + number - 1)) : Integer.toString(number);
            case "A" -> isLetter ? Character.toString((char) ('A' + number - 1)) : Integer.toString(number);
            case "i" -> isRoman ? roman(number) : Integer.toString(number);
            case "I" -> isRoman ? roman(number).toUpperCase(Locale.ROOT) : Integer.toString(number);
            default -> Integer.toString(number);
        };
    }

    private static String roman(int number) {
        return ROMAN_TENS[number / 10] + ROMAN[number % 10];
    }

    private static String chinese(int number) {
        if (number < 1 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10;
        int ones = number % 10;
        return (tens > 1 ? CHINESE.substring(tens - 1, tens) : "")
                + (tens > 0 ? "十" : "")
                + (ones > 0 ? CHINESE.substring(ones - 1, ones) : "");
    }

    private static int integer(String digits, int otherwise) {
        return digits.strip().matches("-?[0-9]{1,8}") ? Integer.parseInt(digits.strip()) : otherwise;
    }
}
