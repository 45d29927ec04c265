package io.duban.app.report.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.app.report.Csv;
import io.duban.app.report.FindingRow;
import io.duban.app.report.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** 问题清单 CSV: one row a finding, with the byte order mark without which Excel takes UTF-8 for something else. */
public final class FindingsCsvWriter implements ReportWriter {
    @Override
    public String id() {
        return "csv";
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
        csv.write(Csv.row(FindingRow.COLUMNS.stream()
                .map(column -> messages.text("findings." + column))
                .toList()));
        for (FindingRow row : FindingRow.of(report, messages)) {
            csv.write(Csv.row(row.cells()));
        }
        csv.flush();
    }
}
