package io.duban.app.report.office;

import io.duban.api.report.Report;
import io.duban.api.report.ReportWriter;
import io.duban.api.rule.Severity;
import io.duban.app.report.Breakdown;
import io.duban.app.report.BreakdownTable;
import io.duban.app.report.FindingRow;
import io.duban.app.report.Messages;
import io.duban.app.report.SubmittingUnit;
import io.duban.app.report.Summary;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** 审查报告 XLSX: summary, counts by unit, rule and month, findings and ledger, a sheet each. */
public final class ReportXlsxWriter implements ReportWriter {
    private static final List<Integer> WIDTHS = List.of(20, 10, 6, 18, 10, 9, 9, 9, 8, 14, 22, 9, 28, 30, 24, 11);

    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        Messages messages = Messages.in(report.language());
        Workbook workbook = new Workbook(messages);
        Breakdown breakdown = Breakdown.of(report);
        summary(workbook, report, breakdown.total(), messages);
        BreakdownTable.of(breakdown, report.rules(), messages).forEach(table -> counts(workbook, table, messages));
        findings(workbook, report, messages);
        LedgerXlsxWriter.sheet(workbook, report, messages);
        workbook.write(out);
    }

    private static void summary(Workbook workbook, Report report, Summary total, Messages messages) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        columns.put(messages.text("summary.source"), 44);
        columns.put(messages.text("report.unit"), 20);
        columns.put(messages.text("summary.verdict"), 12);
        for (String column : List.of("records", "errors", "warnings", "infos", "undecided")) {
            columns.put(messages.text("summary." + column), 9);
        }
        SubmittingUnit units = SubmittingUnit.among(report);
        Supplier<Stream<List<Object>>> rows = () -> Stream.concat(
                report.sources().stream()
                        .map(source -> row(
                                source.name(),
                                units.of(source),
                                messages.text("verdict." + source.verdict().id()),
                                Summary.of(source))),
                Stream.of(row(
                        messages.text("office.total"),
                        "",
                        messages.text("verdict." + report.verdict().id()),
                        total)));
        String title = messages.text("report.title");
        workbook.add(messages.text("summary"), title, columns, rows);
    }

    private static List<Object> row(String name, String unit, String verdict, Summary summary) {
        return List.of(
                name,
                unit,
                verdict,
                summary.recordCount(),
                summary.findings(Severity.ERROR),
                summary.findings(Severity.WARNING),
                summary.findings(Severity.INFO),
                summary.undecided());
    }

    private static void counts(Workbook workbook, BreakdownTable table, Messages messages) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String column : table.columns()) {
            columns.put(column, columns.isEmpty() ? 30 : 10);
        }
        if (!table.id().equals("rule")) {
            columns.put(messages.text("report.commonest"), 34);
        }
        workbook.add(table.title(), table.title(), columns, () -> table.rows().stream());
    }

    private static void findings(Workbook workbook, Report report, Messages messages) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (int i = 0; i < FindingRow.COLUMNS.size(); i++) {
            columns.put(messages.text("findings." + FindingRow.COLUMNS.get(i)), WIDTHS.get(i));
        }
        String title = messages.text("office.findings");
        workbook.add(
                title, title, columns, () -> FindingRow.of(report, messages).map(row -> List.copyOf(row.cells())));
    }
}
