package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import org.jspecify.annotations.Nullable;

/** 会议日期: reads the first date of a text. */
final class MeetingDates {
    private static final int COMPACT = 8;

    private MeetingDates() {}

    /**
     * 日期.
     *
     * @param start first character
     * @param end after its last
     * @param year 0 where none is given
     * @param month from 1
     * @param day 0 where none is given
     */
    record Found(int start, int end, int year, int month, int day) {
        /** As an ISO date; without a year anywhere, {@code --03-12}. */
        String value(int yearOutside) {
            int of = year > 0 ? year : yearOutside;
            String date = (of > 0 ? of + "-" : "--") + two(month);
            return day == 0 ? date : date + "-" + two(day);
        }

        private static String two(int number) {
            return number < 10 ? "0" + number : String.valueOf(number);
        }
    }

    /** The first date that begins between the bounds, or null. */
    static @Nullable Found first(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Numerals.numeral(text.charAt(i)) && (i == from || !Numerals.numeral(text.charAt(i - 1)))) {
                Found found = at(text, i, to);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable Found at(String text, int start, int to) {
        int end = Numerals.end(text, start);
        if (end - start == COMPACT && end <= to) {
            return compact(text, start);
        }
        int number = end <= to ? Numerals.value(text.substring(start, end)) : -1;
        if (number < 0 || end >= to) {
            return null;
        }
        if (number >= 1949 && number <= 2100) {
            return afterYear(text, start, Characters.skipBlanks(text, end, text.length()), to, number);
        }
        int month = Characters.skipBlanks(text, end, to - 1);
        return text.charAt(month) == '月' && number <= 12 ? day(text, start, month + 1, to, 0, number) : null;
    }

    /** 20260618: as files are named. */
    private static @Nullable Found compact(String text, int start) {
        int year = Numerals.value(text, start, start + 4);
        int month = Numerals.value(text, start + 4, start + 6);
        int day = Numerals.value(text, start + 6, start + COMPACT);
        boolean date = year >= 1949 && year <= 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return date ? new Found(start, start + COMPACT, year, month, day) : null;
    }

    private static @Nullable Found afterYear(String text, int start, int at, int to, int year) {
        if (at >= to || "年-./－".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        int monthStart = Characters.skipBlanks(text, at + 1, text.length());
        int monthEnd = monthStart < to ? Numerals.end(text, monthStart) : monthStart;
        int month = monthEnd > monthStart ? Numerals.value(text.substring(monthStart, monthEnd)) : -1;
        int mark = Characters.skipBlanks(text, monthEnd, Math.max(monthEnd, to - 1));
        if (month < 1 || month > 12 || mark >= to || "月-./－".indexOf(text.charAt(mark)) < 0) {
            return null;
        }
        return day(text, start, mark + 1, to, year, month);
    }

    private static @Nullable Found day(String text, int start, int at, int to, int year, int month) {
        int dayStart = Characters.skipBlanks(text, at, text.length());
        int dayEnd = dayStart < to ? Numerals.end(text, dayStart) : dayStart;
        int day = dayEnd > dayStart && dayEnd <= to ? Numerals.value(text.substring(dayStart, dayEnd)) : -1;
        if (day < 1 || day > 31) {
            return new Found(start, at, year, month, 0);
        }
        int mark = Characters.skipBlanks(text, dayEnd, Math.max(dayEnd, to - 1));
        boolean marked = mark < to && (text.charAt(mark) == '日' || text.charAt(mark) == '号');
        // 一周一调度、一月一排名: how often, and no day.
        if (!marked && year == 0 && Numerals.chinese(text.charAt(dayStart))) {
            return null;
        }
        return new Found(start, marked ? mark + 1 : dayEnd, year, month, day);
    }
}
