package io.duban.engine.likeness;

import io.duban.api.document.Document;
import io.duban.api.document.Location;
import io.duban.api.likeness.Sketch;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * 比对单位: a record of a batch, or what one person says in it.
 *
 * @param source place of its source in the batch
 * @param name of its source
 * @param record it is or stands in
 * @param sketch of it
 * @param origin of the record
 * @param numbered whether the source holds other records
 */
record Part(int source, String name, MeetingRecord record, Sketch sketch, Origin origin, boolean numbered) {

    /** The statement that it is; null where it is the whole record. */
    @Nullable
    Statement statement() {
        return sketch.statement() == Sketch.WHOLE ? null : record.statements().get(sketch.statement());
    }

    Location place() {
        Statement statement = statement();
        return statement == null ? record.location() : statement.location();
    }

    ShingledText text(Document document) {
        return new ShingledText(MaskedText.of(document, record, place()));
    }

    /** What somebody who reads of another one is told of this: its source, with what is needed to find it there. */
    String told() {
        Statement statement = statement();
        String where = numbered ? name + " #" + record.index() : name;
        return statement == null ? where : statement.speaker() + " (" + where + ")";
    }
}
