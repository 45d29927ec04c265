package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Characters;
import io.duban.engine.analysis.layout.Numerals;
import org.jspecify.annotations.Nullable;

/** 会议日期与时间: reads the first date and the clock times of a text. */
final class MeetingDates {
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
        String value(int yearOutside) {
            int of = year > 0 ? year : yearOutside;
            if (day == 0) {
                return of > 0 ? "%04d-%02d".formatted(of, month) : "--%02d".formatted(month);
            }
            return of > 0 ? "%04d-%02d-%02d".formatted(of, month, day) : "--%02d-%02d".formatted(month, day);
        }
    }

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
        int number = end <= to ? Numerals.value(text.substring(start, end)) : -1;
        if (number < 0 || end >= to) {
            return null;
        }
        if (number >= 1949 && number <= 2100) {
            return afterYear(text, start, skip(text, end), to, number);
        }
        return text.charAt(end) == '月' && number <= 12 ? day(text, start, end + 1, to, 0, number) : null;
    }

    private static @Nullable Found afterYear(String text, int start, int at, int to, int year) {
        if (at >= to || "年-./－".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        int monthStart = skip(text, at + 1);
        int monthEnd = monthStart < to ? Numerals.end(text, monthStart) : monthStart;
        int month = monthEnd > monthStart ? Numerals.value(text.substring(monthStart, monthEnd)) : -1;
        if (month < 1 || month > 12 || monthEnd >= to || "月-./－".indexOf(text.charAt(monthEnd)) < 0) {
            return null;
        }
        return day(text, start, monthEnd + 1, to, year, month);
    }

    private static Found day(String text, int start, int at, int to, int year, int month) {
        int dayStart = skip(text, at);
        int dayEnd = dayStart < to ? Numerals.end(text, dayStart) : dayStart;
        int day = dayEnd > dayStart && dayEnd <= to ? Numerals.value(text.substring(dayStart, dayEnd)) : -1;
        if (day < 1 || day > 31) {
            return new Found(start, at, year, month, 0);
        }
        boolean mark = dayEnd < to && (text.charAt(dayEnd) == '日' || text.charAt(dayEnd) == '号');
        return new Found(start, mark ? dayEnd + 1 : dayEnd, year, month, day);
    }

    private static int skip(String text, int from) {
        int i = from;
        while (i < text.length() && Characters.blank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A year that a text names anywhere, or 0. */
    static int year(String text) {
        for (int i = 0; i + 4 < text.length(); i++) {
            if (text.charAt(i + 4) == '年' && (i == 0 || !Numerals.numeral(text.charAt(i - 1)))) {
                int value = Numerals.value(text.substring(i, i + 4));
                if (value >= 1990 && value <= 2100) {
                    return value;
                }
            }
        }
        return 0;
    }

    /**
     * 起止时间 as {@code HH:mm/HH:mm}, or {@code HH:mm/} where only the beginning is told; null without a clock time.
     * Afternoon hours given on a twelve-hour clock are turned.
     */
    static @Nullable String times(String text) {
        StringBuilder value = new StringBuilder();
        boolean afternoon = false;
        int count = 0;
        for (int i = 0; i < text.length() && count < 2; i++) {
            afternoon |= text.startsWith("下午", i) || text.startsWith("晚", i);
            if (!Numerals.numeral(text.charAt(i))) {
                continue;
            }
            int end = Numerals.end(text, i);
            int hour = Numerals.value(text.substring(i, end));
            boolean clock = end < text.length() && "时点:：".indexOf(text.charAt(end)) >= 0 && hour >= 0 && hour < 25;
            if (!clock) {
                i = end - 1;
                continue;
            }
            int minuteEnd = end + 1 < text.length() ? Numerals.end(text, end + 1) : end + 1;
            int minute = minuteEnd > end + 1
                    ? Numerals.value(text.substring(end + 1, minuteEnd))
                    : text.startsWith("半", end + 1) ? 30 : 0;
            value.append("%02d:%02d".formatted(afternoon && hour < 12 ? hour + 12 : hour, Math.max(0, minute)));
            value.append(count == 0 ? "/" : "");
            count++;
            i = minuteEnd - 1;
        }
        return count == 0 ? null : value.toString();
    }
}
