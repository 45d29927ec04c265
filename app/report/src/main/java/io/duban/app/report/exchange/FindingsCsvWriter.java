package io.duban.app.report.exchange;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.app.report.Csv;
import io.duban.app.report.FindingRow;
import io.duban.app.report.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** 问题清单 CSV: one row a finding. */
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
        List<String> columns = FindingRow.COLUMNS.stream()
                .map(column -> messages.text("findings." + column))
                .toList();
        Csv.table(out, columns, FindingRow.of(report, messages).map(FindingRow::cells));
    }
}
