package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;
import org.jspecify.annotations.Nullable;

/** 发言: tells lines that begin with a speaker: 王强：…, 发言人1 00:03:12. */
final class Turns {
    private static final int LONGEST_SPEAKER = 14;
    private static final int SHORTEST_NAME = 2;
    private static final int SHORTEST_WORDS = 4;
    private static final PhraseSet LABELS =
            PhraseSet.of("单位", "编号", "名称", "时间", "地点", "标准", "要求", "内容", "措施", "目标", "任务", "时限", "人员", "期限");

    private Turns() {}

    /** Whether a line gives a speaker and what was said, or a speaker and the time of a transcript. */
    static boolean turn(String line) {
        return speaker(line) != null;
    }

    /** Who speaks in such a line, as it stands; null in others. */
    static @Nullable String speaker(String spoken) {
        String line = spoken.substring(clock(spoken));
        int close = line.startsWith("【") ? line.indexOf('】') : -1;
        if (close > 0 && close <= LONGEST_SPEAKER) {
            return line.length() - close - 1 >= SHORTEST_WORDS ? named(line.substring(1, close)) : null;
        }
        for (int i = 0; i < line.length() && i <= LONGEST_SPEAKER; i++) {
            char c = line.charAt(i);
            if (c == '，' || c == '。' || c == ',') {
                return null;
            }
            if (Characters.colon(c)) {
                boolean words =
                        line.length() - i - 1 >= SHORTEST_WORDS || (i > 0 && Characters.digit(line.charAt(i - 1)));
                return words ? named(line.substring(0, i)) : null;
            }
        }
        return null;
    }

    /** [00:12], （01:02:33）: past the time that a transcript puts before a turn. */
    private static int clock(String line) {
        int close = line.isEmpty() || "[【(（".indexOf(line.charAt(0)) < 0 ? -1 : 1;
        while (close > 0
                && close < line.length()
                && (Characters.digit(line.charAt(close)) || line.charAt(close) == ':')) {
            close++;
        }
        boolean clock = close > 4 && close < line.length() && Characters.bracket(line.charAt(close)) < 0;
        return clock ? Characters.skipBlanks(line, close + 1, line.length()) : 0;
    }

    /** The words, unless they are too few, the label of a field, or the number of a point or heading. */
    private static @Nullable String named(String words) {
        // Before a bracket or colon that cut and damaged files begin with stands nobody.
        if (words.length() < SHORTEST_NAME) {
            return null;
        }
        char first = words.charAt(0);
        boolean numbered = Characters.digit(first) || first == '第' || Characters.bracket(first) > 0 || first == '-';
        boolean label = Field.of(words.strip()) != null || LABELS.within(words);
        return numbered || label ? null : words;
    }
}
