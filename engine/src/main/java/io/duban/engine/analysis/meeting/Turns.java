package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Characters;

/** 发言: tells lines that begin with a speaker: 王强：…, 发言人1 00:03:12. */
final class Turns {
    private static final int LONGEST_SPEAKER = 14;
    private static final int SHORTEST_WORDS = 4;

    private Turns() {}

    /** Whether a line gives a speaker and what was said, or a speaker and the time of a transcript. */
    static boolean turn(String line) {
        for (int i = 0; i < line.length() && i <= LONGEST_SPEAKER; i++) {
            char c = line.charAt(i);
            if (c == '，' || c == '。' || c == ',') {
                return false;
            }
            if (c == '：' || c == ':') {
                return i >= 2 && (line.length() - i - 1 >= SHORTEST_WORDS || Characters.digit(line.charAt(i - 1)));
            }
        }
        return false;
    }
}
