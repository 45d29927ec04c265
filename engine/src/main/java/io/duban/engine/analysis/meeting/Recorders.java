package io.duban.engine.analysis.meeting;

import io.duban.api.record.MeetingElement;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 记录人: finds in running text who took the minutes: 党政办刁敏记录, 由刁敏担任记录. */
final class Recorders {
    private static final double CONFIDENCE = 0.7;
    private static final int LONGEST_CLAUSE = 24;
    private static final PhraseSet RECORDS =
            PhraseSet.of("记录", "会议记录", "担任记录", "担任会议记录", "负责记录", "负责会议记录", "作记录", "做记录", "作会议记录", "做会议记录", "整理");

    /** 会议记录由刁敏负责. */
    private static final PhraseSet BY = PhraseSet.of("记录由", "记录人由", "会议记录由", "会议记录人由", "记录工作由", "会议记录工作由");

    private static final PhraseSet TASKS = PhraseSet.of("担任", "负责", "承担", "完成");

    private Recorders() {}

    /** The person of the first short clause that ends by saying so, or null. */
    static @Nullable MeetingElement find(Passage passage) {
        String text = passage.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length()
                    || Characters.blank(text.charAt(i))
                    || Characters.endsSentence(text.charAt(i))
                    || Characters.endsClause(text.charAt(i));
            if (!end) {
                continue;
            }
            MeetingElement recorder = i - start <= LONGEST_CLAUSE ? clause(passage, start, i) : null;
            if (recorder != null) {
                return recorder;
            }
            start = i + 1;
        }
        return null;
    }

    private static @Nullable MeetingElement clause(Passage passage, int start, int end) {
        String text = passage.text();
        int by = BY.endAt(text, start, end);
        int verb = by > 0 ? TASKS.startBefore(text, by, end) : RECORDS.startBefore(text, start, end);
        if (verb <= start) {
            return null;
        }
        int from = by > 0 ? by : text.charAt(start) == '由' ? start + 1 : start;
        List<MeetingElement> persons = NameList.persons(passage, from, verb, CONFIDENCE);
        return persons.size() == 1 ? persons.get(0) : null;
    }
}
