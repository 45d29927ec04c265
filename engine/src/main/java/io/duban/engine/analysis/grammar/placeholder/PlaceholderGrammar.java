package io.duban.engine.analysis.grammar.placeholder;

import io.duban.api.record.Placeholder;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.LostName;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.CharacterSet;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.List;

/** 占位符: masks and blanks where a name, number or date should stand, with the noun they stand for. */
public final class PlaceholderGrammar {
    private static final double CONFIDENCE = 0.9;
    private static final int LONGEST_FIELD = 40;
    private static final PhraseSet NOUNS = PhraseSet.of(
            "同志", "书记", "市长", "县长", "区长", "镇长", "乡长", "局长", "主任", "省长", "主席", "部长", "校长", "院长", "处长", "科长", "经理", "董事长",
            "总书记", "警示教育片", "街道", "社区", "公司", "学校", "医院", "中学", "小学", "大学", "单位", "部门", "项目", "高新区", "开发区", "支部", "党支部",
            "县委", "市委", "区委", "省委", "县委书记", "市委书记", "区委书记", "县政府", "市政府", "区政府", "县医院", "市医院", "省", "市", "县", "区", "州",
            "镇", "乡", "村", "局", "委", "办", "厅", "院", "所", "科", "股", "处", "组", "会议室", "会议", "亿元", "万元", "元", "万亩", "亩",
            "个", "次", "名", "人", "条", "项", "家", "户", "万", "亿", "年", "月", "日", "号", "时", "分", "路", "桥", "河", "厂", "籍",
            "商", "大", "起", "处", "公里", "万人", "吨", "天", "个工作日", "工作日", "小时", "页", "期", "月底", "月初", "月中旬", "月上旬", "月下旬",
            "年底", "年初", "%", "％");
    /** 由____组成: what is done and no noun, though it begins like one. */
    private static final PhraseSet VERBS =
            PhraseSet.of("组成", "组织", "组建", "处理", "处置", "办理", "办好", "委托", "委派", "分别", "分工", "所有", "所在");

    private static final PhraseSet WORDS =
            PhraseSet.of("待补充", "待填写", "待填", "待定稿", "TODO", "TBD", "（待定）", "(待定)", "某某某", "某某");
    private static final PhraseSet FIELDS = PhraseSet.of(
            "单位名称", "公司名称", "部门名称", "会议名称", "姓名", "具体时间", "具体日期", "具体地点", "具体名称", "此处填写", "请填写", "填写", "此处插入", "待补充",
            "待定", "待填");
    private static final PhraseSet SURNAMES = PhraseSet.table("meeting/surnames.txt");
    private static final CharacterSet BLANKS = CharacterSet.of("○□△▲〇");

    private PlaceholderGrammar() {}

    /** The placeholders of a passage in order. */
    public static List<Placeholder> find(Passage passage) {
        String text = passage.text();
        List<Placeholder> found = new ArrayList<>();
        int free = 0;
        int i = 0;
        while (i < text.length()) {
            int end = placeholder(text, i);
            if (end <= i) {
                i++;
                continue;
            }
            int start = MaskedNumber.startsAt(text, i, free);
            int stop = Math.max(end, MaskedNumber.endsAt(text, end));
            found.add(new Placeholder(passage.quote(start, stop), passage.locate(start, stop), CONFIDENCE));
            free = stop;
            i = stop;
        }
        return found;
    }

    private static int placeholder(String text, int i) {
        char c = text.charAt(i);
        if (Characters.mask(c)) {
            return masked(text, i);
        }
        if (c == '?') {
            int end = LostName.end(text, i);
            return end > i ? noun(text, end) : i;
        }
        if (c == '{' && text.startsWith("{{", i)) {
            return closed(text, i, "}}");
        }
        if (c == '$' && text.startsWith("${", i)) {
            return closed(text, i, "}");
        }
        if (c == '[' && value(text, i)) {
            return text.length();
        }
        if (c == '【' || c == '[' || Characters.bracket(c) > 0) {
            int field = field(text, i);
            return field > i || Characters.bracket(c) > 0 ? field : blankBracket(text, i);
        }
        if (BLANKS.has(c) && (i == 0 || !Numerals.numeral(text.charAt(i - 1)))) {
            int end = run(text, i, c);
            return end - i >= 2 ? noun(text, end) : i;
        }
        if (c == '年') {
            return blankDate(text, i);
        }
        return word(text, i);
    }

    /** 地点：[会议地点]: words in brackets that are all there is behind a label say what should stand there. */
    private static boolean value(String text, int from) {
        int end = text.length() - 1;
        boolean whole = from > 0
                && Characters.colon(text.charAt(from - 1))
                && text.indexOf(']', from) == end
                && end - from < LONGEST_FIELD;
        return whole && text.substring(from, end).chars().noneMatch(c -> Numerals.numeral((char) c));
    }

