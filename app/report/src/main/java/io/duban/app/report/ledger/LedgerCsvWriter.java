package io.duban.app.report.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.app.report.Csv;
import io.duban.app.report.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;

/** 督办台账 CSV: one row a task, with the byte order mark without which Excel takes UTF-8 for something else. */
public final class LedgerCsvWriter implements ReportWriter {
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
        csv.write(Csv.row(List.copyOf(LedgerTable.columns(messages).keySet())));
        for (LedgerRow row : LedgerRow.of(report, messages)) {
            csv.write(
                    Csv.row(LedgerTable.cells(row).stream().map(String::valueOf).toList()));
        }
        csv.flush();
    }
}
