package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Outline;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.RecordText;
import io.duban.engine.analysis.layout.Section;
import io.duban.engine.analysis.layout.TableRows;
import io.duban.engine.analysis.meeting.LabelBlock.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 会议要素标签: all labelled values of one record, from its first and last lines and from its tables. */
final class Labels {
    private static final int HEAD = 30;
    private static final int TAIL = 6;
    private static final int LONGEST_LINE = 600;
    private static final int LONGEST_CONTINUATION = 80;
    private static final int LONGEST_SINGLE = 20;
    private static final int LONGEST_LABEL = 6;
    private static final int LONGEST_GLUED_LABEL = 10;
    private static final int FEWEST = 2;

    private final Map<Field, List<Value>> values = new EnumMap<>(Field.class);

    private Labels() {}

    static Labels of(RecordText record) {
        Labels labels = new Labels();
        List<Passage> passages = record.passages();
        for (int i = 0; i < passages.size(); i++) {
            boolean atEdge = i < HEAD || i >= passages.size() - TAIL;
            if (atEdge && passages.get(i).text().length() <= LONGEST_LINE) {
                labels.addLine(passages, i);
            }
        }
        labels.addColumn(passages.subList(0, Math.min(HEAD, passages.size())));
        for (Section.Grid grid : record.grids()) {
            grid.rows().forEach(row -> LabelBlock.read(row).forEach(labels::add));
        }
        return labels;
    }

    /** The values of a field in the order of the text, empty ones left out. */
    List<Value> all(Field field) {
        return values.getOrDefault(field, List.of());
    }

    private void add(Value value) {
        if (!value.empty()) {
            values.computeIfAbsent(value.field(), field -> new ArrayList<>()).add(value);
        }
    }

    private void addLine(List<Passage> passages, int index) {
        Passage passage = passages.get(index);
        List<Value> line =
                TableRows.row(passage) ? LabelBlock.read(TableRows.cells(passage)) : LabelBlock.read(passage);
        line.forEach(this::add);
        if (!line.isEmpty() && line.get(line.size() - 1).field().list()) {
            addContinuation(line.get(line.size() - 1), passages, index + 1);
        }
    }

    /** 时间 / 3月2日 / 地点 / 二楼, or 主持人王强 / 地点二楼会议室: labels and values as a table that lost its cells leaves them. */
    private void addColumn(List<Passage> head) {
        List<Value> column = new ArrayList<>();
        for (int i = 0; i < head.size(); i++) {
            Field field = alone(head.get(i).text());
            Passage value = i + 1 < head.size() ? head.get(i + 1) : null;
            if (field != null && value != null && fits(field, value)) {
                column.add(new Value(field, value, 0, value.text().length()));
            }
            Value glued = glued(head.get(i));
            if (glued != null) {
                column.add(glued);
            }
        }
        if (column.size() >= FEWEST) {
            column.stream().filter(value -> all(value.field()).isEmpty()).forEach(this::add);
        }
    }

    /** 主持人王强, 地点二楼会议室: a label and a value that can only be its own, with nothing between them; else null. */
    private static @Nullable Value glued(Passage line) {
        String text = line.text();
        for (int end = Math.min(LONGEST_GLUED_LABEL, text.length() - 2);
                end >= 2 && text.length() <= LONGEST_SINGLE;
                end--) {
            Field field = Field.of(text.substring(0, end));
            String value = text.substring(end);
            boolean own = field != null
                    && switch (field) {
                        case HOST, RECORDER -> Attendee.of(value).kind() == Attendee.Kind.PERSON;
                        case PLACE -> Places.room(value);
                        case TIME ->
                            Numerals.numeral(value.charAt(0)) && MeetingDates.first(value, 0, value.length()) != null;
                        default -> false;
                    };
            if (field != null && own) {
                return new Value(field, line, end, text.length());
            }
        }
        return null;
    }

    /** The field whose label is all of a line, but for its colon; 会议记录 is rather a title. */
    private static @Nullable Field alone(String line) {
        String label = endsInColon(line) ? line.substring(0, line.length() - 1) : line;
        boolean title = label.endsWith("记录") || label.endsWith("纪录") || label.startsWith("整理");
        Field field = label.length() > LONGEST_LABEL || title ? null : Field.of(label);
        return field == Field.TOPICS ? null : field;
    }

    private static boolean endsInColon(String line) {
        return !line.isEmpty() && Characters.colon(line.charAt(line.length() - 1));
    }

    private static boolean fits(Field field, Passage value) {
        String text = value.text();
        return text.length() <= LONGEST_CONTINUATION
                && alone(text) == null
                && !sentence(text)
                && !endsInColon(text)
                && LabelBlock.read(value).isEmpty()
                && Outline.labelEnd(text, 0) < 0
                && (field != Field.TIME || MeetingDates.first(text, 0, text.length()) != null);
    }

    /** Lines of names below the label that begins the list; below one without any they may be of one entry each. */
    private void addContinuation(Value last, List<Passage> passages, int from) {
        for (int i = from; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            if (!names(passage) && !(last.empty() && entry(passage))) {
                return;
            }
            add(new Value(last.field(), passage, 0, passage.text().length()));
        }
    }

    /** A short line that is one name with its post, or those whom a unit sent: 医务科：宋科、范萍. */
    private static boolean entry(Passage passage) {
        String text = passage.text();
        if (text.length() > LONGEST_CONTINUATION
                || sentence(text)
                || !LabelBlock.read(passage).isEmpty()) {
            return false;
        }
        int colon = colon(text);
        if (colon >= 0) {
            return Attendee.unitEnds(text.substring(0, colon).strip());
        }
        return text.length() <= LONGEST_SINGLE
                && Outline.labelEnd(text, 0) < 0
                && NameList.read(passage, 0, text.length(), 1).size() == 1
                && Attendee.of(text).kind() != Attendee.Kind.UNIT;
    }

    private static int colon(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Characters.colon(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean sentence(String text) {
        return text.chars().anyMatch(c -> Characters.endsSentence((char) c));
    }

    private static boolean names(Passage passage) {
        String text = passage.text();
        if (text.length() > LONGEST_CONTINUATION || !LabelBlock.read(passage).isEmpty()) {
            return false;
        }
        if (sentence(text) || colon(text) >= 0) {
            return false;
        }
        List<MeetingElement> entries = NameList.read(passage, 0, text.length(), 1);
        long persons = NameList.persons(passage, 0, text.length(), 1).size();
        return entries.size() >= 2 && persons * 2 >= entries.size();
    }
}
