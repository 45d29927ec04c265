package io.duban.engine.analysis.meeting;

import io.duban.engine.analysis.layout.Numerals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 起止时间: reads the clock times of a text. */
final class ClockTimes {
    private static final int HALF = 30;

    private ClockTimes() {}

    private record Clock(int hour, int minute, int end) {}

    /**
     * The first two clock times between the bounds as {@code HH:mm/HH:mm}, or {@code HH:mm/} where only the beginning is
     * told; null without any. Afternoon hours given on a twelve-hour clock are turned.
     */
    static @Nullable String read(String text, int from, int to) {
        List<String> clocks = new ArrayList<>();
        boolean afternoon = false;
        int i = from;
        while (i < to && clocks.size() < 2) {
            afternoon |= text.startsWith("下午", i) || text.startsWith("晚", i);
            if (!Numerals.numeral(text.charAt(i))) {
                i++;
                continue;
            }
            Clock clock = clock(text, i, to);
            if (clock == null) {
                i = Math.max(i + 1, Numerals.end(text, i));
            } else {
                int hour = afternoon && clock.hour() < 12 ? clock.hour() + 12 : clock.hour();
                clocks.add(twoDigits(hour) + ":" + twoDigits(clock.minute()));
                i = clock.end();
            }
        }
        return clocks.isEmpty() ? null : clocks.get(0) + "/" + (clocks.size() > 1 ? clocks.get(1) : "");
    }

    /** Not by a format, which would take the digits of the locale, and its time at each start. */
    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    private static @Nullable Clock clock(String text, int from, int to) {
        int end = Numerals.end(text, from);
        if (end >= to || "时点:：".indexOf(text.charAt(end)) < 0) {
            return null;
        }
        int hour = Numerals.value(text.substring(from, end));
        if (hour < 0 || hour > 24) {
            return null;
        }
        if (text.startsWith("半", end + 1)) {
            return new Clock(hour, HALF, end + 2);
        }
        int minuteEnd = end + 1 < to ? Numerals.end(text, end + 1) : end + 1;
        int minute = minuteEnd > end + 1 ? Numerals.value(text.substring(end + 1, minuteEnd)) : 0;
        boolean separator = text.charAt(end) == ':' || text.charAt(end) == '：';
        boolean ratio = separator && minuteEnd - end != 3;
        return ratio || minute < 0 || minute > 59 ? null : new Clock(hour, minute, minuteEnd);
    }
}
