package io.duban.app.report.ledger;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.app.report.Csv;
import io.duban.app.report.Messages;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

/** 督办台账 CSV: one row a task. */
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
        Stream<List<String>> rows = LedgerRow.of(report, messages)
                .map(row -> LedgerTable.cells(row).stream().map(String::valueOf).toList());
        Csv.table(out, List.copyOf(LedgerTable.columns(messages).keySet()), rows);
    }
}
