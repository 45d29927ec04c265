package io.duban.app.cli.approval;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;

/** 日历的紧凑形式. */
final class CalendarForm {
    private CalendarForm() {}

    /** An event a line: its day, what it is called, and how often it comes again. */
    static String events(String text) {
        String unfolded = text.replace("\r\n ", "").replace("\r\n", "\n");
        return Arrays.stream(unfolded.split("BEGIN:VEVENT\n"))
                .skip(1)
                .map(CalendarForm::event)
                .collect(joining("\n", "", "\n"));
    }

    private static String event(String lines) {
        return Arrays.stream(lines.split("\n"))
                .filter(line -> line.matches("(DTSTART|SUMMARY|RRULE).*"))
                .map(line -> line.substring(line.indexOf(':') + 1))
                .collect(joining(" "));
    }
}
