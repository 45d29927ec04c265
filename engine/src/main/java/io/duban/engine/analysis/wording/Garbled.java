package io.duban.engine.analysis.wording;

import io.duban.api.record.Slip;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;

/** 乱码: characters that only a wrong decoding leaves; at most one stretch a passage. */
final class Garbled {
    /** What UTF-8 read as GBK, and memory never written, look like. */
    private static final PhraseSet RUINS = PhraseSet.of("锟斤拷", "锟斤", "烫烫烫", "屯屯屯", "銆", "鐨勫", "锛屽", "浼氳");

    /** Latin letters and signs that Chinese texts do use one by one. */
    private static final String USUAL = "°±·×÷§²³¥®©«»éèüöä";

    private static final int LATIN_RUN = 3;

    private Garbled() {}

    static void find(Passage passage, List<Slip> slips) {
        String text = passage.text();
        int latin = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u0080') {
                latin = 0;
                continue;
            }
            latin = c <= '\u00ff' && c > '\u00a0' && USUAL.indexOf(c) < 0 ? latin + 1 : 0;
            boolean unknown = c == '\ufffd' || (c >= '\ue000' && c <= '\uf8ff');
            int ruin = c >= '\u4e00' ? RUINS.endAt(text, i) : -1;
            if (unknown || latin >= LATIN_RUN || ruin > 0) {
                int start = latin >= LATIN_RUN ? i + 1 - latin : i;
                slips.add(
                        SlipReader.slip(passage, start, end(text, Math.max(i + 1, ruin)), Slip.Kind.GARBLED, "", 0.9));
                return;
            }
        }
    }

    /** Where the stretch of such characters ends. */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean more = c == '\ufffd' || (c >= '\ue000' && c <= '\uf8ff') || (c > '\u00a0' && c <= '\u00ff');
            int ruin = RUINS.endAt(text, end);
            if (!more && ruin < 0) {
                return end;
            }
            end = Math.max(end + 1, ruin);
        }
        return end;
    }
}
