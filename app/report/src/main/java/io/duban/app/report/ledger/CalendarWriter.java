package io.duban.app.report.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.app.report.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** 到期日历: the due days of all tasks that have one as an iCalendar file, RFC 5545. */
public final class CalendarWriter implements ReportWriter {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    @Override
    public String id() {
        return "extract-ics";
    }

    @Override
    public String fileExtension() {
        return "ics";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Messages messages = Messages.in(report.language());
        ContentLines lines = new ContentLines(out);
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//duban.io//Duban " + report.version() + "//ZH");
        lines.text("X-WR-CALNAME", messages.text("ledger.title"));
        for (Iterator<LedgerRow> rows = LedgerRow.of(report, messages).iterator(); rows.hasNext(); ) {
            LedgerRow row = rows.next();
            if (row.due() != null) {
                event(lines, row, row.due(), messages);
            }
        }
        lines.line("END", "VCALENDAR");
        lines.flush();
    }

    private static void event(ContentLines lines, LedgerRow row, LocalDate due, Messages messages) throws IOException {
        lines.line("BEGIN", "VEVENT");
        lines.line("UID", uid(row) + "@duban.io");
        // When it was made must be told, and the same report gives the same bytes: the day of the meeting stands for
        // it.
        lines.line("DTSTAMP", DAY.format(row.date() == null ? due : row.date()) + "T000000Z");
        lines.line("DTSTART;VALUE=DATE", DAY.format(due));
        lines.line("DTEND;VALUE=DATE", DAY.format(due.plusDays(1)));
        String who = row.lead().isEmpty() ? row.person() : row.lead();
        lines.text("SUMMARY", who.isEmpty() ? row.task() : messages.text("ledger.event", who, row.task()));
        lines.text("DESCRIPTION", described(row, messages));
        lines.line("TRANSP", "TRANSPARENT");
        lines.line("BEGIN", "VALARM");
        lines.line("ACTION", "DISPLAY");
        lines.text("DESCRIPTION", row.task());
        lines.line("TRIGGER;RELATED=START", "-P3D");
        lines.line("END", "VALARM");
        lines.line("END", "VEVENT");
    }

    private static String described(LedgerRow row, Messages messages) {
        List<String> columns = List.copyOf(LedgerTable.columns(messages).keySet());
        List<Object> cells = LedgerTable.cells(row);
        return IntStream.range(0, columns.size())
                .filter(i -> !cells.get(i).equals(""))
                .mapToObj(i -> messages.text("inspect.explained", columns.get(i), cells.get(i)))
                .collect(joining("\n"));
    }

    /** The same task of the same file keeps its identity, so that a calendar replaces it. */
    private static UUID uid(LedgerRow row) {
        String key = String.join("\n", row.source(), row.place(), row.task(), String.valueOf(row.number()));
        return UUID.nameUUIDFromBytes(key.getBytes(UTF_8));
    }
}
