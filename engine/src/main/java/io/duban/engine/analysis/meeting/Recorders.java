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
    private static final int LONGEST_CLAUSE = 20;
    private static final PhraseSet RECORDS =
            PhraseSet.of("记录", "会议记录", "担任记录", "担任会议记录", "负责记录", "负责会议记录", "作记录", "做记录", "作会议记录", "做会议记录", "整理");

    private Recorders() {}

    /** The person of the first short clause that ends by saying so, or null. */
    static @Nullable MeetingElement find(Passage passage) {
        String text = passage.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean end = i == text.length()
                    || Characters.endsSentence(text.charAt(i))
                    || Characters.endsClause(text.charAt(i));
            if (!end) {
                continue;
            }
            int verb = RECORDS.startBefore(text, start, i);
            if (verb > start && i - start <= LONGEST_CLAUSE) {
                int from = text.charAt(start) == '由' ? start + 1 : start;
                List<MeetingElement> persons = NameList.persons(passage, from, verb, CONFIDENCE);
                if (persons.size() == 1) {
                    return persons.get(0);
                }
            }
            start = i + 1;
        }
        return null;
    }
}
