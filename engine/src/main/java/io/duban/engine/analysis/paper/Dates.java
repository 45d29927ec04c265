package io.duban.engine.analysis.paper;

import io.duban.api.record.DateMention;
import io.duban.api.record.DateMention.Form;
import io.duban.api.record.DateMention.Role;
import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Passage;
import io.duban.engine.analysis.lexicon.PhraseSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 日期: finds the days of a text that are written as (year), month and day, in numerals of either script or both. */
final class Dates {
    private static final String CHINESE = "〇一二三四五六七八九";
    /** What stands for a zero where 〇 is not at hand. */
    private static final String ROUND = "○OoＯ零〇";

    private static final String WEEK = "一二三四五六日天";
    private static final PhraseSet WEEKDAYS = PhraseSet.of("星期", "周", "礼拜");

    private Dates() {}

    /** A run of numerals: its value, and whether it holds Arabic and Chinese ones. */
    private record Number(int start, int end, int value, boolean arabic, boolean chinese, boolean wrongZero) {
        int length() {
            return end - start;
        }

        boolean padded(String text) {
            return arabic && length() == 2 && (text.charAt(start) == '0' || text.charAt(start) == '０');
        }
    }

    /**
     * 所写日期.
     *
     * @param year as written, in full where it has two digits only; 0 without one
     * @param weekday the character behind 星期, or empty
     */
    record Written(int start, int end, int year, int month, int day, Form form, boolean shortYear, String weekday) {

        /** As an element of the record; the year of the meeting is understood where none is written. */
        DateMention mention(Passage passage, Role role, @Nullable LocalDate meeting) {
            int of = year > 0 ? year : meeting == null ? 0 : meeting.getYear();
            boolean possible = possible(of);
            LocalDate at = possible && of > 0 ? LocalDate.of(of, month, day) : null;
            String right = at == null || weekday.isEmpty()
                    ? ""
                    : String.valueOf(WEEK.charAt(at.getDayOfWeek().getValue() - 1));
            int after = at == null || meeting == null ? 0 : (int) ChronoUnit.DAYS.between(meeting, at);
            return new DateMention(
                    passage.quote(start, end),
                    role,
                    at,
                    possible,
                    form,
                    shortYear,
                    weekday,
                    right,
                    after,
                    passage.locate(start, end),
                    0.9);
        }

        /** Without a year every day counts that some year has. */
        private boolean possible(int of) {
            try {
                return day >= 1
                        && day <= YearMonth.of(of > 0 ? of : 2000, month).lengthOfMonth();
            } catch (DateTimeException noSuchMonth) {
                return false;
            }
        }
    }

    /** The dates of a text in order. */
    static List<Written> in(String text) {
        List<Written> dates = new ArrayList<>();
        int free = 0;
        for (int month = text.indexOf('月'); month >= 0; month = text.indexOf('月', month + 1)) {
            Written date = around(text, month, free);
            if (date != null) {
                dates.add(date);
                free = date.end();
            }
        }
        return dates;
    }

    private static @Nullable Written around(String text, int sign, int free) {
        Number month = before(text, sign, free);
        Number day = after(text, sign + 1);
        boolean marked = day != null && day.end() < text.length() && "日号".indexOf(text.charAt(day.end())) >= 0;
        if (month == null || day == null || !marked || month.length() > 2 || day.length() > 3) {
            return null;
        }
        int yearSign = blanksBefore(text, month.start(), free) - 1;
        Number year = yearSign >= free && text.charAt(yearSign) == '年' ? before(text, yearSign, free) : null;
        boolean full = year != null && year.length() == 4 && year.value() >= 1900 && year.value() <= 2100;
        boolean shortYear =
                year != null && year.length() == 2 && year.arabic() && year.value() >= 10 && year.value() <= 60;
        if (yearSign >= free && text.charAt(yearSign) == '年' && !full && !shortYear) {
            return null;
        }
        int of = year == null ? 0 : shortYear ? 2000 + year.value() : year.value();
        int end = day.end() + 1;
        int weekday = weekday(text, end);
        String told = weekday > 0 ? text.substring(weekday - 1, weekday).replace('天', '日') : "";
        int stop = weekday > 0 ? closed(text, end, weekday) : end;
        int start = year == null ? month.start() : year.start();
        return new Written(start, stop, of, month.value(), day.value(), form(text, year, month, day), shortYear, told);
    }

    private static Form form(String text, @Nullable Number year, Number month, Number day) {
        boolean arabic = month.arabic() || day.arabic() || (year != null && year.arabic());
        boolean chinese = month.chinese() || day.chinese() || (year != null && year.chinese());
        if ((arabic && chinese) || (year != null && year.wrongZero() && chinese)) {
            return Form.MIXED;
        }
        if (chinese) {
            return Form.CHINESE;
        }
        return month.padded(text) || day.padded(text) ? Form.PADDED : Form.ARABIC;
    }

    /** After the weekday that stands right behind a date, in brackets or not; 0 without one. */
    private static int weekday(String text, int from) {
        int at = Characters.skipBlanks(text, from, text.length());
        boolean bracket = at < text.length() && Characters.bracket(text.charAt(at)) > 0;
        int name = WEEKDAYS.endAt(text, bracket ? at + 1 : at);
        boolean whole = name > 0 && name < text.length() && WEEK.indexOf(text.charAt(name)) >= 0;
        // 3月12日周三人: outside of brackets 周 may begin a name.
        return whole && (bracket || text.charAt(name - 1) != '周') ? name + 1 : 0;
    }

    private static int closed(String text, int from, int weekday) {
        boolean bracket = weekday < text.length() && Characters.bracket(text.charAt(weekday)) < 0;
        return bracket && Characters.bracket(text.charAt(Characters.skipBlanks(text, from, weekday))) > 0
                ? weekday + 1
                : weekday;
    }

    private static int blanksBefore(String text, int to, int from) {
        int at = to;
        while (at > from && Characters.blank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static @Nullable Number before(String text, int to, int from) {
        int end = blanksBefore(text, to, from);
        int start = end;
        while (start > from && numeral(text.charAt(start - 1))) {
            start--;
        }
        return number(text, start, end);
    }

    private static @Nullable Number after(String text, int from) {
        int start = Characters.skipBlanks(text, from, text.length());
        int end = start;
        while (end < text.length() && numeral(text.charAt(end))) {
            end++;
        }
        return number(text, start, end);
    }

    private static boolean numeral(char c) {
        return Characters.digit(c) || c == '十' || CHINESE.indexOf(c) >= 0 || ROUND.indexOf(c) >= 0;
    }

    private static @Nullable Number number(String text, int from, int to) {
        boolean arabic = false;
        boolean chinese = false;
        boolean wrongZero = false;
        int value = 0;
        int tens = -1;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int digit = Characters.digit(c) ? Character.digit(c, 10) : CHINESE.indexOf(c);
            arabic |= Characters.digit(c);
            chinese |= CHINESE.indexOf(c) > 0 || c == '十' || c == '〇';
            wrongZero |= c != '〇' && ROUND.indexOf(c) >= 0;
            if (c == '十') {
                tens = (value == 0 ? 1 : value) * 10;
                value = 0;
            } else {
                value = value * 10 + Math.max(0, digit);
            }
        }
        boolean some = arabic || chinese;
        return from >= to || to - from > 4 || !some
                ? null
                : new Number(from, to, tens >= 0 ? tens + value : value, arabic, chinese, wrongZero);
    }
}
