package io.duban.engine.analysis.meeting;

import io.duban.api.record.Meeting;
import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.RecordText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 会议要素: reads what a record tells of its meeting, from its label block first and from running text where that is silent. */
public final class MeetingReader {
    private static final int HEAD = 14;
    private static final int TAIL = 4;

    private final RunningText runningText = new RunningText();

    /** What the record tells of its meeting. */
    public Meeting read(RecordText record) {
        List<Passage> passages = record.passages();
        Map<Field, List<LabelBlock.Value>> labels = labels(passages);
        RunningText.Found text =
                runningText.read(record.title(), passages.subList(0, Math.min(HEAD, passages.size())), passages);
        int year = year(record, text);
        MeetingElement date = date(labels, year);
        if (date == null) {
            date = text.date(year);
        }
        MeetingElement time = time(labels);
        return new Meeting(
                orElse(single(labels, Field.NAME), name(record.title(), text)),
                date,
                time != null ? time : text.time(),
                orElse(single(labels, Field.PLACE), text.place()),
                orElse(person(labels, Field.HOST), text.host()),
                person(labels, Field.RECORDER),
                names(labels, Field.PRESENT, text.present()),
                names(labels, Field.OBSERVERS, List.of()),
                names(labels, Field.ABSENT, List.of()),
                topics(labels, passages, text));
    }

    private static @Nullable MeetingElement orElse(@Nullable MeetingElement first, @Nullable MeetingElement second) {
        return first != null ? first : second;
    }

    private static Map<Field, List<LabelBlock.Value>> labels(List<Passage> passages) {
        Map<Field, List<LabelBlock.Value>> labels = new EnumMap<>(Field.class);
        for (int i = 0; i < passages.size(); i++) {
            boolean atEdge = i < 30 || i >= passages.size() - TAIL;
            Passage passage = passages.get(i);
            if (!atEdge || passage.text().length() > 600) {
                continue;
            }
            for (LabelBlock.Value value : LabelBlock.read(passage)) {
                labels.computeIfAbsent(value.field(), f -> new ArrayList<>()).add(value);
            }
        }
        return labels;
    }

    private static @Nullable MeetingElement single(Map<Field, List<LabelBlock.Value>> labels, Field field) {
        for (LabelBlock.Value value : labels.getOrDefault(field, List.of())) {
            if (value.end() > value.start()) {
                return element(
                        value.passage(),
                        value.start(),
                        value.end(),
                        value.text().replaceAll("\\s+", ""),
                        1);
            }
        }
        return null;
    }

    static MeetingElement element(Passage passage, int from, int to, String value, double confidence) {
        return new MeetingElement(passage.text().substring(from, to), value, passage.locate(from, to), confidence);
    }

    private static @Nullable MeetingElement person(Map<Field, List<LabelBlock.Value>> labels, Field field) {
        for (LabelBlock.Value value : labels.getOrDefault(field, List.of())) {
            List<MeetingElement> names = NameList.read(value.passage(), value.start(), value.end(), 1);
            if (!names.isEmpty() && names.get(0).text().length() <= 30) {
                return names.get(0);
            }
        }
        return null;
    }

    private static List<MeetingElement> names(
            Map<Field, List<LabelBlock.Value>> labels, Field field, List<MeetingElement> otherwise) {
        List<MeetingElement> names = new ArrayList<>();
        for (LabelBlock.Value value : labels.getOrDefault(field, List.of())) {
            names.addAll(NameList.read(value.passage(), value.start(), value.end(), 1));
        }
        return names.isEmpty() ? otherwise : names;
    }

    private static @Nullable MeetingElement date(Map<Field, List<LabelBlock.Value>> labels, int year) {
        for (LabelBlock.Value value : labels.getOrDefault(Field.TIME, List.of())) {
            MeetingDates.Found found = MeetingDates.first(value.passage().text(), value.start(), value.end());
            if (found != null) {
                return element(value.passage(), found.start(), found.end(), found.value(year), 1);
            }
        }
        return null;
    }

    private static @Nullable MeetingElement time(Map<Field, List<LabelBlock.Value>> labels) {
        for (LabelBlock.Value value : labels.getOrDefault(Field.TIME, List.of())) {
            String times = MeetingDates.times(value.text());
            if (times != null) {
                return element(value.passage(), value.start(), value.end(), times, 1);
            }
        }
        return null;
    }

    /** The year for a date without one: from the title, else from the head of the record. */
    private static int year(RecordText record, RunningText.Found text) {
        int year = record.title() == null ? 0 : MeetingDates.year(record.title().text());
        return year > 0 ? year : text.year();
    }

    /** A title names its meeting where it says more than the sort of paper it is. */
    private static @Nullable MeetingElement name(@Nullable Passage title, RunningText.Found text) {
        if (title != null) {
            String bare = title.text().replaceAll("[\\s　]", "");
            boolean meeting = bare.contains("会")
                    && bare.replaceAll("会议纪要|会议记录|会议|纪要|记录|[（(].*?[)）]|[〔\\[].*?[〕\\]]|第?\\d+[期号]", "")
                                    .length()
                            >= 3;
            if (meeting) {
                return element(title, 0, title.text().length(), bare, 0.9);
            }
        }
        return text.name();
    }

    private static List<MeetingElement> topics(
            Map<Field, List<LabelBlock.Value>> labels, List<Passage> passages, RunningText.Found text) {
        List<MeetingElement> topics = new ArrayList<>();
        for (LabelBlock.Value value : labels.getOrDefault(Field.TOPICS, List.of())) {
            if (value.end() > value.start()) {
                topics.add(element(value.passage(), value.start(), value.end(), value.text(), 1));
            } else {
                topics.addAll(following(passages, value.passage()));
            }
        }
        return topics.isEmpty() ? text.topics() : topics;
    }

    /** 议题： with nothing behind it: the numbered lines below it. */
    private static List<MeetingElement> following(List<Passage> passages, Passage label) {
        List<MeetingElement> topics = new ArrayList<>();
        for (int i = passages.indexOf(label) + 1; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean numbered = passage.text().matches("^[（(]?[一二三四五六七八九十\\d]+[)）、.．].{2,80}");
            if (!numbered) {
                break;
            }
            topics.add(element(passage, 0, passage.text().length(), passage.text(), 0.9));
        }
        return topics;
    }
}
