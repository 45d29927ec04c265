package io.duban.engine.analysis.corpus;

import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the metadata of a record with the meeting that was found, by normalised values. */
final class MeetingJudge {
    private final CorpusRecord record;
    private final List<Judgement> judgements = new ArrayList<>();

    private MeetingJudge(CorpusRecord record) {
        this.record = record;
    }

    static List<Judgement> judge(CorpusRecord record, Meeting meeting) {
        MeetingJudge judge = new MeetingJudge(record);
        judge.compare(Measure.MEETING_DATE, Field.DATE, one(meeting.date()), Item::equalWords);
        judge.compare(Measure.MEETING_PLACE, Field.PLACE, one(meeting.place()), Item::similarWords);
        judge.compare(Measure.MEETING_HOST, Field.HOST, one(meeting.host()), Item::equalWords);
        judge.compare(Measure.MEETING_RECORDER, Field.RECORDER, one(meeting.recorder()), Item::equalWords);
        judge.compare(Measure.MEETING_PRESENT, Field.PRESENT, meeting.present(), Item::equalWords);
        judge.compare(Measure.MEETING_ABSENT, Field.ABSENT, meeting.absent(), Item::equalWords);
        judge.compare(Measure.MEETING_OBSERVERS, Field.OBSERVERS, meeting.observers(), Item::equalWords);
        judge.compare(Measure.MEETING_TOPICS, Field.TOPICS, meeting.topics(), Item::similarWords);
        return judge.judgements;
    }

    private void compare(Measure measure, Field field, List<MeetingElement> elements, BiPredicate<Item, Item> same) {
        List<Item> marked = record.field(field).stream().map(this::item).toList();
        List<Item> found =
                elements.stream().map(element -> item(element.value())).toList();
        judgements.addAll(Comparison.of(marked, found, same).judgements(measure));
    }

    private Item item(String value) {
        return new Item(value, "", record.start(), record.end());
    }

    private static List<MeetingElement> one(@Nullable MeetingElement element) {
        return Stream.ofNullable(element).toList();
    }
}
