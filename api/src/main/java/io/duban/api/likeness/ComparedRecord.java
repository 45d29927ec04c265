package io.duban.api.likeness;

import io.duban.api.document.Document;
import io.duban.api.record.MeetingRecord;

/**
 * 比对材料: a record with the text that it stands in.
 *
 * @param source name of its file
 * @param record what was recognised
 * @param document the whole text of the file
 */
public record ComparedRecord(String source, MeetingRecord record, Document document) {
    /** The text of the record alone. */
    public String text() {
        return document.text(record.location());
    }
}
