package io.duban.engine.analysis.layout;

import java.util.List;

/** 篇次: the number of a part of a compilation in its heading: …篇3, 第三篇：…, 【篇三】, 范文3, …讲话【二】, 【讲话稿2】…. */
final class PartNumbers {
    private static final int LONGEST = 60;
    private static final int SHORTEST_TITLE = 6;
    private static final List<String> MARKS = List.of(
            "篇", "范文", "例文", "样文", "模板", "材料", "讲话", "讲话稿", "发言稿", "纪要", "记录", "之", "范本", "范例", "样本", "发言", "主持词", "致辞",
            "汇报", "Part ", "PART ", "Part", "PART");
    private static final String AFTER = ":：】)）、. 　—-";

    private PartNumbers() {}

    /** The number of a heading that says it is a part, or 0. */
    static int of(String line) {
        if (!heading(line)) {
            return 0;
        }
        for (String mark : MARKS) {
            int number = marked(line, mark);
            if (number > 0) {
                return number;
            }
        }
        return 0;
    }

    /** The number in brackets with which a title ends or begins, which counts parts only where others carry it on, or 0. */
    static int inBrackets(String line) {
        if (!heading(line) || line.length() < SHORTEST_TITLE || Label.at(line, 0) != null) {
            return 0;
        }
        int close = closing(line.charAt(0)) == '\0' ? line.length() - 1 : line.indexOf(closing(line.charAt(0)));
        if (close < 2 || "】）)".indexOf(line.charAt(close)) < 0) {
            return 0;
        }
        int start = close;
        while (start > 0 && Numerals.numeral(line.charAt(start - 1))) {
            start--;
        }
        boolean whole = closing(line.charAt(0)) != '\0' || "【（(".indexOf(line.charAt(Math.max(0, start - 1))) >= 0;
        return start < close && whole ? Math.max(0, Numerals.value(line.substring(start, close))) : 0;
    }

    /** 篇一, 【篇二】, 范文3: a part heading that names nothing. */
    static boolean bare(String line) {
        return line.length() <= 8 && of(line) > 0;
    }

    private static boolean heading(String line) {
        return line.length() <= LONGEST && !Characters.endsSentence(line.charAt(line.length() - 1));
    }

    private static char closing(char c) {
        return c == '【' ? '】' : c == '（' ? '）' : '\0';
    }

    private static int marked(String line, String mark) {
        int at = line.lastIndexOf(mark);
        if (at < 0) {
            return 0;
        }
        int digits = at + mark.length();
        int end = Numerals.end(line, digits);
        boolean closed = end == line.length() || AFTER.indexOf(line.charAt(end)) >= 0;
        if (end > digits && closed) {
            return Math.max(0, Numerals.value(line.substring(digits, end)));
        }
        int start = at;
        while (start > 0 && Numerals.numeral(line.charAt(start - 1))) {
            start--;
        }
        boolean ordinal = start > 0 && start < at && line.charAt(start - 1) == '第' && closed;
        return ordinal ? Math.max(0, Numerals.value(line.substring(start, at))) : 0;
    }
}
