package io.duban.engine.likeness;

import io.duban.api.document.Document;
import io.duban.api.record.MeetingRecord;
import java.util.List;

/**
 * 比对原文: the text of a source that is worth an exact look.
 *
 * @param document the text
 * @param records found in it
 */
public record ComparedText(Document document, List<MeetingRecord> records) {
    public ComparedText {
        records = List.copyOf(records);
    }
}
