package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;

/** 发言: tells lines that begin with a speaker: 王强：…, 发言人1 00:03:12. */
final class Turns {
    private static final int LONGEST_SPEAKER = 14;
    private static final int SHORTEST_WORDS = 4;
    private static final PhraseSet LABELS =
            PhraseSet.of("单位", "编号", "名称", "时间", "地点", "标准", "要求", "内容", "措施", "目标", "任务", "时限", "人员", "期限");

    private Turns() {}

    /** Whether a line gives a speaker and what was said, or a speaker and the time of a transcript. */
    static boolean turn(String line) {
        int close = line.startsWith("【") ? line.indexOf('】') : -1;
        if (close > 0 && close <= LONGEST_SPEAKER) {
            return line.length() - close - 1 >= SHORTEST_WORDS && speaker(line.substring(1, close));
        }
        for (int i = 0; i < line.length() && i <= LONGEST_SPEAKER; i++) {
            char c = line.charAt(i);
            if (c == '，' || c == '。' || c == ',') {
                return false;
            }
            if (Characters.colon(c)) {
                // A line that begins with a colon, as cut or damaged files have it, names nobody.
                boolean words =
                        i > 0 && (line.length() - i - 1 >= SHORTEST_WORDS || Characters.digit(line.charAt(i - 1)));
                return words && speaker(line.substring(0, i));
            }
        }
        return false;
    }

    /** No label of a field, number of a point or heading. */
    private static boolean speaker(String words) {
        char first = words.charAt(0);
        boolean numbered = Characters.digit(first) || first == '第' || Characters.bracket(first) > 0 || first == '-';
        return words.length() >= 2 && !numbered && Field.of(words.strip()) == null && !LABELS.within(words);
    }
}
