package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;

/** 散会: the end of a meeting, where the last lines tell it and not its head (散会时间：11:20). */
final class Adjournment {
    private static final PhraseSet ENDS = PhraseSet.of("散会", "结束时间", "会议结束", "休会");
    private static final int LAST_LINES = 8;
    private static final int REACH = 20;
    private static final int NOON = 12;

    private Adjournment() {}

    /** Clock times in the form of {@link ClockTimes#read}, with the end that the passages tell if they lack one. */
    static String complete(String times, List<Passage> passages) {
        for (int i = passages.size() - 1; times.endsWith("/") && i >= Math.max(0, passages.size() - LAST_LINES); i--) {
            String text = passages.get(i).text();
            int word = ENDS.first(text, 0, text.length());
            if (word >= 0) {
                int from = Math.max(0, word - REACH);
                String end = ClockTimes.read(text, from, Math.min(text.length(), word + REACH));
                return end == null ? times : times + after(times, end.substring(0, end.indexOf('/')));
            }
        }
        return times;
    }

    /** 2:30 in the afternoon to 5:10 is 17:10: nobody adjourns before he begins. */
    private static String after(String begin, String end) {
        int hour = Integer.parseInt(end.substring(0, 2));
        boolean earlier = end.compareTo(begin.substring(0, end.length())) < 0;
        return earlier && hour < NOON ? (hour + NOON) + end.substring(2) : end;
    }
}
