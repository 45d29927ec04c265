package io.duban.engine.analysis.layout;

import io.duban.api.record.OutlineStyle;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 议程: the lines under 议题： that only name what the body of the minutes then deals with point by point. */
public final class Agenda {
    /** 议题标签: what an agenda stands behind. */
    public static final List<String> LABELS = List.of(
            "议题", "议程", "会议议题", "会议议程", "主要议题", "会议主要议题", "研究事项", "研究议题", "会议事项", "讨论议题", "讨论事项", "主要议程", "会议讨论议题",
            "会议研究事项", "本次议题", "会议主要议程", "核心议题", "重点议题");

    private static final PhraseSet LABELLED = new PhraseSet(LABELS);
    private static final PhraseSet FOLLOWS = PhraseSet.of(
            "以下几项", "以下内容", "以下事项", "以下议题", "以下议程", "如下", "议程有", "议题有", "议程为", "议题为", "包括", "议程是", "议题是", "几项议程",
            "几个议题");
    private static final int LONGEST_SENTENCE = 80;
    private static final int LONGEST_LABEL = 12;

    private Agenda() {}

    /** The indices of the passages that belong to an agenda: its label line and the numbered lines right below it. */
    public static BitSet of(List<Passage> passages) {
        BitSet agenda = new BitSet();
        for (int i = 0; i < passages.size(); i++) {
            int valueStart = valueStart(passages.get(i).text());
            if (valueStart >= 0) {
                int end = valueStart == passages.get(i).text().length()
                        ? numbered(passages, i + 1)
                        : carriedOn(passages, i, valueStart);
                agenda.set(i, end);
            } else if (announces(passages.get(i).text())) {
                agenda.set(i + 1, numbered(passages, i + 1));
            }
        }
        return agenda;
    }

    /** 会议议程主要有以下几项：: a sentence that only says that the agenda follows. */
    private static boolean announces(String line) {
        int end = line.length() - (Characters.colon(line.charAt(line.length() - 1)) ? 1 : 0);
        return line.length() <= LONGEST_SENTENCE
                && FOLLOWS.startBefore(line, 0, end) > 0
                && (line.contains("议程") || line.contains("议题"));
    }

    /** The end of the run of numbered lines; a single one, or one that is long, is the body already. */
    private static int numbered(List<Passage> passages, int from) {
        int end = from;
        OutlineStyle style = from < passages.size() ? style(passages.get(from).text()) : null;
        // 二、 below 1. 2. 3. is a heading of the body.
        while (style != null && end < passages.size() && style(passages.get(end).text()) == style) {
            end++;
        }
        return end - from >= 2 ? end : from;
    }

    /** 议题：一、…；, 二、…；, 三、….: the first topic stands behind the label, the others on lines of their own. */
    private static int carriedOn(List<Passage> passages, int labelled, int valueStart) {
        Label label = Label.at(passages.get(labelled).text(), valueStart);
        int end = labelled + 1;
        while (label != null && end < passages.size()) {
            String line = passages.get(end).text();
            Label next = line.length() <= LONGEST_SENTENCE ? Label.at(line, 0) : null;
            boolean follows = next != null && next.style() == label.style() && next.number() == label.number() + 1;
            label = follows ? next : null;
            end += follows ? 1 : 0;
        }
        return end;
    }

    /** How a line is numbered; null where it is not, or is long. */
    private static @Nullable OutlineStyle style(String line) {
        Label label = line.length() <= LONGEST_SENTENCE ? Label.at(line, 0) : null;
        return label == null ? null : label.style();
    }

    /** Where the value of a label for topics begins, or -1 where the line has no such label. */
    private static int valueStart(String line) {
        int length = Math.min(LONGEST_LABEL, line.length());
        if (Characters.find(line, '：', 0, length) < 0 && Characters.find(line, ':', 0, length) < 0) {
            return -1;
        }
        int i = 0;
        StringBuilder label = new StringBuilder();
        while (i < line.length() && i < LONGEST_LABEL && !Characters.colon(line.charAt(i))) {
            char c = line.charAt(i++);
            if (Characters.han(c)) {
                label.append(c);
            } else if (!Characters.blank(c) && c != '*' && c != '【' && c != '】') {
                return -1;
            }
        }
        boolean labelled =
                i < line.length() && i < LONGEST_LABEL && LABELLED.endAt(label.toString(), 0) == label.length();
        int start = i + 1;
        while (labelled
                && start < line.length()
                && (Characters.blank(line.charAt(start)) || line.charAt(start) == '*')) {
            start++;
        }
        return labelled ? start : -1;
    }
}
