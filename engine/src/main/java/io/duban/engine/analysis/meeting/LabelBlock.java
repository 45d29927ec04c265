package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Outline;
import io.duban.engine.analysis.layout.Passage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** 标签块: cuts lines such as {@code 时间：3月12日　地点：301室} into labelled values. */
final class LabelBlock {
    private static final int LONGEST_LABEL = 10;
    private static final int LONGEST_LINE = 40;
    private static final int LONGEST_COUNT = 3;
    private static final Set<Field> PEOPLE = EnumSet.of(Field.PRESENT, Field.OBSERVERS, Field.ABSENT);

    private LabelBlock() {}

    /**
     * 标签与值.
     *
     * @param field what it is
     * @param passage it stands in
     * @param start first character of the value
     * @param end after its last
     */
    record Value(Field field, Passage passage, int start, int end) {
        Stretch stretch() {
            return new Stretch(passage, start, end);
        }

        /** Whether nothing was filled in: 地点：______. */
        boolean empty() {
            int i = start;
            while (i < end && "_＿ 　.。·…-".indexOf(passage.text().charAt(i)) >= 0) {
                i++;
            }
            return i >= end;
        }
    }

    private record Mark(Field field, int start, int valueStart) {}

    /** The labelled values of a passage in order; a value ends where the next label begins. */
    static List<Value> read(Passage passage) {
        String text = passage.text();
        List<Mark> chain = chain(text);
        List<Mark> marks = chain.isEmpty() ? marks(text) : chain;
        List<Value> values = new ArrayList<>();
        for (int m = 0; m < marks.size(); m++) {
            Mark mark = marks.get(m);
            int end = m + 1 < marks.size() ? marks.get(m + 1).start() : text.length();
            values.add(trimmed(mark.field(), passage, mark.valueStart(), valueEnd(text, mark, end)));
        }
        return values;
    }

    /** 地点：三楼。会议由…, 地点：三楼　石大川主持，…: a place ends where something else is told on its line. */
    private static int valueEnd(String text, Mark mark, int to) {
        if (mark.field() != Field.PLACE) {
            return PEOPLE.contains(mark.field()) ? NameList.end(text, mark.valueStart(), to) : to;
        }
        int sentence = Characters.find(text, '。', mark.valueStart(), to);
        int end = sentence < 0 ? to : sentence;
        int clause = Characters.find(text, '，', mark.valueStart(), end);
        int blank = Characters.skipBlanks(text, mark.valueStart(), end);
        while (blank < clause && !Characters.blank(text.charAt(blank))) {
            blank++;
        }
        return clause < 0 ? end : blank;
    }

