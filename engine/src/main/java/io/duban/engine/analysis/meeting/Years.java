package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.layout.RecordText;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.util.List;

/**
 * 年份: the year of a meeting whose date is given without one, by the date of the page, the number of the paper, its
 * signature, its title and its head, in this order.
 */
final class Years {
    private static final int FIRST = 1990;
    private static final int LAST = 2100;
    private static final int HEAD = 6;
    private static final int TAIL = 3;
    private static final int HEAD_LENGTH = 120;
    private static final int SIGNATURE_LENGTH = 24;
    private static final int LONGEST_LINE = 45;

    private static final PhraseSet OPENS = PhraseSet.of("召开", "举行", "召集", "主持");

    private Years() {}

    /** The year of a day of this month, or 0 where the record does not tell. */
    static int of(RecordText record, int month) {
        for (Passage margin : record.margins()) {
            int year = published(margin.text(), month);
            if (year > 0) {
                return year;
            }
        }
        List<Passage> passages = record.passages();
        List<Passage> head = passages.subList(0, Math.min(HEAD, passages.size()));
        int year = 0;
        for (int i = 0; i < head.size() && year == 0; i++) {
            year = numbered(head.get(i).text());
        }
        for (int i = Math.max(0, passages.size() - TAIL); i < passages.size() && year == 0; i++) {
            String text = passages.get(i).text();
            year = text.length() <= SIGNATURE_LENGTH ? published(text, month) : 0;
        }
        for (int i = 0; i < head.size() && year == 0; i++) {
            year = named(head.get(i).text(), head.get(i).equals(record.title()));
        }
        return year;
    }

    /** The year of the last such month on or before the first full date of the text. */
    private static int published(String text, int month) {
        int from = 0;
        MeetingDates.Found found = MeetingDates.first(text, from, text.length());
        while (found != null && found.year() == 0) {
            from = found.end();
            found = MeetingDates.first(text, from, text.length());
        }
        if (found == null) {
            return 0;
        }
        return found.month() >= month ? found.year() : found.year() - 1;
    }

    /** 〔2026〕 in the number of a paper. */
    private static int numbered(String text) {
        int length = Math.min(HEAD_LENGTH, text.length());
        for (int i = 0; i + 5 < length; i++) {
            if ("〔[［【".indexOf(text.charAt(i)) >= 0 && "〕]］】".indexOf(text.charAt(i + 5)) >= 0) {
                int year = year(text, i + 1);
                if (year > 0) {
                    return year;
                }
            }
        }
        return 0;
    }

    /**
     * 2026年, but not 2025年度: what a year's work is about is often talked of in the next. Below the
     * opening (…召开2026年…会议) only a whole date or the number of a meeting tells it, and 2025年党建工作 does not.
     */
    private static int named(String text, boolean title) {
        boolean running = !title && text.length() > LONGEST_LINE && !OPENS.within(text);
        int length = Math.min(HEAD_LENGTH, text.length());
        for (int i = 0; i + 4 < length; i++) {
            boolean whole = i == 0 || !Numerals.numeral(text.charAt(i - 1));
            boolean counts = !running
                    || i + 5 >= text.length()
                    || Numerals.numeral(text.charAt(i + 5))
                    || text.charAt(i + 5) == '第';
            if (text.charAt(i + 4) == '年' && whole && counts && !text.startsWith("度", i + 5)) {
                int year = year(text, i);
                if (year > 0) {
                    return year;
                }
            }
        }
        return 0;
    }

    private static int year(String text, int at) {
        int value = Numerals.end(text, at) == at + 4 ? Numerals.value(text.substring(at, at + 4)) : -1;
        return value >= FIRST && value <= LAST ? value : 0;
    }
}
