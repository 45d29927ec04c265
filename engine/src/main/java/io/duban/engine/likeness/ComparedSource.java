package io.duban.engine.likeness;

import io.duban.api.likeness.Sketch;
import io.duban.api.record.MeetingRecord;
import java.util.List;

/** 比对文件: a source of a batch as far as it is compared without its text. Takes less than a kilobyte a record. */
public final class ComparedSource {
    private final List<Part> parts;

    /**
     * What is compared of a source.
     *
     * @param name of the source
     * @param records found in it
     * @param sketches of them
     */
    public ComparedSource(String name, List<MeetingRecord> records, List<Sketch> sketches) {
        boolean numbered = records.size() > 1;
        this.parts = sketches.stream()
                .map(sketch -> Part.of(name, records.get(sketch.record()), numbered, sketch))
                .toList();
    }

    /** How many records and statements of it are compared. */
    public int size() {
        return parts.size();
    }

    List<Part> parts() {
        return parts;
    }
}
