package io.duban.engine.analysis.wording;

import io.duban.api.record.Slip;
import io.duban.api.record.Slip.Kind;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.Lexicon;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 词表瑕疵: slips that are words of a table: each row of it says what sort of slip, the word, and what should stand there. */
final class SlipWords {
    private static final PhraseSet PAPERS = PhraseSet.of("纪要", "记录", "讲话稿", "发言稿", "议定事项");
    private final Map<String, Entry> entries = new HashMap<>();
    private final PhraseSet words;

    /** What a word is a sign of; null for one that only hides others within it (公布署名 is not 布署). */
    private record Entry(@Nullable Kind kind, boolean field, String instead) {}

    SlipWords() {
        for (List<String> row : Lexicon.rows("wording/slips.txt")) {
            String sort = row.get(0);
            boolean field = sort.equals("FIELD");
            Kind kind = sort.equals("RIGHT") ? null : field ? Kind.PROMPT : Kind.valueOf(sort);
            entries.put(row.get(1), new Entry(kind, field, row.size() > 2 ? row.get(2) : ""));
        }
        words = PhraseSet.of(entries.keySet().toArray(String[]::new));
    }

    void find(Passage passage, List<Slip> slips) {
        String text = passage.text();
        int end = 0;
        for (int i = next(text, 0); i >= 0; i = next(text, end)) {
            end = words.endAt(text, i);
            Entry entry = entries.get(text.substring(i, end));
            if (entry != null && entry.kind() != null && (!entry.field() || asked(text, i))) {
                slips.add(SlipReader.slip(passage, i, end, entry.kind(), entry.instead(), 0.9));
            }
        }
    }

    private int next(String text, int from) {
        return words.first(text, from, text.length());
    }

    /** What a program says to its user often stands apart from the record, as what a web page says to its reader does. */
    void findMachine(Passage margin, List<Slip> slips) {
        List<Slip> found = new ArrayList<>();
        find(margin, found);
        found.removeIf(slip -> slip.kind() != Kind.MACHINE || !PAPERS.within(margin.text()));
        slips.addAll(found);
    }

    /** Whether a request stands where a value should: at the beginning of a line or cell, behind a colon or bracket. */
    private static boolean asked(String text, int at) {
        if (at == 0) {
            return false;
        }
        char before = text.charAt(at - 1);
        return Characters.colon(before) || Characters.bracket(before) > 0 || before == '【' || before == '[';
    }
}
