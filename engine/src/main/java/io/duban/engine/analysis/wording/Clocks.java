package io.duban.engine.analysis.wording;

import io.duban.api.record.Slip;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;

/** 时制: 下午15:00 tells the hour by two clocks at once. */
final class Clocks {
    private static final PhraseSet AFTERNOON = PhraseSet.of("下午", "傍晚", "晚上", "晚");

    private Clocks() {}

    static void find(Passage passage, List<Slip> slips) {
        String text = passage.text();
        for (int i = next(text, 0); i >= 0; i = next(text, i + 1)) {
            int hour = AFTERNOON.endAt(text, i);
            int from = Characters.skipBlanks(text, hour, text.length());
            int end = from < text.length() && Characters.digit(text.charAt(from)) ? Numerals.end(text, from) : from;
            int value = end > from && end - from <= 2 ? Numerals.value(text, from, end) : -1;
            boolean clock = end < text.length() && "时点:：".indexOf(text.charAt(end)) >= 0;
            if (clock && value > 12 && value < 24) {
                String instead = text.substring(from, end);
                slips.add(SlipReader.slip(passage, i, end + 1, Slip.Kind.CLOCK, instead + text.charAt(end), 0.9));
            }
            i = Math.max(i, end - 1);
        }
    }

    private static int next(String text, int from) {
        return AFTERNOON.first(text, from, text.length());
    }
}
