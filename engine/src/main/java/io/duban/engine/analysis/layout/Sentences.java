package io.duban.engine.analysis.layout;

import java.util.ArrayList;
import java.util.List;

/** Cuts a passage into sentences. */
final class Sentences {
    private static final int LONGEST_FIELDS = 150;

    private Sentences() {}

    /** Bounds of a sentence in its passage. */
    record Span(int start, int end) {}

    /** The sentences of a text, without white space at either end; every other character is in exactly one of them. */
    static List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            int closed = Characters.bracket(text.charAt(i)) > 0 ? fieldsEnd(text, i) : -1;
            if (closed > 0) {
                i = closed - 1;
            } else if (Characters.endsSentence(text.charAt(i))) {
                int name = LostName.end(text, i);
                if (name > i) {
                    i = name - 1;
                    continue;
                }
                int end = i + 1;
                while (end < text.length()
                        && (Characters.endsSentence(text.charAt(end)) || Characters.closes(text.charAt(end)))) {
                    end++;
                }
                add(spans, text, start, end);
                start = end;
                i = end - 1;
            }
        }
        add(spans, text, start, text.length());
        return spans;
    }

    /** （责任单位：县水务局；完成时限：6月底）: the end of a bracket whose semicolons part fields and no sentences, or -1. */
    private static int fieldsEnd(String text, int open) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST_FIELDS); i++) {
            char c = text.charAt(i);
            if (Characters.bracket(c) < 0) {
                return i + 1;
            }
            if (Characters.endsSentence(c) && c != '；' && c != ';') {
                return -1;
            }
        }
        return -1;
    }

    private static void add(List<Span> spans, String text, int from, int to) {
        int start = Characters.skipBlanks(text, from, to);
        int end = Characters.dropBlanks(text, start, to);
        if (end > start) {
            spans.add(new Span(start, end));
        }
    }
}
