package io.duban.app.report.office;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.app.report.Messages;
import io.duban.app.report.ledger.LedgerRow;
import io.duban.app.report.ledger.LedgerTable;
import java.io.IOException;
import java.io.OutputStream;

/** 督办台账 XLSX: one row a task. */
public final class LedgerXlsxWriter implements ReportWriter {
    @Override
    public String id() {
        return "extract-xlsx";
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Messages messages = Messages.in(report.language());
        Workbook workbook = new Workbook(messages);
        sheet(workbook, report, messages);
        workbook.write(out);
    }

    static void sheet(Workbook workbook, Report report, Messages messages) {
        String title = messages.text("ledger.title");
        workbook.add(title, title, LedgerTable.columns(messages), () -> LedgerRow.of(report, messages)
                .map(LedgerTable::cells));
    }
}
