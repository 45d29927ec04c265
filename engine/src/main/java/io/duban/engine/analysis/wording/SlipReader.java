package io.duban.engine.analysis.wording;

import io.duban.api.record.Placeholder;
import io.duban.api.record.Slip;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.RecordText;
import java.util.ArrayList;
import java.util.List;

/** 文字瑕疵: finds the places of a record where the text itself went wrong. */
public final class SlipReader {
    private final SlipWords words = new SlipWords();

    /** The slips of a record in no order; what was recognised as a placeholder is none. */
    public List<Slip> read(RecordText record, List<Placeholder> placeholders) {
        List<Slip> slips = new ArrayList<>();
        List<Passage> passages = new ArrayList<>(record.passages());
        record.grids().forEach(grid -> passages.addAll(grid.cells()));
        for (Passage passage : passages) {
            words.find(passage, slips);
            Garbled.find(passage, slips);
            Clocks.find(passage, slips);
            Amounts.find(passage, slips);
            Totals.find(passage, slips);
        }
        record.margins().forEach(margin -> words.findMachine(margin, slips));
        record.grids().forEach(grid -> Totals.find(grid.rows(), slips));
        Pairs.find(record.passages(), slips);
        Repetition.find(record.passages(), slips);
        Transcripts.find(record.passages(), slips);
        // What a placeholder covers is told of once; a prompt around one as well.
        slips.removeIf(slip -> placeholders.stream()
                .anyMatch(mask -> slip.kind() == Slip.Kind.PROMPT
                        ? mask.location().overlaps(slip.location())
                        : mask.location().encloses(slip.location())));
        return List.copyOf(slips);
    }

    /** A slip of a passage. */
    static Slip slip(Passage passage, int from, int to, Slip.Kind kind, String instead, double confidence) {
        return new Slip(passage.quote(from, to), kind, instead, passage.locate(from, to), confidence);
    }
}
