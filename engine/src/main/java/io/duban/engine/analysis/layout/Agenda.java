package io.duban.engine.analysis.layout;

import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.BitSet;
import java.util.List;

/** 议程: the lines under 议题： that only name what the body of the minutes then deals with point by point. */
public final class Agenda {
    private static final PhraseSet LABELS =
            PhraseSet.of("议题", "议程", "会议议题", "会议议程", "主要议题", "会议主要议题", "研究事项", "研究议题", "会议事项");
    private static final int LONGEST_LABEL = 12;

    private Agenda() {}

    /** The indices of the passages that belong to an agenda: its label line and the numbered lines right below it. */
    public static BitSet of(List<Passage> passages) {
        BitSet agenda = new BitSet();
        for (int i = 0; i < passages.size(); i++) {
            int valueStart = valueStart(passages.get(i).text());
            if (valueStart >= 0) {
                agenda.set(i);
                int end = valueStart == passages.get(i).text().length() ? numbered(passages, i + 1) : i + 1;
                agenda.set(i, end);
            }
        }
        return agenda;
    }

    /** The end of the run of numbered lines; a single one, or one that is long, is the body already. */
    private static int numbered(List<Passage> passages, int from) {
        int end = from;
        while (end < passages.size() && point(passages.get(end).text())) {
            end++;
        }
        return end - from >= 2 ? end : from;
    }

    private static boolean point(String line) {
        return line.length() <= 80 && Label.at(line, 0) != null;
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
                i < line.length() && i < LONGEST_LABEL && LABELS.endAt(label.toString(), 0) == label.length();
        int start = i + 1;
        while (labelled
                && start < line.length()
                && (Characters.blank(line.charAt(start)) || line.charAt(start) == '*')) {
            start++;
        }
        return labelled ? start : -1;
    }
}
