package io.duban.engine.analysis.grammar;

import io.duban.api.record.Placeholder;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import java.util.ArrayList;
import java.util.List;

/** 占位符: masks and blanks where a name, number or date should stand, with the noun they stand for. */
public final class PlaceholderGrammar {
    private static final List<String> NOUNS = List.of(
            "同志", "书记", "市长", "县长", "区长", "镇长", "局长", "主任", "省长", "主席", "部长", "校长", "院长", "处长", "科长", "经理", "董事长",
            "总书记", "警示教育片", "街道", "社区", "公司", "学校", "医院", "中学", "小学", "大学", "单位", "部门", "项目", "高新区", "开发区", "省", "市",
            "县", "区", "州", "镇", "乡", "村", "局", "委", "办", "厅", "院", "所", "亿元", "万元", "元", "个", "次", "名", "人", "条", "项",
            "家", "户", "万", "亿", "年", "月", "日", "号", "时", "分", "路", "桥", "河", "厂", "籍", "商", "大");
    private static final List<String> WORDS = List.of(
            "待补充", "待填写", "待填", "待定稿", "TODO", "TBD", "（待定）", "(待定)", "某某某", "某某", "某市", "某县", "某区", "某局", "某镇", "某单位",
            "某公司");

    private PlaceholderGrammar() {}

    /** The placeholders of a passage in order. */
    public static List<Placeholder> find(Passage passage) {
        String text = passage.text();
        List<Placeholder> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = placeholder(text, i);
            if (end > i) {
                int start = withMonth(text, found, passage, i);
                found.add(new Placeholder(text.substring(start, end), passage.locate(start, end), 0.9));
                i = end;
            } else {
                i++;
            }
        }
        return found;
    }

    /** XX日 right after XX月 is one placeholder with it. */
    private static int withMonth(String text, List<Placeholder> found, Passage passage, int start) {
        if (found.isEmpty() || start == 0 || "年月日".indexOf(text.charAt(start - 1)) < 0) {
            return start;
        }
        Placeholder before = found.get(found.size() - 1);
        int from = start - before.text().length();
        if (from >= 0
                && text.startsWith(before.text(), from)
                && before.location().equals(passage.locate(from, start))) {
            found.remove(found.size() - 1);
            return from;
        }
        return start;
    }

    private static int placeholder(String text, int i) {
        char c = text.charAt(i);
        if (Characters.mask(c)) {
            return masked(text, i);
        }
        if (c == '{' && text.startsWith("{{", i)) {
            return closed(text, i, "}}");
        }
        if (c == '$' && text.startsWith("${", i)) {
            return closed(text, i, "}");
        }
        if (c == '【' || c == '[') {
            return blankBracket(text, i);
        }
        if (c == '○' || c == '□') {
            int end = run(text, i, c);
            return end - i >= 2 ? noun(text, end) : i;
        }
        if (c == '待' || c == 'T' || c == '某' || c == '（' || c == '(') {
            for (String word : WORDS) {
                if (text.startsWith(word, i)) {
                    return i + word.length();
                }
            }
        }
        return i;
    }

    private static int run(String text, int from, char c) {
        int end = from;
        while (end < text.length() && text.charAt(end) == c) {
            end++;
        }
        return end;
    }

    private static int closed(String text, int from, String close) {
        int end = text.indexOf(close, from);
        return end > from && end - from < 40 ? end + close.length() : from;
    }

    private static int blankBracket(String text, int from) {
        int i = from + 1;
        while (i < text.length() && Characters.blank(text.charAt(i))) {
            i++;
        }
        boolean blank = i < text.length() && (text.charAt(i) == '】' || text.charAt(i) == ']') && i > from + 1;
        boolean empty = text.startsWith("【】", from);
        return blank || empty ? i + 1 : from;
    }

    private static int masked(String text, int start) {
        char c = text.charAt(start);
        int end = run(text, start, c);
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        if (start > 0 && Characters.mask(before)) {
            return start;
        }
        if (emphasis(text, start, end) || product(c, before, after) || word(c, before, after, end - start)) {
            return start;
        }
        if (c == '_' || c == '＿') {
            boolean shortBlank = end - start == 1 && !Characters.digit(before);
            return shortBlank ? start : noun(text, end);
        }
        return noun(text, end);
    }

    /** **加粗** of Markdown: marks that come in pairs around words and end at a colon or a blank. */
    private static boolean emphasis(String text, int start, int end) {
        if (text.charAt(start) != '*' || end - start != 2) {
            return start == 0 && text.charAt(start) == '*' && end < text.length() && text.charAt(end) == ' ';
        }
        int close = text.indexOf("**", end);
        boolean opens = close > end && close - end <= 30 && (start == 0 || !Characters.han(text.charAt(start - 1)));
        boolean closedByMark = close > 0
                && (close + 2 >= text.length()
                        || "：:，,。 　".indexOf(text.charAt(close + 2)) >= 0
                        || "：:".indexOf(text.charAt(close - 1)) >= 0);
        if (opens && closedByMark) {
            return true;
        }
        int open = text.lastIndexOf("**", start - 1);
        return open >= 0
                && start - open <= 32
                && (open == 0 || !Characters.han(text.charAt(open - 1)))
                && (end >= text.length()
                        || "：:，,。 　".indexOf(text.charAt(end)) >= 0
                        || "：:".indexOf(text.charAt(start - 1)) >= 0);
    }

    /** 3×4, 24*7. */
    private static boolean product(char c, char before, char after) {
        boolean sign = c == '×' || c == '*' || c == 'x' || c == 'X' || c == '＊';
        return sign
                && (Characters.digit(before)
                        && (Characters.digit(after) || Character.isLetter(after) && !Characters.han(after)));
    }

    /** X in a Latin word or a code: XML, Xshell, N95x; X光, X射线. */
    private static boolean word(char c, char before, char after, int length) {
        if (c != 'X' && c != 'x' && c != 'Ｘ') {
            return false;
        }
        boolean latin =
                (before < 128 && Character.isLetter(before)) || (after < 128 && Character.isLetterOrDigit(after));
        return latin
                || (length == 1 && (after == '光' || after == '射' || after == '线' || before == '-' || after == '-'));
    }

    private static int noun(String text, int end) {
        for (String noun : NOUNS) {
            if (text.startsWith(noun, end)) {
                return end + noun.length();
            }
        }
        return end;
    }
}