    private static List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            Mark mark = begins(text, i) ? mark(text, i) : null;
            if (mark == null) {
                i++;
            } else {
                marks.add(mark);
                i = mark.valueStart();
            }
        }
        return marks;
    }

    /** The labelled values of a table's row: the cell after each cell that is a label. */
    static List<Value> read(List<Passage> row) {
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Field field = field(row.get(i).text());
            int next = i + 1;
            // A merged cell stands in several places.
            while (field != null && next < row.size() && row.get(next).equals(row.get(i))) {
                next++;
            }
            if (field != null && next < row.size() && field(row.get(next).text()) == null) {
                values.add(trimmed(field, row.get(next), 0, row.get(next).text().length()));
            } else if (field == null) {
                values.addAll(read(row.get(i)));
            }
        }
        return values;
    }

    private static @Nullable Field field(String cell) {
        if (cell.length() > 2 * LONGEST_LABEL) {
            return null;
        }
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (!skip(c) && !Characters.colon(c)) {
                label.append(c);
            }
        }
        return Field.of(label.toString());
    }

    /** A label stands at the beginning of a line or after a blank, a bracket or a closing mark. */
    private static boolean begins(String text, int at) {
        if (Characters.blank(text.charAt(at))) {
            return false;
        }
        boolean line = at == 0 || at == Outline.labelEnd(text, 0);
        return line || Characters.blank(text.charAt(at - 1)) || "；;。，,【*（(|".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** The label at the offset, which blanks may spread (时　间：) and emphasis may wrap, up to and with its colon. */
    private static @Nullable Mark mark(String text, int at) {
        Mark bare = at == 0 && text.length() <= LONGEST_LINE ? bare(text) : null;
        if (bare != null) {
            return bare;
        }
        int length = 0;
        int i = at;
        while (i < text.length()
                && length < LONGEST_LABEL
                && (Characters.han(text.charAt(i)) || skip(text.charAt(i)) || counted(text, at, i))) {
            length += Characters.han(text.charAt(i++)) ? 1 : 0;
            if (length > 0 && text.charAt(i - 1) == '】') {
                break;
            }
            if (length == 4 && dated(text, at, i)) {
                return new Mark(Field.TIME, at, i);
            }
        }
        if (i >= text.length() || length == 0) {
            return null;
        }
        boolean colon = Characters.colon(text.charAt(i)) || text.charAt(i) == '｜';
        Field field = colon || text.charAt(i - 1) == '】' ? field(text, at, i) : null;
        return field == null ? null : new Mark(field, at, colon ? i + 1 : i);
    }

    /** 实到5人：, 出席12人：: a count belongs to the label. */
    private static boolean counted(String text, int from, int at) {
        return at >= from + 2
                && Characters.digit(text.charAt(at))
                && Characters.find(text, '人', at, Math.min(text.length(), at + LONGEST_COUNT + 1)) > at;
    }

    /** 地点 村部大院, 记录人 钱会计: a label on a short line of its own that a blank alone sets off from its value. */
    private static @Nullable Mark bare(String text) {
        int end = 0;
        while (end < text.length() && Characters.han(text.charAt(end))) {
            end++;
        }
        int value = Characters.skipBlanks(text, end, text.length());
        boolean apart = value > end && value < text.length();
        Field field = apart && end >= 2 && end <= LONGEST_LABEL ? Field.of(text.substring(0, end)) : null;
        boolean header = field == null || labelFollows(text, value);
        return header ? null : new Mark(field, 0, value);
    }

    /**
     * 日期 2025.10.8　地点 备课室　主持 乔颖: labels on one line that blanks alone set off from their values and from one
     * another. None where a colon stands or where the line does not begin with one.
     */
    private static List<Mark> chain(String text) {
        List<Mark> marks = new ArrayList<>();
        if (text.length() > 2 * LONGEST_LINE || text.indexOf('：') >= 0 || text.indexOf(':') >= 0) {
            return marks;
        }
        for (int at = 0; at < text.length(); at = wordEnd(text, Characters.skipBlanks(text, at, text.length()))) {
            int start = Characters.skipBlanks(text, at, text.length());
            int end = wordEnd(text, start);
            int value = Characters.skipBlanks(text, end, text.length());
            Field field = end - start >= 2 && value < text.length() ? Field.of(text.substring(start, end)) : null;
            if (field != null && !labelFollows(text, value)) {
                marks.add(new Mark(field, start, value));
            } else if (marks.isEmpty()) {
                return marks;
            }
        }
        return marks.size() > 1 ? marks : List.of();
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Characters.blank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** 时间 地点 主持人: the header of a table. */
    private static boolean labelFollows(String text, int from) {
        int end = from;
        while (end < text.length() && Characters.han(text.charAt(end))) {
            end++;
        }
        return Field.of(text.substring(from, end)) != null;
    }

    /** 会议时间 2026年…: a label of four characters needs no colon before a number. */
    private static boolean dated(String text, int from, int at) {
        return at < text.length()
                && skip(text.charAt(at - 1))
                && Numerals.numeral(text.charAt(at))
                && field(text, from, at) == Field.TIME;
    }

    private static @Nullable Field field(String text, int from, int to) {
        StringBuilder label = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!skip(text.charAt(i))) {
                label.append(text.charAt(i));
            }
        }
        return Field.of(label.toString());
    }

    private static Value trimmed(Field field, Passage passage, int from, int to) {
        String text = passage.text();
        int start = Ornaments.begin(text, from, to);
        int end = Ornaments.end(text, start, to);
        while (end > start && "；;。，,、|".indexOf(text.charAt(end - 1)) >= 0) {
            end = Ornaments.end(text, start, end - 1);
        }
        if (end > start && text.charAt(end - 1) == '）' && text.lastIndexOf('（', end - 1) < start) {
            end--;
        }
        return new Value(field, passage, start, end);
    }

    private static boolean skip(char c) {
        return Characters.blank(c) || c == '*' || c == '【' || c == '】';
    }
}
