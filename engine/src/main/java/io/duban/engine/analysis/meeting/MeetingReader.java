package io.duban.engine.analysis.meeting;

import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.RecordText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** 会议要素: reads what a record tells of its meeting, from its labels first and from running text where they are silent. */
public final class MeetingReader {
    private static final int HEAD = 12;
    private static final int TAIL = 3;
    private static final int BELOW_TITLE = 3;
    private static final int TIME_WITHIN = 20;
    private static final int LONGEST_NAME = 30;
    private static final double RUNNING = 0.8;

    /** What the record tells of its meeting. */
    public Meeting read(RecordText record) {
        Labels labels = Labels.of(record);
        List<Passage> body = record.body();
        List<Passage> head = body.subList(0, Math.min(HEAD, body.size()));
        MeetingElement host = orElse(person(labels, Field.HOST), () -> hostInText(head, body));
        Participants participants = participants(head, body);
        List<MeetingElement> present =
                orElse(list(labels, Field.PRESENT), () -> withHost(participants.present(), host));
        List<MeetingElement> topics = topics(labels, record, head);
        return new Meeting(
                orElse(single(labels, Field.NAME), () -> name(record, head)),
                date(record, labels, head),
                time(labels, head, body),
                orElse(single(labels, Field.PLACE), () -> place(head)),
                host,
                orElse(person(labels, Field.RECORDER), () -> firstOf(head, Recorders::find)),
                present,
                orElse(list(labels, Field.OBSERVERS), participants::observers),
                orElse(list(labels, Field.ABSENT), participants::absent),
                topics,
                Topics.personnel(topics),
                Headcounts.read(body, HEAD, TAIL, present, host));
    }

    private static @Nullable MeetingElement orElse(
            @Nullable MeetingElement first, Alternative<@Nullable MeetingElement> second) {
        return first != null ? first : second.get();
    }

    private static List<MeetingElement> orElse(List<MeetingElement> first, Alternative<List<MeetingElement>> second) {
        return first.isEmpty() ? second.get() : first;
    }

    /** Where else to look. */
    private interface Alternative<T extends @Nullable Object> {
        T get();
    }

    private static @Nullable MeetingElement firstOf(
            List<Passage> passages, Function<Passage, @Nullable MeetingElement> reader) {
        for (Passage passage : passages) {
            MeetingElement element = reader.apply(passage);
            if (element != null) {
                return element;
            }
        }
        return null;
    }

    private static @Nullable MeetingElement single(Labels labels, Field field) {
        List<LabelBlock.Value> values = labels.all(field);
        return values.isEmpty() ? null : values.get(0).stretch().element(1);
    }

    private static @Nullable MeetingElement person(Labels labels, Field field) {
        for (LabelBlock.Value value : labels.all(field)) {
            List<MeetingElement> names = NameList.read(value.passage(), value.start(), value.end(), 1);
            // 主持人：各位，…: several entries without a person among them are what somebody said.
            MeetingElement name =
                    names.stream().filter(NameList::person).findFirst().orElse(names.size() == 1 ? names.get(0) : null);
            if (name != null && name.text().length() <= LONGEST_NAME) {
                return name;
            }
        }
        return null;
    }

    private static List<MeetingElement> list(Labels labels, Field field) {
        List<MeetingElement> names = new ArrayList<>();
        for (LabelBlock.Value value : labels.all(field)) {
            names.addAll(NameList.read(value.passage(), value.start(), value.end(), 1));
        }
        return names;
    }

    private static @Nullable MeetingElement hostInText(List<Passage> head, List<Passage> body) {
        MeetingElement host = firstOf(head, Hosts::find);
        host = host != null ? host : firstOf(tail(body), Hosts::find);
        return host != null ? host : firstOf(head, Hosts::convener);
    }

    private static Participants participants(List<Passage> head, List<Passage> body) {
        for (List<Passage> part : List.of(head, tail(body))) {
            for (Passage passage : part) {
                Participants found = Participants.find(passage);
                if (!found.empty()) {
                    return found;
                }
            }
        }
        return Participants.NONE;
    }

    private static List<Passage> tail(List<Passage> body) {
        return body.subList(Math.max(0, body.size() - TAIL), body.size());
    }

    /** Running text names who presided apart from those who took part. */
    private static List<MeetingElement> withHost(List<MeetingElement> present, @Nullable MeetingElement host) {
        boolean apart = host != null
                && present.stream().noneMatch(other -> other.value().equals(host.value()));
        if (present.isEmpty() || host == null || !apart) {
            return present;
        }
        List<MeetingElement> all = new ArrayList<>(List.of(host));
        all.addAll(present);
        return all;
    }

