package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.Titles;
import io.duban.engine.analysis.lexicon.PhraseSet;

/** 会议名称: the name of the meeting in a title, and titles that only name the sort of paper. */
final class MeetingName {
    private static final PhraseSet ANY =
            PhraseSet.of("一次", "1次", "两次", "2次", "一场", "各类会", "各种会", "各项会", "各类工作会", "各级各类会", "多次会", "这样的会", "类似会");
    private static final PhraseSet GENERIC = PhraseSet.of(
            "会议纪要", "会议记录", "纪要", "记录", "会议", "简报", "范文", "范本", "范例", "模板", "样本", "精选", "通用", "汇总", "大全", "集锦", "合集",
            "最新", "优秀", "实用", "推荐", "精品", "完整版");
    private static final PhraseSet CONVENED = PhraseSet.of("召开", "举行", "开幕", "闭幕", "举办");
    private static final PhraseSet MANNERS = PhraseSet.of("圆满", "隆重", "顺利", "成功", "胜利", "正式", "今日", "今天", "今");
    private static final PhraseSet SPOKEN_AT = PhraseSet.of("会上的", "会议上的", "大会上的", "会上讲", "会议上讲", "会上发言", "会议上发言");
    /** 防汛大会领导讲话: whose words the paper has, behind the name. */
    private static final PhraseSet SPEECHES = PhraseSet.of(
            "讲话", "讲话稿", "领导讲话", "领导讲话稿", "领导讲话范文", "讲话范文", "讲话提纲", "发言", "发言稿", "发言材料", "发言提纲", "主持词", "主持稿", "动员讲话",
            "总结讲话", "致辞");

    private static final PhraseSet PAPERS =
            PhraseSet.of("纪要", "记录", "范文", "模板", "范本", "决议", "简报", "报告", "讲话", "讲话稿", "发言", "发言稿", "主持词", "致辞");
    /** 各村书记等参加会议: the words below a picture. */
    private static final PhraseSet CAPTIONS = PhraseSet.of("参加会议", "出席会议", "列席会议", "参加了会议", "参加培训会", "参加大会");

    private static final PhraseSet PARTS = PhraseSet.of("篇", "之");

    private static final int SHORTEST = 3;

    private MeetingName() {}

    /** Whether a title says more than the sort of paper it is and its number. */
    static boolean named(String line) {
        String title = unwrapped(line);
        return meets(title) && telling(title) >= SHORTEST && !CAPTIONS.ends(title);
    }

    /** What a title calls the meeting: 县政府召开[防汛会议], [防汛会议]圆满召开, 在[防汛会议]上的讲话; else all of it. */
    static Stretch in(Passage title) {
        String text = title.text();
        int spoken = SPOKEN_AT.first(text, 0, text.length());
        int whole = withoutPart(text);
        int end = spoken < 0 ? whole : text.indexOf('上', spoken);
        int start = spoken < 0 ? 0 : text.lastIndexOf('在', spoken) + 1;
        start = Math.max(start, Titles.behindPart(text));
        if (wrapped(text)) {
            return new Stretch(title, 1, text.length() - 1).trimmed();
        }
        for (int at = CONVENED.first(text, start, end); at >= 0; at = CONVENED.first(text, at + 1, end)) {
            int behind = text.startsWith("了", at + 2) ? at + 3 : at + 2;
            if (met(text, behind, end)) {
                return new Stretch(title, behind, end).trimmed();
            }
            int name = withoutManner(text, start, at);
            if (at + 2 == end && met(text, start, name)) {
                return new Stretch(title, start, name).trimmed();
            }
        }
        int speech = spoken < 0 ? SPEECHES.startBefore(text, start, end) : -1;
        if (speech > 0 && met(text, start, speech)) {
            return new Stretch(title, start, speech).trimmed();
        }
        return met(text, start, end)
                ? new Stretch(title, start, end)
                : new Stretch(title, Titles.behindPart(text), whole).trimmed();
    }

    /** 安全例会会议记录3, 安全例会会议纪要 篇二: up to the number that a collection gave it. */
    static int withoutPart(String text) {
        int start = text.length();
        while (start > 0 && Numerals.numeral(text.charAt(start - 1))) {
            start--;
        }
        if (start == text.length()) {
            return start;
        }
        int mark = PARTS.startBefore(text, 0, start);
        int end = Characters.dropBlanks(text, 0, mark < 0 ? start : mark);
        return end > SHORTEST && PAPERS.startBefore(text, 0, end) > 0 ? end : text.length();
    }

    /** Whether a stretch is long enough for a name, and ends with the word for a meeting. */
    private static boolean met(String text, int from, int to) {
        return to - from >= SHORTEST && ends(text.substring(from, to));
    }

    /** Whether words end with that for a meeting: 修桥会, 修桥会议. */
    static boolean ends(String words) {
        return words.endsWith("会") || words.endsWith("会议");
    }

    /** 推动经济社会发展 is about no meeting. */
    private static boolean meets(String title) {
        int at = title.indexOf('会');
        while (at > 0 && "社机".indexOf(title.charAt(at - 1)) >= 0) {
            at = title.indexOf('会', at + 1);
        }
        return at >= 0;
    }

    /** 【…会议记录】: a title that stands in brackets as a whole. */
    private static boolean wrapped(String title) {
        return title.length() > 2 && title.charAt(0) == '【' && title.indexOf('】') == title.length() - 1;
    }

    private static int withoutManner(String text, int from, int to) {
        int manner = MANNERS.startBefore(text, from, to);
        return manner < 0 ? to : manner;
    }

    /** Whether a title says so much that no sentence below it can say more: 党组会会议纪要 does not. */
    static boolean full(String title) {
        return telling(unwrapped(title)) > SHORTEST;
    }

    /** How many characters are left without generic words, remarks in brackets and issue numbers. */
    private static int telling(String title) {
        int count = 0;
        int depth = 0;
        int i = 0;
        while (i < title.length()) {
            char c = title.charAt(i);
            depth += "（(〔[【『「".indexOf(c) >= 0 ? 1 : "）)〕]】』」".indexOf(c) >= 0 ? -1 : 0;
            int generic = GENERIC.endAt(title, i);
            if (generic > 0) {
                i = generic;
                continue;
            }
            boolean counts = depth == 0 && Characters.han(c) && "第期号年月日篇".indexOf(c) < 0;
            count += counts ? 1 : 0;
            i++;
        }
        return count;
    }

    private static String unwrapped(String title) {
        return wrapped(title) ? title.substring(1, title.length() - 1) : title;
    }

    /** 召开好主题班会, 召开各类会议: one to be held, or any. */
    static boolean any(String text, int start) {
        return start < text.length() && (text.charAt(start) == '好' || ANY.endAt(text, start) > 0);
    }

    /** 召集村委会、管委会负责人: a body of people, where 会 stands at the offset. */
    static boolean body(String text, int at) {
        return at > 0 && "委协商工员".indexOf(text.charAt(at - 1)) >= 0;
    }
}
