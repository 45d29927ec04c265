package io.duban.engine.analysis.paper;

import io.duban.api.record.DocumentNumber;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 文号: finds numbers of papers: the letters of a unit, a year in brackets, a number and 号. */
final class DocumentNumbers {
    private static final String OPENING = "〔［[【（(〈<﹝";
    private static final String CLOSING = "〕］]】）)〉>﹞";
    private static final PhraseSet INTRODUCTIONS =
            PhraseSet.of("按照", "根据", "依据", "依照", "印发", "转发", "落实", "执行", "文件", "文号", "贯彻");
    private static final int LONGEST_LETTERS = 12;
    private static final int LONGEST_LINE = 40;

    private DocumentNumbers() {}

    static void find(Passage passage, boolean head, @Nullable LocalDate meeting, List<DocumentNumber> numbers) {
        String text = passage.text();
        for (int open = 0; open < text.length(); open++) {
            char c = text.charAt(open);
            if (!Characters.han(c) && OPENING.indexOf(c) >= 0) {
                DocumentNumber number = at(passage, open, head, meeting);
                if (number != null) {
                    numbers.add(number);
                }
            }
        }
    }

    private static @Nullable DocumentNumber at(Passage passage, int open, boolean head, @Nullable LocalDate meeting) {
        String text = passage.text();
        int yearEnd = digits(text, open + 1);
        int length = yearEnd - open - 1;
        boolean closed = yearEnd < text.length() && CLOSING.indexOf(text.charAt(yearEnd)) >= 0;
        int written = length == 2 || length == 4 ? Numerals.value(text, open + 1, yearEnd) : -1;
        int year = length == 2 ? 2000 + written : written;
        if (!closed || written < 0 || year < 1949 || year > 2100) {
            return null;
        }
        int at = Characters.skipBlanks(text, yearEnd + 1, text.length());
        boolean ordinal = at < text.length() && text.charAt(at) == '第';
        int from = Characters.skipBlanks(text, ordinal ? at + 1 : at, text.length());
        int end = digits(text, from);
        int sign = Characters.skipBlanks(text, end, text.length());
        int serial = end > from ? Numerals.value(text, from, end) : -1;
        int start = letters(text, open);
        boolean whole = sign < text.length() && text.charAt(sign) == '号' && serial >= 0;
        boolean letters = start < open || (head && open <= 1);
        if (!whole || !letters) {
            return null;
        }
        boolean own = head && start <= 1 && text.length() <= LONGEST_LINE;
        return new DocumentNumber(
                passage.quote(start, sign + 1),
                own,
                year,
                length == 2,
                serial,
                serial > 0 && text.charAt(from) == '0',
                ordinal,
                text.charAt(open) == '〔' && text.charAt(yearEnd) == '〕',
                meeting != null && year > meeting.getYear(),
                passage.locate(start, sign + 1),
                0.9);
    }

    /** Where the letters of the unit begin; the bracket itself where there are none. */
    private static int letters(String text, int open) {
        int start = open;
        while (start > 0 && open - start < LONGEST_LETTERS && Characters.han(text.charAt(start - 1))) {
            start--;
        }
        for (int at = INTRODUCTIONS.first(text, start, open); at >= 0; at = INTRODUCTIONS.first(text, start, open)) {
            start = INTRODUCTIONS.endAt(text, at);
        }
        return start;
    }

    private static int digits(String text, int from) {
        int end = from;
        while (end < text.length() && Characters.digit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
