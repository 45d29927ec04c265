package io.duban.engine.analysis.wording;

import io.duban.api.record.Slip;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;

/** 转写痕迹: speakers by number (发言人1) and clock times with seconds at the beginning of lines; the first of a record. */
final class Transcripts {
    private static final PhraseSet SPEAKERS =
            PhraseSet.of("发言人", "说话人", "讲话人", "Speaker ", "speaker ", "Speaker", "speaker");

    private Transcripts() {}

    static void find(List<Passage> passages, List<Slip> slips) {
        for (Passage passage : passages) {
            int end = trace(passage.text());
            if (end > 0) {
                slips.add(SlipReader.slip(passage, 0, end, Slip.Kind.TRANSCRIPT, "", 0.9));
                return;
            }
        }
    }

    /** The end of such a trace at the beginning of a line, or 0. */
    private static int trace(String text) {
        int speaker = SPEAKERS.endAt(text, 0);
        int at = speaker < 0 ? 0 : Characters.skipBlanks(text, speaker, text.length());
        int number = digits(text, at);
        if (speaker > 0 && number > at) {
            boolean ends = number == text.length()
                    || Characters.blank(text.charAt(number))
                    || Characters.colon(text.charAt(number));
            return ends ? Math.max(number, clock(text, Characters.skipBlanks(text, number, text.length()))) : 0;
        }
        int start = !text.isEmpty() && "[【(（".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
        return clock(text, start);
    }

    /** 00:12:33 */
    private static int clock(String text, int from) {
        int at = from;
        for (int part = 0; part < 3; part++) {
            int end = digits(text, at);
            boolean two = end - at == 2 || (part == 0 && end - at == 1);
            boolean more = part == 2 || (end < text.length() && text.charAt(end) == ':');
            if (!two || !more) {
                return 0;
            }
            at = part == 2 ? end : end + 1;
        }
        return at;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }
}
