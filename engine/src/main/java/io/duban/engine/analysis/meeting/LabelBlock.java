package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import java.util.ArrayList;
import java.util.List;

/** 标签块: cuts lines such as {@code 时间：3月12日　地点：301室} into labelled values. */
final class LabelBlock {
    private LabelBlock() {}

    /**
     * 标签与值.
     *
     * @param field what it is
     * @param passage it stands in
     * @param start first character of the value
     * @param end after its last
     */
    record Value(Field field, Passage passage, int start, int end) {
        String text() {
            return passage.text().substring(start, end);
        }
    }

    private record Mark(Field field, int start, int valueStart) {}

    /** The labelled values of a passage in order; a value ends where the next label begins. */
    static List<Value> read(Passage passage) {
        String text = passage.text();
        List<Mark> marks = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Mark mark = fieldBegins(text, i) ? mark(text, i) : null;
            if (mark == null) {
                i++;
            } else {
                marks.add(mark);
                i = mark.valueStart();
            }
        }
        List<Value> values = new ArrayList<>();
        for (int m = 0; m < marks.size(); m++) {
            int end = m + 1 < marks.size() ? marks.get(m + 1).start() : text.length();
            values.add(trimmed(marks.get(m).field(), passage, marks.get(m).valueStart(), end));
        }
        return values;
    }

    /** A label stands at the beginning of a line or after a blank, a bracket or a closing mark. */
    private static boolean fieldBegins(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return Characters.blank(before)
                || before == '；'
                || before == ';'
                || before == '。'
                || before == '【'
                || before == '*'
                || before == '\t'
                || before == '，'
                || before == ',';
    }

    private static @org.jspecify.annotations.Nullable Mark mark(String text, int at) {
        for (Field field : Field.values()) {
            for (String label : field.labels()) {
                int end = labelEnd(text, at, label);
                if (end > 0) {
                    return new Mark(field, at, end);
                }
            }
        }
        return null;
    }

    /** Past label and colon; the label may be spread by blanks (时　间：) or wrapped in emphasis. */
    private static int labelEnd(String text, int at, String label) {
        int i = at;
        for (int k = 0; k < label.length(); k++) {
            while (k > 0 && i < text.length() && Characters.blank(text.charAt(i))) {
                i++;
            }
            if (i >= text.length() || text.charAt(i) != label.charAt(k)) {
                return -1;
            }
            i++;
        }
        while (i < text.length()
                && (Characters.blank(text.charAt(i)) || text.charAt(i) == '*' || text.charAt(i) == '】')) {
            i++;
        }
        boolean bracket = text.charAt(i - 1) == '】';
        if (i < text.length() && (text.charAt(i) == '：' || text.charAt(i) == ':')) {
            return i + 1;
        }
        return bracket ? i : -1;
    }

    private static Value trimmed(Field field, Passage passage, int from, int to) {
        String text = passage.text();
        int start = from;
        int end = to;
        while (start < end && skip(text.charAt(start))) {
            start++;
        }
        while (end > start && (skip(text.charAt(end - 1)) || "；;。，,、".indexOf(text.charAt(end - 1)) >= 0)) {
            end--;
        }
        return new Value(field, passage, start, end);
    }

    private static boolean skip(char c) {
        return Characters.blank(c) || c == '*' || c == '【';
    }
}
