package io.duban.api.record;

import io.duban.api.document.Document;
import io.duban.api.document.Location;
import java.util.List;

/**
 * 分析器: finds the records in a document and what they say. A pure function of document and tables: same document,
 * equal records. Thread-safe; never throws for any document, but may where its thread is interrupted because nobody waits
 * any more; found by {@link java.util.ServiceLoader}.
 */
public interface RecordAnalyzer {
    /**
     * The records in the order of the text, numbered from 1.
     *
     * @return an empty list only where the document has no text to speak of
     */
    List<MeetingRecord> analyze(Document document);

    /**
     * 未计入的文字: what of the document belongs to no record, in the order of the text: navigation, page marks, running
     * headers.
     */
    default List<Location> leftOut(Document document) {
        return List.of();
    }
}
