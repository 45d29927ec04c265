package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.lexicon.PhraseSet;

/** 会议名称: tells titles that name their meeting from those that only name the sort of paper. */
final class MeetingName {
    private static final PhraseSet GENERIC = PhraseSet.of("会议纪要", "会议记录", "纪要", "记录", "会议", "简报");
    private static final int SHORTEST = 3;

    private MeetingName() {}

    /** Whether a title says more than the sort of paper it is and its number. */
    static boolean named(String title) {
        return title.indexOf('会') >= 0 && telling(title) >= SHORTEST;
    }

    /** How many characters are left without generic words, remarks in brackets and issue numbers. */
    private static int telling(String title) {
        int count = 0;
        int depth = 0;
        int i = 0;
        while (i < title.length()) {
            char c = title.charAt(i);
            depth += "（(〔[".indexOf(c) >= 0 ? 1 : "）)〕]".indexOf(c) >= 0 ? -1 : 0;
            int generic = GENERIC.endAt(title, i);
            if (generic > 0) {
                i = generic;
                continue;
            }
            boolean counts = depth == 0 && Characters.han(c) && "第期号年月日".indexOf(c) < 0;
            count += counts ? 1 : 0;
            i++;
        }
        return count;
    }
}
