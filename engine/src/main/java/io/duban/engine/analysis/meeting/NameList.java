package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.Simplified;
import io.duban.engine.analysis.meeting.Attendee.Kind;
import java.util.ArrayList;
import java.util.List;

/** 名单: cuts a list of persons and units into its entries. */
final class NameList {
    /** How far into a sentence its second entry begins at most, if it lists any. */
    private static final int FIRST_ENTRY = 12;

    private NameList() {}

    /** An entry and where it stands. */
    private record Entry(Attendee attendee, int start, int end) {}

    /**
     * The entries between the bounds; units and posts go to the name that follows them after a blank (办公室 章小曼), posts
     * also to the name before (章小曼 副主任), counts are no entries.
     */
    static List<MeetingElement> read(Passage passage, int from, int to, double confidence) {
        List<MeetingElement> elements = new ArrayList<>();
        List<Entry> entries = entries(passage, from, to);
        int start = -1;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            Kind kind = entry.attendee().kind();
            if (kind == Kind.POST && behindItsName(passage, entries, i)) {
                continue;
            }
            Kind next = i + 1 < entries.size() ? entries.get(i + 1).attendee().kind() : Kind.COUNT;
            boolean post = kind == Kind.POST && held(entries, i + 1);
            boolean sender = entry.attendee().unit() && next == Kind.PERSON && blankBehind(passage, entries, i);
            if (post || sender) {
                start = start < 0 ? entry.start() : start;
                continue;
            }
            if (kind != Kind.COUNT) {
                int first = start < 0 ? entry.start() : start;
                elements.add(new MeetingElement(
                        passage.quote(first, entry.end()),
                        value(passage, entry),
                        passage.locate(first, entry.end()),
                        confidence));
            }
            start = -1;
        }
        return elements;
    }

    /** 党委书记、局长王强, but not 网格员、楼长、物业代表: whether the posts up to here end in somebody's name. */
    private static boolean held(List<Entry> entries, int next) {
        int i = next;
        while (i < entries.size() && entries.get(i).attendee().kind() == Kind.POST) {
            i++;
        }
        return i < entries.size() && entries.get(i).attendee().kind() == Kind.PERSON;
    }

    /** 章小曼 副主任、…, 水政科 负责人: a post that a blank sets off from who holds it, and more from the next. */
    private static boolean behindItsName(Passage passage, List<Entry> entries, int index) {
        boolean held = index > 0
                && entries.get(index - 1).attendee().kind() != Kind.POST
                && blankBehind(passage, entries, index - 1);
        return held && (index + 1 == entries.size() || !blankBehind(passage, entries, index));
    }

    /** Whether nothing but blanks stands between an entry and the next. */
    private static boolean blankBehind(Passage passage, List<Entry> entries, int index) {
        int end = entries.get(index).end();
        int next = entries.get(index + 1).start();
        return Characters.skipBlanks(passage.text(), end, next) == next;
    }

    /** 参加会议的有：A、B。这次会议很重要，…: a list ends before a sentence that lists nobody. */
    static int end(String text, int from, int to) {
        int stop = Characters.find(text, '。', from, to - 1);
        if (stop < 0) {
            return to;
        }
        int next = Characters.find(text, '。', stop + 1, to);
        int end = next < 0 ? to : next;
        boolean clauses = Characters.find(text, '，', stop, end) >= 0 || Characters.find(text, ',', stop, end) >= 0;
        boolean lists = Characters.find(text, '、', stop, Math.min(end, stop + FIRST_ENTRY)) >= 0;
        return clauses && !lists ? stop : to;
    }

    /** The persons of a list. */
    static List<MeetingElement> persons(Passage passage, int from, int to, double confidence) {
        return read(passage, from, to, confidence).stream()
                .filter(NameList::person)
                .toList();
    }

    /** Whether an entry of a list is a person. */
    static boolean person(MeetingElement entry) {
        // 副县长万方: the post tells what the name alone does not.
        return Attendee.of(Simplified.of(entry.value())).kind() == Kind.PERSON
                || Attendee.of(Simplified.of(entry.text())).kind() == Kind.PERSON;
    }

    private static List<Entry> entries(Passage passage, int from, int to) {
        String text = passage.text();
        List<Entry> entries = new ArrayList<>();
        int start = from;
        int depth = 0;
        int i = from;
        while (i <= to) {
            char c = i < to ? text.charAt(i) : '、';
            depth += Characters.bracket(c);
            int after = i == to ? to + 1 : depth > 0 ? i : separatorEnd(text, start, i, to);
            if (after > i) {
                add(entries, passage, start, i);
                start = after;
                i = after;
            } else {
                // Any number of blanks stands before an entry, and none of them in it.
                start = start == i && Characters.blank(c) ? i + 1 : start;
                i++;
            }
        }
        return entries;
    }

    /** The end of the separator that stands at the offset; the offset itself where none does. */
    private static int separatorEnd(String text, int start, int at, int to) {
        char c = text.charAt(at);
        if ("、，,；;/\t".indexOf(c) >= 0) {
            return text.startsWith("以及", at + 1) ? at + 3 : at + 1;
        }
        if (Characters.blank(c)) {
            return splitName(text, start, at, to) || start == at ? at : at + 1;
        }
        if (text.startsWith("以及", at)) {
            return at + 2;
        }
        // 李庆和、王小明: the last character of a name.
        boolean last =
                at + 1 < to && ("、，,；;".indexOf(text.charAt(at + 1)) >= 0 || Characters.blank(text.charAt(at + 1)));
        boolean link = !last && (c == '及' || c == '和' || c == '与') && at - start >= 2 && to - at > 2;
        return link && complete(text.substring(start, at)) ? at + 1 : at;
    }

    /** Blanks separate names, but not the two characters of one name (王　强), nor a post from its name. */
    private static boolean splitName(String text, int start, int at, int to) {
        int nextStart = Characters.skipBlanks(text, at, to);
        int nextEnd = nextStart;
        while (nextEnd < to && Characters.han(text.charAt(nextEnd))) {
            nextEnd++;
        }
        int end = at;
        while (end > start && Characters.blank(text.charAt(end - 1))) {
            end--;
        }
        return end - start == 1 && nextEnd - nextStart == 1;
    }

    /** Whether the words before a conjunction are a whole entry, so that it does not stand within a name (规划和建设局). */
    private static boolean complete(String words) {
        Attendee attendee = Attendee.of(words);
        return attendee.kind() == Kind.PERSON || (attendee.kind() == Kind.UNIT && Attendee.unitEnds(words.strip()));
    }

    /** 医务科：宋科: behind the colon of the unit that sent them. */
    private static int behindSender(String text, int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (Characters.colon(text.charAt(i))) {
                return Attendee.unitEnds(text.substring(from, i).strip()) ? i + 1 : from;
            }
        }
        return from;
    }

    /** 居民代表共23人: without how many they are; a mere count (实到7人) stays one. */
    private static int withoutCount(String text, int from, int to) {
        int at = to - 1;
        if (at <= from || "人名".indexOf(text.charAt(at)) < 0) {
            return to;
        }
        while (at > from && (Characters.digit(text.charAt(at - 1)) || text.charAt(at - 1) == '余')) {
            at--;
        }
        boolean whole = at < to - 1 && at > from + 2 && "共计约".indexOf(text.charAt(at - 1)) >= 0;
        return whole ? at - 1 : to;
    }

    private static void add(List<Entry> entries, Passage passage, int from, int to) {
        String text = passage.text();
        int start = Ornaments.begin(text, behindSender(text, from, to), to);
        int end = Ornaments.end(text, start, to);
        while (end > start && "等。.;：:".indexOf(text.charAt(end - 1)) >= 0) {
            end = Ornaments.end(text, start, end - 1);
        }
        end = withoutCount(text, start, end);
        if (end > start) {
            entries.add(new Entry(Attendee.of(text.substring(start, end)), start, end));
        }
    }

    /** The value in the characters of the document, where they are others than those that were read. */
    private static String value(Passage passage, Entry entry) {
        String value = entry.attendee().value();
        int at = passage.text().indexOf(value, entry.start());
        return at >= 0 && at + value.length() <= entry.end() ? passage.quote(at, at + value.length()) : value;
    }
}