    /** 某某局, 待填写, ：待定; but not 李某某, whom a case calls so. */
    private static int word(String text, int i) {
        int word = WORDS.endAt(text, i);
        if (word < 0) {
            boolean value = i > 0 && Characters.colon(text.charAt(i - 1)) && text.startsWith("待定", i);
            return value ? i + 2 : i;
        }
        if (text.charAt(word - 1) != '某') {
            return word;
        }
        boolean surname =
                i > 0 && SURNAMES.endAt(text, i - 1, i) == i && (i == 1 || !Characters.han(text.charAt(i - 2)));
        return surname ? i : noun(text, word);
    }

    /** （单位名称）, [此处填写…]: the field of a form. */
    private static int field(String text, int from) {
        int named = FIELDS.endAt(text, from + 1);
        int close = named < 0
                ? -1
                : Math.max(text.indexOf('）', named), Math.max(text.indexOf(')', named), text.indexOf(']', named)));
        close = named > 0 && text.startsWith("】", named) ? named : close;
        return close >= named && named > 0 && close - from < LONGEST_FIELD ? close + 1 : from;
    }

    /** 年　月　日: a date that was never filled in. */
    private static int blankDate(String text, int from) {
        int month = Characters.skipBlanks(text, from + 1, text.length());
        if (month == from + 1 || !text.startsWith("月", month)) {
            return from;
        }
        int day = Characters.skipBlanks(text, month + 1, text.length());
        return text.startsWith("日", day) ? day + 1 : month + 1;
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
        return end > from && end - from < LONGEST_FIELD ? end + close.length() : from;
    }

    private static int blankBracket(String text, int from) {
        int i = Characters.skipBlanks(text, from + 1, text.length());
        char close = text.charAt(from) == '【' ? '】' : ']';
        boolean closes = i < text.length() && text.charAt(i) == close;
        // [ ] before a task is a box to tick.
        boolean box = close == ']' && from == 0;
        return closes && !box ? i + 1 : from;
    }

    private static int masked(String text, int start) {
        char c = text.charAt(start);
        int run = run(text, start, c);
        int end = run == start + 1 ? spaced(text, run, c) : run;
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean single = end - start == 1;
        if (start > 0 && Characters.mask(before) && before == c) {
            return start;
        }
        if (Emphasis.at(text, start, end)
                || (product(c, before, after, single) && !MaskedNumber.masked(text, end))
                || latin(text, start, end)
                || (single && jam(text, start, end))) {
            return start;
        }
        boolean line = c == '_' || c == '＿';
        // 20_ is half a year; file_name and 2026_01 are names.
        boolean joint = single && (!Characters.digit(before) || ascii(after));
        return line && joint ? start : noun(text, end);
    }

    /** X X X: a name of three characters, set apart as names in lists are. */
    private static int spaced(String text, int end, char c) {
        int last = end;
        while (last + 1 < text.length()
                && Characters.blank(text.charAt(last))
                && text.charAt(last + 1) == c
                && (last + 2 == text.length() || !ascii(text.charAt(last + 2)))) {
            last += 2;
        }
        return last;
    }

    private static boolean ascii(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /** 3×4, 24*7, 10×12cm. */
    private static boolean product(char c, char before, char after, boolean single) {
        boolean sign = c == '×' || c == '*' || c == 'x' || c == 'X' || c == '＊';
        return sign && single && Characters.digit(before) && ascii(after);
    }

    /** X in a Latin word or a code: XML, Xshell, N95x; X光, X射线; DN-X. */
    private static boolean latin(String text, int start, int end) {
        if ("XxＸ".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        int code = start;
        while (code > 0 && Characters.digit(text.charAt(code - 1))) {
            code--;
        }
        boolean afterLatin = code > 0 && ascii(text.charAt(code - 1));
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        char after = end < text.length() ? text.charAt(end) : ' ';
        boolean term = after == '光' || after == '射' || after == '线' || before == '-' || after == '-';
        return afterLatin || ascii(after) || (term && end - start == 1);
    }

    /** h* P# u2 F&: among the letters and signs that a forum puts into what is copied from it. */
    private static boolean jam(String text, int start, int end) {
        int before = start - 1;
        while (before >= 0 && Characters.blank(text.charAt(before))) {
            before--;
        }
        int after = Characters.skipBlanks(text, end, text.length());
        boolean left = before < 0 || foreign(text.charAt(before));
        boolean right = after >= text.length() || foreign(text.charAt(after));
        boolean sign = after < text.length() && foreign(text.charAt(after)) && !ascii(text.charAt(after));
        boolean digit = sign && before >= 0 && Characters.digit(text.charAt(before));
        return right && (left || digit) && (before >= 0 || after < text.length());
    }

    private static boolean foreign(char c) {
        return c > ' ' && c < 127 && !Characters.digit(c) && "*Xx_(),.:;-".indexOf(c) < 0;
    }

    private static int noun(String text, int end) {
        return VERBS.endAt(text, end) > 0 ? end : Math.max(end, NOUNS.endAt(text, end));
    }
}
