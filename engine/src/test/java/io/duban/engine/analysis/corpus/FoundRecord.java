package io.duban.engine.analysis.corpus;

import io.duban.api.document.Location;
import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.RecordKind;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Gathers what an analyser found in the place of one marked record. */
final class FoundRecord {
    private FoundRecord() {}

    /**
     * Kind and meeting of the record that shares most text with the marked one, if there is any, with all elements
     * that stand within the bounds.
     */
    static MeetingRecord between(int from, int to, CorpusRecord marked, List<MeetingRecord> found) {
        MeetingRecord head = found.stream()
                .filter(record -> shared(marked, record) > 0)
                .max(Comparator.comparingInt(record -> shared(marked, record)))
                .orElseGet(() -> nothing(marked));
        return new MeetingRecord(
                head.index(),
                head.title(),
                head.kind(),
                head.kindConfidence(),
                head.meeting(),
                within(found, MeetingRecord::outline, element -> element.location(), from, to),
                within(found, MeetingRecord::directives, element -> element.location(), from, to),
                within(found, MeetingRecord::accountability, element -> element.location(), from, to),
                within(found, MeetingRecord::placeholders, element -> element.location(), from, to),
                head.sentences(),
                head.location());
    }

    private static <T> List<T> within(
            List<MeetingRecord> found,
            Function<MeetingRecord, List<T>> elements,
            Function<T, Location> place,
            int from,
            int to) {
        return found.stream()
                .flatMap(record -> elements.apply(record).stream())
                .filter(element -> within(place.apply(element), from, to))
                .toList();
    }

    private static boolean within(Location place, int from, int to) {
        return from <= place.start() && place.start() < to;
    }

    /** How many characters two records have in common. */
    private static int shared(CorpusRecord marked, MeetingRecord found) {
        Location place = found.location();
        return Math.min(marked.end(), place.end()) - Math.max(marked.start(), place.start());
    }

    private static MeetingRecord nothing(CorpusRecord marked) {
        // Any kind but the marked one.
        RecordKind kind = marked.kind() == RecordKind.OTHER ? RecordKind.ESSAY : RecordKind.OTHER;
        return new MeetingRecord(
                1,
                null,
                kind,
                0,
                Meeting.UNKNOWN,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                0,
                Location.of(marked.start(), marked.start()));
    }
}