    private static @Nullable MeetingElement date(RecordText record, Labels labels, List<Passage> head) {
        MeetingElement issued = null;
        for (LabelBlock.Value value : labels.all(Field.TIME)) {
            MeetingDates.Found found = MeetingDates.first(value.passage().text(), value.start(), value.end());
            if (found != null && !RunningText.imprint(value.passage(), found)) {
                return date(record, value.passage(), found, 1);
            }
            issued = found == null || issued != null ? issued : date(record, value.passage(), found, RUNNING);
        }
        for (int i = 0; i < head.size(); i++) {
            MeetingDates.Found found = RunningText.date(head.get(i), i < BELOW_TITLE);
            // A month alone is what the text talks of, not when the meeting was.
            if (found == null || found.day() == 0) {
                continue;
            }
            MeetingElement date = date(record, head.get(i), found, RUNNING);
            boolean page = RunningText.dated(head.get(i), found) && opensBelow(head, i);
            if (!page && !RunningText.imprint(head.get(i), found)) {
                return date;
            }
            issued = issued == null ? date : issued;
        }
        Passage title = record.title();
        MeetingDates.Found named = title == null
                ? null
                : MeetingDates.first(title.text(), 0, title.text().length());
        boolean inTitle = issued == null && title != null && named != null && named.day() > 0;
        return inTitle ? date(record, title, named, RUNNING) : issued;
    }

    /** Whether the next passage that does not repeat it begins with a day of its own, so that a day above it is the page's. */
    private static boolean opensBelow(List<Passage> head, int at) {
        int next = at + 1;
        while (next < head.size() && head.get(next).text().equals(head.get(at).text())) {
            next++;
        }
        MeetingDates.Found below = next < head.size() ? RunningText.date(head.get(next), false) : null;
        return below != null && below.start() == 0 && below.day() > 0;
    }

    private static MeetingElement date(
            RecordText record, Passage passage, MeetingDates.Found found, double confidence) {
        int year = found.year() > 0 ? found.year() : Years.of(record, found.month());
        return new Stretch(passage, found.start(), found.end()).element(found.value(year), confidence);
    }

    private static @Nullable MeetingElement time(Labels labels, List<Passage> head, List<Passage> body) {
        for (LabelBlock.Value value : labels.all(Field.TIME)) {
            MeetingDates.Found day = MeetingDates.first(value.passage().text(), value.start(), value.end());
            String times = day != null && RunningText.published(value.passage(), day)
                    ? null
                    : ClockTimes.read(value.passage().text(), value.start(), value.end());
            if (times != null) {
                return value.stretch().element(Adjournment.complete(times, body), 1);
            }
        }
        for (int i = 0; i < head.size(); i++) {
            MeetingDates.Found found = RunningText.date(head.get(i), i < BELOW_TITLE);
            // When a page was put online is not when the meeting began.
            if (found != null && !RunningText.imprint(head.get(i), found)) {
                int end = Math.min(head.get(i).text().length(), found.end() + TIME_WITHIN);
                String times = ClockTimes.read(head.get(i).text(), found.end(), end);
                return times == null
                        ? null
                        : new Stretch(
                                        head.get(i),
                                        found.start(),
                                        clause(head.get(i).text(), found.end(), end))
                                .element(Adjournment.complete(times, body), RUNNING);
            }
        }
        return null;
    }

    /** 3月12日晚8点，巡堤队…: where the clause with the time ends, whose colons are those of clocks. */
    private static int clause(String text, int from, int to) {
        int end = from;
        while (end < to && "，,。；;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static @Nullable MeetingElement place(List<Passage> head) {
        for (int i = 0; i < head.size(); i++) {
            MeetingElement place = Places.find(head.get(i), i < BELOW_TITLE);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable MeetingElement name(RecordText record, List<Passage> head) {
        Passage title = record.title();
        MeetingElement titled = title != null && MeetingName.named(title.text())
                ? MeetingName.in(title).element(0.9)
                : null;
        if (title != null && titled != null && MeetingName.full(title.text())) {
            return titled;
        }
        MeetingElement told = firstOf(head, RunningText::name);
        return told != null ? told : titled;
    }

    /** From the agenda, else from the opening sentence, the headings, or at last the title. */
    private static List<MeetingElement> topics(Labels labels, RecordText record, List<Passage> head) {
        List<MeetingElement> topics = Topics.read(labels, record.passages());
        if (!topics.isEmpty()) {
            return topics;
        }
        List<MeetingElement> headed = Topics.headed(record.passages());
        for (Passage passage : Topics.aboveHeadings(head)) {
            List<MeetingElement> told = RunningText.topics(passage);
            if (!told.isEmpty()) {
                return told;
            }
        }
        Passage title = record.title();
        return headed.isEmpty() && title != null ? Topics.titled(title) : headed;
    }
}
