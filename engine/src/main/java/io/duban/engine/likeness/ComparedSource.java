package io.duban.engine.likeness;

import io.duban.api.likeness.Sketch;
import io.duban.api.record.MeetingRecord;
import java.util.List;

/**
 * 比对文件: a source of a batch as far as it is known without its text.
 *
 * @param name of the source
 * @param records found in it
 * @param sketches of them
 */
public record ComparedSource(String name, List<MeetingRecord> records, List<Sketch> sketches) {
    public ComparedSource {
        records = List.copyOf(records);
        sketches = List.copyOf(sketches);
    }
}
