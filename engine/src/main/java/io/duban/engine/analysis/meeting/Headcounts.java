package io.duban.engine.analysis.meeting;

import io.duban.api.record.Headcount;
import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import io.duban.engine.analysis.lexicon.Simplified;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 到会人数: reads counts such as 应到9人，实到7人，请假2人 near the top or the end of a record. */
final class Headcounts {
    private static final PhraseSet EXPECTED = PhraseSet.of("应到", "应出席", "应参会", "应参加");
    private static final PhraseSet ATTENDED = PhraseSet.of("实到", "实际到会", "实际出席", "实出席", "实参会", "实际参会", "实参加");
    private static final PhraseSet ABSENT = PhraseSet.of("缺席", "请假", "因事请假", "因公请假", "因病请假");
    /** What may stand between such a word and its number. */
    private static final PhraseSet LINKS = PhraseSet.of(
            "会议", "本次会议", "人数", "人员", "委员", "党委委员", "党组成员", "支委", "董事", "监事", "代表", "村民代表", "业主代表", "党员", "正式党员", "成员",
            "班子成员", "常委", "理事", "股东", "职工代表", "会", "共", "为", "有", "的", "：", ":", "（", "(", "名", "计");

    private Headcounts() {}

    /** One walk over a passage: what it counts and from where to where. */
    private static final class Counts {
        int expected;
        int attended;
        int absent;
        int start = -1;
        int end;

        void see(PhraseSet words, String text, int at) {
            int word = words.endAt(text, at);
            int number = word < 0 ? -1 : number(text, word);
            int stop = number < 0 ? -1 : Numerals.end(text, number);
            int value = number < 0 ? -1 : Numerals.value(text, number, stop);
            int unit = stop < 0 ? -1 : Characters.skipBlanks(text, stop, text.length());
            boolean people = unit > 0 && unit < text.length() && "人名位".indexOf(text.charAt(unit)) >= 0;
            boolean labelled = number > 0 && Characters.colon(text.charAt(number - 1)) && stop == text.length();
            if (value < 0 || (!people && !labelled)) {
                return;
            }
            expected = words == EXPECTED && expected == 0 ? value : expected;
            attended = words == ATTENDED && attended == 0 ? value : attended;
            absent = words == ABSENT && absent == 0 ? value : absent;
            start = start < 0 ? at : start;
            end = people ? unit + 1 : stop;
        }
    }

    /** The first passage that tells how many came, with how many the list of those present names. */
    static @Nullable Headcount read(
            List<Passage> body, int head, int tail, List<MeetingElement> present, @Nullable MeetingElement host) {
        for (int i = 0; i < body.size(); i++) {
            Headcount found = i < head || i >= body.size() - tail ? read(body, i, present, host) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Headcount read(
            List<Passage> body, int at, List<MeetingElement> present, @Nullable MeetingElement host) {
        Passage passage = body.get(at);
        String text = passage.text();
        Counts counts = new Counts();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '应') {
                counts.see(EXPECTED, text, i);
            } else if (c == '实') {
                counts.see(ATTENDED, text, i);
            } else if (c == '缺' || c == '请' || c == '因') {
                counts.see(ABSENT, text, i);
            }
        }
        return counts.expected == 0 && counts.attended == 0
                ? null
                : new Headcount(
                        passage.quote(counts.start, counts.end),
                        counts.expected,
                        counts.attended,
                        counts.absent,
                        listed(body, present, host, counts.attended),
                        passage.locate(counts.start, counts.end),
                        0.9);
    }

    private static int number(String text, int from) {
        int at = Characters.skipBlanks(text, from, text.length());
        for (int link = LINKS.endAt(text, at); link > 0; link = LINKS.endAt(text, at)) {
            at = Characters.skipBlanks(text, link, text.length());
        }
        return at < text.length() && Numerals.numeral(text.charAt(at)) ? at : -1;
    }

    /** How many persons are named; 0 where not all entries are persons. One who presides may count among them or not. */
    private static int listed(
            List<Passage> body, List<MeetingElement> present, @Nullable MeetingElement host, int attended) {
        boolean persons = present.stream()
                .allMatch(entry -> Attendee.of(Simplified.of(entry.value())).kind() == Attendee.Kind.PERSON);
        if (present.isEmpty() || !persons || goesOn(body, present.get(present.size() - 1))) {
            return 0;
        }
        boolean apart = host != null
                && present.stream().noneMatch(entry -> entry.value().equals(host.value()));
        return apart && attended != present.size() ? present.size() + 1 : present.size();
    }

    /** …、麦青等: there were others. */
    private static boolean goesOn(List<Passage> body, MeetingElement last) {
        return body.stream()
                .filter(passage -> passage.location().encloses(last.location()))
                .anyMatch(passage -> passage.text()
                        .startsWith(
                                "等", last.location().end() - passage.location().start()));
    }
}
