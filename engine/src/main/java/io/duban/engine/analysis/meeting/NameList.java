package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import java.util.ArrayList;
import java.util.List;

/** 名单: cuts a list of names or units into its entries and strips posts from names. */
final class NameList {
    private static final List<String> POSTS = List.of(
            "书记", "市长", "县长", "区长", "镇长", "乡长", "局长", "主任", "部长", "校长", "院长", "处长", "科长", "经理", "董事长", "主席", "委员", "队长",
            "秘书长", "所长", "站长", "会长", "同志", "代表", "常委", "调研员", "总工程师", "组长", "董事", "监事");

    private NameList() {}

    static List<MeetingElement> read(Passage passage, int from, int to, double confidence) {
        String text = passage.text();
        List<MeetingElement> entries = new ArrayList<>();
        int start = from;
        int depth = 0;
        for (int i = from; i <= to; i++) {
            char c = i < to ? text.charAt(i) : '、';
            depth += c == '（' || c == '(' ? 1 : c == '）' || c == ')' ? -1 : 0;
            if (i == to || (depth <= 0 && separates(text, start, i, to))) {
                add(entries, passage, start, i, confidence);
                start = i + 1;
            }
        }
        return entries;
    }

    /** Blanks separate names, but not the two characters of one name (王　强). */
    private static boolean separates(String text, int start, int at, int to) {
        char c = text.charAt(at);
        if ("、，,；;/\t".indexOf(c) >= 0) {
            return true;
        }
        if (!Characters.blank(c)) {
            return false;
        }
        int nextEnd = at + 1;
        while (nextEnd < to && Characters.han(text.charAt(nextEnd))) {
            nextEnd++;
        }
        boolean splitName = at - start == 1 && nextEnd - at - 1 == 1;
        return !splitName;
    }

    private static void add(List<MeetingElement> entries, Passage passage, int from, int to, double confidence) {
        String text = passage.text();
        int start = from;
        int end = to;
        while (start < end && Characters.blank(text.charAt(start))) {
            start++;
        }
        while (end > start
                && (Characters.blank(text.charAt(end - 1))
                        || text.charAt(end - 1) == '等'
                        || text.charAt(end - 1) == '。')) {
            end--;
        }
        if (end > start) {
            String entry = text.substring(start, end);
            entries.add(new MeetingElement(entry, person(entry), passage.locate(start, end), confidence));
        }
    }

    /** The bare name: without post before it, remark behind it, and blanks within. */
    static String person(String entry) {
        String bare = entry.replaceFirst("[（(].*$", "").replaceAll("[\\s\\u3000]+", "");
        int cut = 0;
        for (String post : POSTS) {
            int at = bare.lastIndexOf(post);
            if (at >= 0 && at + post.length() < bare.length()) {
                cut = Math.max(cut, at + post.length());
            }
        }
        String name = bare.substring(cut);
        for (String post : POSTS) {
            if (name.endsWith(post) && name.length() - post.length() >= 2 && name.length() <= 5) {
                return name.substring(0, name.length() - post.length());
            }
        }
        return name.isEmpty() ? bare : name;
    }
}
