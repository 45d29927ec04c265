package io.duban.api.report;

import io.duban.api.document.Document;
import io.duban.api.document.Location;
import java.util.List;

/**
 * 读出的文字: a source as it was read.
 *
 * @param document its text
 * @param leftOut 未计入: what of it belongs to no record, in the order of the text
 */
public record Transcript(Document document, List<Location> leftOut) {
    public Transcript {
        leftOut = List.copyOf(leftOut);
    }
}
