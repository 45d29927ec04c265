package io.duban.app.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import io.duban.api.record.Deadline;
import io.duban.api.record.Directive;
import io.duban.api.record.Located;
import io.duban.api.record.MeetingRecord;
import io.duban.api.record.ResponsibleUnit;
import io.duban.api.record.ResponsibleUnit.Role;
import io.duban.api.report.RecordReport;
import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.report.SourceReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** 任务清单 CSV: one row a directive, with the byte order mark without which Excel takes UTF-8 for something else. */
public final class ExtractCsvWriter implements ReportWriter {
    private static final List<String> COLUMNS = List.of(
            "source", "record", "title", "text", "kind", "lead", "responsible", "support", "deadline", "due", "vague");

    @Override
    public String id() {
        return "extract-csv";
    }

    @Override
    public String fileExtension() {
        return "csv";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Messages messages = Messages.in(report.language());
        Writer csv = new OutputStreamWriter(out, UTF_8);
        csv.write('\uFEFF');
        csv.write(Csv.row(COLUMNS.stream().map(c -> messages.text("csv." + c)).toList()));
        for (SourceReport source : report.sources()) {
            for (RecordReport record : source.records()) {
                for (Directive directive : record.record().directives()) {
                    csv.write(Csv.row(cells(source.name(), record.record(), directive, messages)));
                }
            }
        }
        csv.flush();
    }

    private static List<String> cells(String source, MeetingRecord record, Directive directive, Messages messages) {
        List<ResponsibleUnit> units = directive.units();
        List<Deadline> deadlines = directive.deadlines();
        return List.of(
                source,
                String.valueOf(record.index()),
                record.text(),
                directive.text(),
                messages.text("directive." + Json.lower(directive.kind())),
                texts(units, unit -> unit.role() == Role.LEAD),
                texts(units, unit -> unit.role() == Role.RESPONSIBLE),
                texts(units, unit -> unit.role() == Role.SUPPORT),
                texts(deadlines, deadline -> deadline.type() != Deadline.Type.VAGUE),
                join(deadlines.stream().flatMap(d -> Stream.ofNullable(d.due())).map(due -> due.to()
                        .toString())),
                texts(deadlines, deadline -> deadline.type() == Deadline.Type.VAGUE));
    }

    private static <T extends Located> String texts(List<T> elements, Predicate<T> wanted) {
        return join(elements.stream().filter(wanted).map(Located::text));
    }

    private static String join(Stream<String> parts) {
        return parts.distinct().collect(joining("、"));
    }
}
