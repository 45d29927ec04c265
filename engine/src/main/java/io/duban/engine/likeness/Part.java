package io.duban.engine.likeness;

import io.duban.api.document.Location;
import io.duban.api.likeness.Sketch;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.Statement;
import org.jspecify.annotations.Nullable;

/**
 * 比对单位: a record of a batch, or what one person says in it, as far as it is known without its text.
 *
 * @param name of its source
 * @param record number of the record that it is or stands in
 * @param numbered whether the source holds other records
 * @param origin of that record
 * @param speaker whose words it is; null where it is the whole record
 * @param sketch of it
 */
record Part(String name, int record, boolean numbered, Origin origin, @Nullable String speaker, Sketch sketch) {

    static Part of(String name, MeetingRecord record, boolean numbered, Sketch sketch) {
        Statement statement = statement(record, sketch);
        String speaker = statement == null ? null : statement.speaker();
        return new Part(name, record.index(), numbered, Origin.of(record), speaker, sketch);
    }

    private static @Nullable Statement statement(MeetingRecord record, Sketch sketch) {
        return sketch.statement() == Sketch.WHOLE ? null : record.statements().get(sketch.statement());
    }

    /** Its text, cut out of that of its source. */
    ShingledText text(ComparedText source) {
        MeetingRecord whole = source.records().get(sketch.record());
        Statement statement = statement(whole, sketch);
        Location place = statement == null ? whole.location() : statement.location();
        return new ShingledText(MaskedText.of(source.document(), whole, place));
    }

    /** What somebody who reads of another one is told of this: its source, with what is needed to find it there. */
    String told() {
        String where = numbered ? name + " #" + record : name;
        return speaker == null ? where : speaker + " (" + where + ")";
    }
}
