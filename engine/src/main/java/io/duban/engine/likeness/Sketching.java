package io.duban.engine.likeness;

import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.likeness.Sketch;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.Statement;
import java.util.ArrayList;
import java.util.List;

/** 提取特征: what is kept of the texts of a source, so that they need not be. */
public final class Sketching {
    private Sketching() {}

    /** A sketch of each record, and of each of its statements; of those that are long enough to be compared. */
    public static List<Sketch> of(Document document, List<MeetingRecord> records) {
        List<Sketch> sketches = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            MeetingRecord record = records.get(i);
            add(sketches, document, record, i, Sketch.WHOLE, record.location());
            List<Statement> statements = record.statements();
            for (int j = 0; j < statements.size(); j++) {
                add(sketches, document, record, i, j, statements.get(j).location());
            }
        }
        return List.copyOf(sketches);
    }

    private static void add(
            List<Sketch> sketches, Document document, MeetingRecord record, int index, int statement, Location place) {
        long[] shingles = new ShingledText(MaskedText.of(document, record, place)).shingles();
        if (shingles.length > 0) {
            sketches.add(new Sketch(index, statement, shingles.length, MinHash.signature(shingles)));
        }
    }
}
