package io.duban.engine.analysis.wording;

import io.duban.api.record.Slip;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Outline;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.TableRows;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 文内重复: long sentences that stood in the record before, numbers in front of them left aside. */
final class Repetition {
    private static final int SHORTEST = 20;

    private Repetition() {}

    static void find(List<Passage> passages, List<Slip> slips) {
        Set<String> seen = new HashSet<>();
        for (Passage passage : passages) {
            String text = passage.text();
            if (TableRows.row(passage)) {
                continue;
            }
            int start = 0;
            for (int i = 0; i < text.length(); i++) {
                if (Characters.endsSentence(text.charAt(i))) {
                    sentence(passage, start, i + 1, seen, slips);
                    start = i + 1;
                }
            }
        }
    }

    private static void sentence(Passage passage, int from, int to, Set<String> seen, List<Slip> slips) {
        String text = passage.text();
        int start = Characters.skipBlanks(text, from, to);
        start = Characters.skipBlanks(text, Math.max(start, Outline.labelEnd(text, start)), to);
        while (start < to && Characters.closes(text.charAt(start))) {
            start++;
        }
        if (to - start >= SHORTEST && !seen.add(text.substring(start, to - 1))) {
            slips.add(SlipReader.slip(passage, start, to, Slip.Kind.REPEATED, "", 0.9));
        }
    }
}
