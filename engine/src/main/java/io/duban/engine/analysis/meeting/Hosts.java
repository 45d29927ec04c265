package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 主持人: finds in running text who presided: 由X主持, X主持召开…, X在…主持会议, or at least who called it: X组织召开…. */
final class Hosts {
    private static final PhraseSet PRESIDES = PhraseSet.of("主持", "召集并主持", "召集和主持", "召集、主持", "召集及主持");
    private static final PhraseSet CALLS = PhraseSet.of("组织召开", "召集召开");
    private static final double CONFIDENCE = 0.8;
    private static final double UNNAMED = 0.6;
    private static final PhraseSet AFTER = PhraseSet.of(
            "召开", "会议", "了", "本次", "并", "得", "。", "，", ",", "）", ")", "；", "全", "专题", "第", "这次", "今天", "下");
    private static final PhraseSet TIMES_OF_DAY = PhraseSet.of("上午", "下午", "晚上", "晚", "凌晨", "中午", "傍晚", "日前");

    /** 镇长王强紧急主持召开: how or when again, behind the name. */
    private static final PhraseSet MANNERS = PhraseSet.of(
            "紧急", "亲自", "连夜", "再次", "第一时间", "专门", "随即", "当即", "随后", "立即", "迅速", "及时", "先后", "分别", "又", "现场", "临时");

    private Hosts() {}

    /** The first person who presides in a passage, or null. */
    static @Nullable MeetingElement find(Passage passage) {
        return find(passage, PRESIDES);
    }

    /** The first person who called a meeting in a passage, or null: who presided where nobody else is told to. */
    static @Nullable MeetingElement convener(Passage passage) {
        return find(passage, CALLS);
    }

    private static @Nullable MeetingElement find(Passage passage, PhraseSet words) {
        String text = passage.text();
        for (int at = words.first(text, 0, text.length()); at >= 0; at = words.first(text, at + 1, text.length())) {
            int end = words.endAt(text, at);
            boolean whole = end == text.length()
                    || Characters.blank(text.charAt(end))
                    || text.startsWith("召开", end - 2)
                    || AFTER.endAt(text, end) > 0;
            MeetingElement host = whole ? subject(passage, at) : null;
            if (host != null) {
                return host;
            }
        }
        return null;
    }

    /** The person in the clause before the verb; place and time stand between them as often as not. */
    private static @Nullable MeetingElement subject(Passage passage, int verb) {
        String text = passage.text();
        int start = verb;
        while (start > 0 && !boundary(text.charAt(start - 1))) {
            start--;
        }
        int by = text.lastIndexOf('由', verb);
        int from = by >= start ? by + 1 : afterMeeting(text, afterTime(text, start, verb), verb);
        int to = before(text, '在', from, verb);
        for (int manner = MANNERS.startBefore(text, from, to);
                manner > from;
                manner = MANNERS.startBefore(text, from, to)) {
            to = manner;
        }
        MeetingElement host = lastPerson(passage, from, to);
        // 副镇长石大川于5月6日在…主持: the time may stand behind the name as well.
        return host != null ? host : lastPerson(passage, start, before(text, '于', start, from));
    }

    /** 青石镇召开推进会议|镇长王强主持会议: behind a meeting that no comma sets off from who presided. */
    private static int afterMeeting(String text, int from, int to) {
        int held = RunningText.CONVENES.first(text, from, to);
        int meeting = held < 0 ? -1 : text.lastIndexOf("会议", to - 1);
        return meeting > held ? meeting + 2 : from;
    }

    private static @Nullable MeetingElement lastPerson(Passage passage, int from, int to) {
        List<MeetingElement> persons = NameList.persons(passage, from, to, CONFIDENCE);
        return persons.isEmpty() ? post(passage, from, to) : persons.get(persons.size() - 1);
    }

    /** 由园长主持: who presided by office alone. */
    private static @Nullable MeetingElement post(Passage passage, int from, int to) {
        List<MeetingElement> entries = NameList.read(passage, from, to, UNNAMED);
        boolean one = entries.size() == 1
                && !entries.get(0).value().endsWith("人")
                && Attendee.of(entries.get(0).value()).kind() == Attendee.Kind.POST;
        return one ? entries.get(0) : null;
    }

    /** Where the character stands between the bounds, or the end of them. */
    private static int before(String text, char c, int from, int to) {
        int at = text.indexOf(c, from);
        return at > from && at < to ? at : to;
    }

    /** Past a date and a time of day. */
    static int afterTime(String text, int from, int to) {
        MeetingDates.Found date = MeetingDates.first(text, from, to);
        int i = date == null ? from : date.end();
        if (i < to && Characters.bracket(text.charAt(i)) > 0) {
            int close = Math.max(text.indexOf('）', i), text.indexOf(')', i));
            i = close > 0 && close < to ? close + 1 : i;
        }
        for (int k = i; k < to; k++) {
            int end = TIMES_OF_DAY.endAt(text, k, to);
            if (end > 0 && k - i <= 2) {
                return end;
            }
        }
        return Characters.skipBlanks(text, i, to);
    }

    private static boolean boundary(char c) {
        return Characters.endsSentence(c)
                || Characters.endsClause(c)
                || Characters.bracket(c) > 0
                || Characters.blank(c);
    }
}
